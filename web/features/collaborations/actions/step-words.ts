import { isCurrency, money } from '#domain/kit/money.ts';
import { sayIfKnown, type WordValues } from '#web/words/say.ts';
import { formatMoney } from '#web/ui/money-text.ts';
import { partsOfSplit } from '../amounts.ts';
import type { StepName, Work } from '../collaborations-api.ts';
import { sayFor, valuesOf, type Side } from '../work-words.ts';

export type StepDialogProps = { readonly work: Work; readonly step: StepName; readonly side: Side; readonly onClose: () => void };

/** A step by the name of its words: approving a draft says something else than approving and paying, an end with a part for the creator something else than one without. */
const wordOf = (work: Work, step: StepName): string => (step === 'approve' && work.terms.draftFirst && work.state === 'delivered' ? 'approveDraft' : step === 'deliver' && work.terms.draftFirst ? 'deliverDraft' : step === 'agreeCancel' && work.cancelCreatorPart ? 'agreeCancelShared' : step);

/** What each side gets of an end that was proposed with a part for the creator. */
function sharesOf(work: Work): WordValues {
  const { cancelCreatorPart } = work;
  if (!cancelCreatorPart || !isCurrency(cancelCreatorPart.currency)) return {};
  const parts = partsOfSplit(work, money(BigInt(cancelCreatorPart.amountMinor), cancelCreatorPart.currency));
  return { part: formatMoney(parts.toCreator), rest: formatMoney(parts.toBrand) };
}

/** What a step says: on its button, above its question, and about what happens then. */
export function stepWords(work: Work, step: StepName, side: Side) {
  const name = wordOf(work, step);
  const values = { ...valuesOf(work, side), ...sharesOf(work) };
  const label = sayFor(`action.${name}`, side, values);
  return { label, title: sayIfKnown(`action.${name}.title`, label, values), text: sayFor(`action.${name}.text`, side, values), note: sayFor(`action.${name}.note`, side, values) };
}
