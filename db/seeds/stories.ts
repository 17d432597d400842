import type { FieldValues } from '#domain/collaborations/types/define.ts';
import type { RailKey } from '#domain/settlement/hold.ts';

/** Something somebody does in a story. `at`: days before now. */
export type Beat =
  | { readonly at: number; readonly does: 'ask' | 'accept' | 'approve' | 'withdraw' }
  | { readonly at: number; readonly does: 'deny' | 'giveUp' | 'changes' | 'brandDisputes' | 'decideForCreator' | 'decideForBrand'; readonly note: string }
  | { readonly at: number; readonly does: 'counter'; readonly price: number; readonly note: string }
  | { readonly at: number; readonly does: 'draft'; readonly note: string }
  | { readonly at: number; readonly does: 'deliver' | 'post'; readonly caption: string; readonly note?: string };

/** One collaboration of the demo world, from the request to where it stands today. `price` in whole euros; `card`: which of the brand's, the one saved last when it is not said. */
export type Story = {
  readonly brand: string; readonly creator: string; readonly type: string; readonly title: string; readonly price: number; readonly note?: string; readonly fields: FieldValues;
  /** The rail of an operator that does not use the ones before it in the policy; the first that fits when it is not said. */
  readonly rail?: RailKey;
  readonly draftFirst?: boolean; readonly card?: number; readonly beats: readonly Beat[];
};

const SOURCE = 'https://www.tiktok.com/@casa.aurora/video/7569012345678901234';
const LAMP_SOURCE = 'https://www.tiktok.com/@polderlicht/video/7568801234567890123';
const SOUND = 'https://www.tiktok.com/music/Slow-Morning-7561234567890123456';

const duet = (message: string, sourceVideoUrl = SOURCE): FieldValues => ({ sourceVideoUrl, message, secondsMin: 12 });
const stitch = (message: string): FieldValues => ({ sourceVideoUrl: LAMP_SOURCE, startSecond: 2, lengthSeconds: 4, message });
const plain = (message: string, hashtags: readonly string[]): FieldValues => ({ message, hashtags });
const sound = (message: string): FieldValues => ({ soundUrl: SOUND, use: 'background', message });
const ad = (product: string, message: string, landingUrl: string): FieldValues => ({ product, message, landingUrl, adDays: '30' });

