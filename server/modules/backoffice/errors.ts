import { COLLABORATION_ERRORS } from '#domain/collaborations/errors.ts';
import { defineErrors, type ErrorOf } from '#domain/kit/errors.ts';
import { CLAW_BACK_ERRORS } from '#domain/settlement/errors.ts';

/** What the commands of staff may refuse: what a collaboration and its money refuse, and a missing reason. */
export const BACKOFFICE_ERRORS = defineErrors({
  ...COLLABORATION_ERRORS,
  ...CLAW_BACK_ERRORS,
  REASON_NEEDED: (it: { lengthMax: number }) => `Write down why, in 1 to ${it.lengthMax} characters: both sides may read it.`,
});
export type BackofficeError = ErrorOf<typeof BACKOFFICE_ERRORS>;
