import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, sayIfKnown } from '#web/words/say.ts';

/** The words on a button that asks for a type: `Request a duet`. */
export const requestWord = (type: string): string => sayIfKnown(`request.ask.${type}`, say('request.askOther', { type: findCollaborationType(type)?.label ?? type }));

/** Where a brand asks a creator for a type. */
export const requestPath = (creatorId: string, type: string): string => `/brand/request/${creatorId}?type=${encodeURIComponent(type)}`;
