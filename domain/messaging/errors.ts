import { defineErrors, type ErrorOf } from '../kit/errors.ts';
import type { Instant } from '../kit/time.ts';

/** What a conversation may refuse, with the sentence a person reads. Units: `lengthMax` in characters; `minutes` in minutes; `waitSeconds` in seconds; `megabytesMax` in MB. */
export const MESSAGING_ERRORS = defineErrors({
  SIGN_IN_NEEDED: () => 'Sign in first.',
  ROLE_NOT_ENOUGH: () => 'Your role in this team does not allow this. Ask an owner or a manager.',
  EMAIL_NOT_VERIFIED: () => 'Confirm your e-mail address first: we sent you a link.',
  BRANDS_OPEN: () => 'A conversation is opened by a brand.',
  CREATOR_NOT_AVAILABLE: () => 'This creator takes no requests at the moment.',
  CONVERSATION_NOT_FOUND: () => 'There is no such conversation.',
  MESSAGE_NOT_FOUND: () => 'There is no such message of yours.',
  MESSAGE_EMPTY: () => 'Write something first.',
  MESSAGE_TOO_LONG: (it: { lengthMax: number }) => `A message has at most ${it.lengthMax} characters.`,
  CLIENT_ID_INVALID: () => 'This message has no usable id. Load the page again.',
  TOO_MANY_MESSAGES: (it: { retryAt: Instant; waitSeconds: number }) => `You have sent a lot in a short time. ${it.waitSeconds > 90 ? `In ${Math.ceil(it.waitSeconds / 60)} minutes` : `In ${it.waitSeconds} seconds`} you can send again; what you wrote is kept.`,
  ATTACHMENT_TOO_LARGE: (it: { megabytesMax: number }) => `This file is too large: it may have ${it.megabytesMax} MB.`,
  ATTACHMENT_KIND_NOT_TAKEN: () => 'This kind of file is not taken. Pictures, PDF, video and voice are.',
  ATTACHMENT_NOT_FOUND: () => 'There is no such file of yours in this conversation.',
  TOO_MANY_ATTACHMENTS: (it: { filesMax: number }) => `There are too many files: at most ${it.filesMax} at once.`,
  EDIT_TOO_LATE: (it: { minutes: number }) => `A message can be changed for ${it.minutes} minutes.`,
  MESSAGE_DELETED: () => 'This message was deleted.',
});
export type MessagingError = ErrorOf<typeof MESSAGING_ERRORS>;
