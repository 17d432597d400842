import type { Terms } from '../collaborations/terms.ts';
import { findCollaborationType } from '../collaborations/types/index.ts';
import { toCanonicalJson } from '../kit/json.ts';
import { writeMoney } from '../kit/money.ts';
import type { Term } from './document.ts';

/** What was agreed, by whom and when. Units: `acceptedAtMs` in ms since 1970. */
export type Agreement = { readonly collaborationId: string; readonly brandId: string; readonly creatorId: string; readonly acceptedAtMs: number; readonly terms: Terms };

/** The one text of an agreement: its JSON with sorted keys. Whoever has it can hash it without us, and any change of it is another hash. */
export const canonicalAgreement = (it: Agreement): string => toCanonicalJson({ version: 1, ...it });

const CHANNELS: Readonly<Record<Terms['usageRights']['channels'], string>> = { tiktok: 'TikTok', all_social: 'all social media', all_media: 'all media' };
const percent = (bps: number): string => `${(bps / 100).toFixed(bps % 100 === 0 ? 0 : 2)} %`;
const hours = (count: number): string => (count % 24 === 0 && count >= 48 ? `${count / 24} days` : `${count} hours`);

/** What a first collaboration would have cost, where the pair has come further. */
function insteadOf({ together }: Terms, first: 'firstBrandFeeBps' | 'firstCommissionBps'): string {
  return together && together.paidCount > 0 ? ` (${percent(together[first])} for a first collaboration; ${together.paidCount} of yours ${together.paidCount === 1 ? 'was' : 'were'} paid before)` : '';
}

function fieldTerms(terms: Terms): Term[] {
  const fields = findCollaborationType(terms.type)?.terms ?? {};
  return Object.entries(terms.fields).map(([key, value]) => ({ name: fields[key]?.label ?? key, text: Array.isArray(value) ? value.join(', ') : String(value) }));
}

/** An agreement in words, point by point, as its contract shows it. Units: basis points, hours and months are written out. */
export function termsInWords(terms: Terms): readonly Term[] {
  const { clocks, usageRights } = terms;
  return [
    { name: 'Kind of collaboration', text: findCollaborationType(terms.type)?.label ?? terms.type },
    ...fieldTerms(terms),
    { name: 'Price', text: writeMoney(terms.price) },
    { name: 'Brand fee', text: `${percent(terms.brandFeeBps)} of the price${insteadOf(terms, 'firstBrandFeeBps')}, paid by the brand on top of it` },
    { name: 'Commission', text: `${percent(terms.commissionBps)} of the price${insteadOf(terms, 'firstCommissionBps')}, kept from what the creator gets` },
    { name: 'Delivery', text: `within ${hours(clocks.deliveryHours)} of the payment being protected; else everything goes back to the brand` },
    { name: 'Review', text: `within ${hours(clocks.reviewHours)}; silence approves the work` },
    { name: 'Rounds of changes', text: `${terms.revisionRoundsMax}${terms.draftFirst ? ', a draft comes first' : ''}` },
    { name: 'Use of the work', text: `${CHANNELS[usageRights.channels]}, ${usageRights.months} months, ${usageRights.paid ? 'also in paid advertising' : 'not in paid advertising'}, ${usageRights.aiTraining ? 'training of AI allowed' : 'no training of AI'}` },
  ];
}
