import type { Offer } from '#domain/collaborations/terms.ts';
import { money } from '#domain/kit/money.ts';
import type { SignedIn } from '#domain/accounts/roles.ts';
import { resolveCollaboration } from '#server/modules/backoffice/index.ts';
import {
  acceptCollaboration, approveCollaboration, counterCollaboration, deliverCollaboration, denyCollaboration, giveUpCollaboration, openDispute, postCollaboration, requestChanges, requestCollaboration, withdrawCollaboration,
} from '#server/modules/collaborations/index.ts';
import type { Beat, Story } from './stories.ts';
import { must, type Brand, type Creator, type DemoContext, type DemoWorld } from './world.ts';

/** Who plays a story. `id` is known once it was asked for. */
export type Cast = { readonly story: Story; readonly brand: Brand; readonly creator: Creator; readonly operator: SignedIn; id: string };

const CENTS = 100;
const SPARK_CODE = '#mVx7Qp2LhT0aZr9KcWd4NbJ6sYfUe1GoBi8RjHkP5tSwXyDqAzCvMnEuFgIl3O=';
const DRAFT_URL = 'https://drafts.demo.fairhold.example/film/';

const euros = (whole: number) => money(BigInt(whole * CENTS), 'EUR');

function offerOf({ story }: Cast, price = story.price): Offer {
  const { type, title, fields, draftFirst = false } = story;
  return { type, title, fields, draftFirst, price: euros(price), revisionRoundsMax: 2, usageRights: { channels: type === 'native_ad' ? 'all_social' : 'tiktok', paid: type === 'native_ad', months: 12, aiTraining: false } };
}

/** The creator films, publishes, and takes the link; what the brief asks for is in the film. */
async function film(world: DemoWorld, { story, creator }: Cast, caption: string): Promise<Record<string, string>> {
  const { sourceVideoUrl, soundUrl } = story.fields;
  const original = typeof sourceVideoUrl === 'string' ? sourceVideoUrl : undefined;
  const postUrl = await world.publish({
    handle: creator.handle, caption, ...(typeof soundUrl === 'string' ? { soundUrl } : {}), ...(original !== undefined && story.type === 'duet' ? { duetOf: original } : {}), ...(original !== undefined && story.type === 'stitch' ? { stitchOf: original } : {}),
  });
  return { postUrl, ...(story.type === 'native_ad' ? { sparkCode: SPARK_CODE } : {}) };
}

/** A story may take place at an operator that uses one rail only. */
const onRail = (ctx: DemoContext, { rail }: Story): DemoContext => (rail === undefined ? ctx : { ...ctx, railSettings: { ...ctx.railSettings, rails: [rail] } });

async function ask(cast: Cast, ctx: DemoContext): Promise<void> {
  const { story, brand, creator } = cast;
  const asked = must(`asking for “${story.title}”`, await requestCollaboration(ctx, { creatorId: creator.viewer.accountId, cardId: brand.cardIds.at(story.card ?? -1) ?? '', offer: offerOf(cast), note: story.note ?? '' }));
  cast.id = asked.id;
}

/** Does one thing of a story, by the command a person would cause. Throws: Error when it is refused. */
export async function play(world: DemoWorld, cast: Cast, beat: Beat): Promise<void> {
  const { id, story } = cast;
  const brand = onRail(world.contextFor(cast.brand.viewer), story);
  const creator = onRail(world.contextFor(cast.creator.viewer), story);
  const operator = world.contextFor(cast.operator);
  const what = `“${story.title}”: ${beat.does}`;
  switch (beat.does) {
    case 'ask': return ask(cast, brand);
    // Whoever did not make the offer on the table accepts it.
    case 'accept': return void must(what, await acceptCollaboration(story.beats.some((it) => it.does === 'counter') ? brand : creator, { id }));
    case 'approve': return void must(what, await approveCollaboration(brand, { id }));
    case 'withdraw': return void must(what, await withdrawCollaboration(brand, { id }));
    case 'deny': return void must(what, await denyCollaboration(creator, { id, note: beat.note }));
    case 'giveUp': return void must(what, await giveUpCollaboration(creator, { id, note: beat.note }));
    case 'changes': return void must(what, await requestChanges(brand, { id, note: beat.note }));
    case 'brandDisputes': return void must(what, await openDispute(brand, { id, note: beat.note }));
    case 'decideForCreator': return void must(what, await resolveCollaboration(operator, { id, decideFor: 'creator', reason: beat.note }));
    case 'decideForBrand': return void must(what, await resolveCollaboration(operator, { id, decideFor: 'brand', reason: beat.note }));
    case 'counter': return void must(what, await counterCollaboration(creator, { id, offer: offerOf(cast, beat.price), note: beat.note }));
    case 'draft': return void must(what, await deliverCollaboration(creator, { id, fields: { draftUrl: `${DRAFT_URL}${id.slice(-8)}` }, note: beat.note }));
    case 'deliver': return void must(what, await deliverCollaboration(creator, { id, fields: await film(world, cast, beat.caption), note: beat.note ?? '' }));
    case 'post': return void must(what, await postCollaboration(creator, { id, fields: await film(world, cast, beat.caption), note: beat.note ?? '' }));
  }
}
