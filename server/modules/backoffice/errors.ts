import { COLLABORATION_ERRORS } from '#domain/collaborations/errors.ts';
import { defineErrors, type ErrorOf } from '#domain/kit/errors.ts';

/** What the commands of staff may refuse: what a collaboration refuses, and a missing reason. */
export const BACKOFFICE_ERRORS = defineErrors({
  ...COLLABORATION_ERRORS,
  REASON_NEEDED: (it: { lengthMax: number }) => `Write down why, in 1 to ${it.lengthMax} characters: both sides may read it.`,
});
export type BackofficeError = ErrorOf<typeof BACKOFFICE_ERRORS>;