/** Finished: paid, returned, refused, ended. */
const FINISHED: readonly Story[] = [
  {
    brand: 'aurora', creator: 'noor', type: 'duet', title: 'Breakfast in ten seconds', price: 420, note: 'We loved the oats. The same deadpan, beside our table, please.', fields: duet('Cook beside us and never look at the jar. The jar will wait.'),
    beats: [{ at: 24.6, does: 'ask' }, { at: 24.3, does: 'accept' }, { at: 21.2, does: 'deliver', caption: 'Ten seconds, one jar #breakfast #casaaurora' }, { at: 20.6, does: 'approve' }],
  },
  {
    brand: 'aurora', creator: 'tiago', type: 'plain_post', title: 'What grandmother keeps in the door', price: 310, fields: plain('Your grandmother tries the fig jam. Keep her verdict, whatever it is.', ['casaaurora', 'figo']),
    beats: [{ at: 23.4, does: 'ask' }, { at: 22.9, does: 'accept' }, { at: 19.1, does: 'deliver', caption: 'She has opinions #casaaurora #figo' }],
  },
  {
    brand: 'aurora', creator: 'vera', type: 'sound', title: 'Slow morning, eight counts', price: 300, fields: sound('Eight counts in the kitchen to our sound. No shoes, please.'),
    beats: [{ at: 21.7, does: 'ask' }, { at: 21.2, does: 'accept' }],
  },
  {
    brand: 'thistle', creator: 'saoirse', type: 'native_ad', title: 'The flask that came back', price: 410, draftFirst: true, fields: ad('Tarn flask', 'It stays hot for one swim, one argument and the walk home.', 'https://thistle.demo.fairhold.example/flask'),
    beats: [{ at: 22.2, does: 'ask' }, { at: 21.9, does: 'accept' }, { at: 18.4, does: 'draft', note: 'Cold sea, warm flask; I left the wind in.' }, { at: 17.8, does: 'approve' }, { at: 16.9, does: 'post', caption: 'One swim, one argument #coldwater' }, { at: 16.1, does: 'approve' }],
  },
  {
    brand: 'feldwerk', creator: 'elif', type: 'duet', rail: 'card_hold', title: 'Wash wool without fear', price: 590, fields: duet('Wash the coat beside our basin. If it shrinks, show it.'),
    beats: [{ at: 20.1, does: 'ask' }, { at: 19.8, does: 'accept' }, { at: 17.5, does: 'deliver', caption: 'It did not shrink #wolle #feldwerk' }, { at: 16.7, does: 'approve' }],
  },
  {
    brand: 'polderlicht', creator: 'freja', type: 'stitch', title: 'A lamp for plant number 62', price: 330, fields: stitch('Answer our question: which plant gets the lamp?'),
    beats: [{ at: 18.3, does: 'ask' }, { at: 17.6, does: 'counter', price: 370, note: 'Gladly; 370, since the night shots take an evening.' }, { at: 17.1, does: 'accept' }, { at: 13.9, does: 'deliver', caption: 'Number 62 wins #polderlicht' }, { at: 13.2, does: 'approve' }],
  },
  {
    brand: 'aurora', creator: 'camille', type: 'duet', title: 'The neighbour smells toast', price: 990, fields: duet('The neighbour knocks because of our bread. You are the neighbour.'),
    beats: [{ at: 16.5, does: 'ask' }, { at: 15.8, does: 'deny', note: 'I am with another bakery until spring; ask me again then?' }],
  },
  { brand: 'thistle', creator: 'jonasb', type: 'plain_post', title: 'A cabin night with the lantern', price: 520, fields: plain('One night, one lantern, no reception.', ['thistletarn']), beats: [{ at: 14.9, does: 'ask' }] },
  {
    brand: 'thistle', creator: 'oisin', type: 'sound', title: 'Fiddle for a kettle', price: 310, fields: sound('Play our kettle. It is in F, nearly.'),
    beats: [{ at: 13.1, does: 'ask' }, { at: 12.8, does: 'accept' }, { at: 11.4, does: 'giveUp', note: 'I broke a finger, not the fiddle. Sorry; the money should go back to you at once.' }],
  },
  {
    brand: 'polderlicht', creator: 'pieter', type: 'plain_post', title: 'A light for the last climb', price: 200, fields: plain('Ride home in the dark and say whether you saw the holes.', ['polderlicht', 'cycling']),
    beats: [{ at: 12.4, does: 'ask' }, { at: 12.0, does: 'accept' }, { at: 9.2, does: 'deliver', caption: 'I saw every hole #polderlicht' }, { at: 8.8, does: 'brandDisputes', note: 'The hashtag we agreed on is missing and the lamp is off in the film.' }, { at: 6.9, does: 'decideForCreator', note: 'The lamp is on from second 14, and the caption carries the brand; the missing hashtag alone is no reason to pay nothing.' }],
  },
];

