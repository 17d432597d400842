import { sayIfKnown } from '#web/words/say.ts';
import type { StepName, Work } from '../collaborations-api.ts';
import { sayFor, valuesOf, type Side } from '../work-words.ts';

export type StepDialogProps = { readonly work: Work; readonly step: StepName; readonly side: Side; readonly onClose: () => void };

/** A step by the name of its words: approving a draft says something else than approving and paying. */
const wordOf = (work: Work, step: StepName): string => (step === 'approve' && work.terms.draftFirst && work.state === 'delivered' ? 'approveDraft' : step === 'deliver' && work.terms.draftFirst ? 'deliverDraft' : step);

/** What a step says: on its button, above its question, and about what happens then. */
export function stepWords(work: Work, step: StepName, side: Side) {
  const name = wordOf(work, step);
  const values = valuesOf(work, side);
  const label = sayFor(`action.${name}`, side, values);
  return { label, title: sayIfKnown(`action.${name}.title`, label, values), text: sayFor(`action.${name}.text`, side, values), note: sayFor(`action.${name}.note`, side, values) };
}
