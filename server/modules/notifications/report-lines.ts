import type { ReportDataMissing } from '#domain/events.ts';
import { instant } from '#domain/kit/time.ts';
import { moment } from './plain-words.ts';
import type { Notice } from './sentences.ts';

const BUTTON = 'Give your details';
const WHY = 'European law asks us to report what creators earn, with their tax number.';

/** What a creator reads when the yearly report misses something of them. Source: Directive 2011/16/EU, Annex V. */
export function reportLine({ turn, stopsAtMs }: ReportDataMissing): Notice {
  const until = moment(instant(stopsAtMs));
  switch (turn) {
    case 'asked': return { subject: 'We need your tax details once', sentence: `Please give your tax details in your settings. ${WHY}`, button: BUTTON };
    case 'reminded': return { subject: 'Your tax details are still missing', sentence: `Your tax details are still missing. Without them payouts must wait from ${until} on. ${WHY}`, button: BUTTON };
    case 'reminded_again': return { subject: `Payouts wait from ${until} on without your tax details`, sentence: `This is the last reminder: without your tax details payouts must wait from ${until} on. ${WHY}`, button: BUTTON };
    case 'stopped': return { subject: 'Your payouts wait for your tax details', sentence: `Your payouts wait until you have given your tax details; the money stays yours and goes out at once then. ${WHY}`, button: BUTTON };
  }
}