/** Running: where each of them stands, somebody is asked for something, or a clock counts. */
const RUNNING: readonly Story[] = [
  {
    brand: 'aurora', creator: 'noor', type: 'stitch', title: 'Salt first, or honey first?', price: 380, note: 'Second one together. Same terms, other spoon.', fields: stitch('Answer our question in your own kitchen: salt first, or honey first?'),
    beats: [{ at: 3.1, does: 'ask' }, { at: 2.7, does: 'accept' }],
  },
  {
    brand: 'aurora', creator: 'lucia', type: 'native_ad', title: 'Olive oil is not a moisturiser', price: 1_250, draftFirst: true, fields: ad('Early harvest oil', 'Say plainly what it is good for, and that skin is not on the list.', 'https://casa-aurora.demo.fairhold.example/oil'),
    beats: [{ at: 6.8, does: 'ask' }, { at: 6.4, does: 'accept' }, { at: 2.1, does: 'draft', note: 'Draft two: I cut the joke about the priest.' }, { at: 0.7, does: 'approve' }],
  },
  {
    brand: 'aurora', creator: 'matteo', type: 'duet', title: 'A table for the jar', price: 210, fields: duet('Build the table while we eat. End when it stands.'),
    beats: [{ at: 5.9, does: 'ask' }, { at: 5.5, does: 'accept' }, { at: 0.6, does: 'deliver', caption: 'Four legs, three equal #casaaurora', note: 'I kept the saw, but lower.' }],
  },
  {
    brand: 'aurora', creator: 'dario', type: 'plain_post', title: 'Fish, bread, fig', price: 210, fields: plain('Fig jam on fish is your idea. Defend it.', ['casaaurora']),
    beats: [{ at: 7.2, does: 'ask' }, { at: 6.9, does: 'accept' }, { at: 2.4, does: 'deliver', caption: 'It works, I promise' }, { at: 1.3, does: 'changes', note: 'Lovely. Please add the hashtag and show the jar once, from the front.' }],
  },
  {
    brand: 'aurora', creator: 'ioana', type: 'duet', title: 'Light of the fridge, light of the jar', price: 270, fields: duet('Get ready by the light of the fridge. The jar is the only witness.'),
    beats: [{ at: 8.3, does: 'ask' }, { at: 8.0, does: 'accept' }, { at: 3.8, does: 'deliver', caption: 'Ready in one jar #casaaurora' }, { at: 2.2, does: 'brandDisputes', note: 'This is the film from last year with a new caption; the jar is not ours.' }],
  },
  { brand: 'aurora', creator: 'greta', type: 'plain_post', title: 'Who lives under the fig tree?', price: 480, note: 'Anything with more than four legs is welcome.', fields: plain('One animal of the orchard, close. Our jars may stay out of it.', ['casaaurora', 'nature']), beats: [{ at: 1.1, does: 'ask' }] },
  {
    brand: 'aurora', creator: 'stavros', type: 'duet', title: 'Bread before the buses', price: 220, fields: duet('Two ovens, one hour. Yours starts earlier; ours has jam.'),
    beats: [{ at: 1.6, does: 'ask' }, { at: 0.8, does: 'counter', price: 260, note: 'For 260 you also get the night shift.' }],
  },
  {
    brand: 'aurora', creator: 'freja', type: 'sound', title: 'Repotting to a slow morning', price: 290, card: 0, fields: sound('Repot one plant to our sound, start to end.'),
    beats: [{ at: 0.9, does: 'ask' }, { at: 0.5, does: 'accept' }],
  },
  {
    brand: 'feldwerk', creator: 'noor', type: 'plain_post', rail: 'charge_on_release', title: 'Soap that smells of nothing', price: 460, note: 'We make the most boring soap in Germany. Be honest about it.', fields: plain('Wash a burnt pan. Say what it smells of: nothing.', ['feldwerk']),
    beats: [{ at: 4.4, does: 'ask' }, { at: 4.0, does: 'accept' }, { at: 1.2, does: 'deliver', caption: 'It smells of nothing, as promised #feldwerk' }],
  },
  { brand: 'polderlicht', creator: 'noor', type: 'duet', title: 'Toast by lamplight', price: 430, note: 'Our lamp, your toaster; which is warmer?', fields: duet('Cook one thing by the light of our lamp only.', LAMP_SOURCE), beats: [{ at: 0.4, does: 'ask' }] },
  {
    brand: 'thistle', creator: 'saoirse', type: 'duet', title: 'Flask against flask', price: 260, fields: duet('Ours beside the old one. Say which one you kept.'),
    beats: [{ at: 2.6, does: 'ask' }, { at: 2.2, does: 'accept' }],
  },
];

/** Every collaboration of the demo world. */
export const STORIES: readonly Story[] = [...FINISHED, ...RUNNING];
