import { DAY_MS, MINUTE_MS } from '../kit/time.ts';

/** The spans of time in which messages are counted. Units: ms. */
export const SENDING_SPANS = { minute: MINUTE_MS, day: DAY_MS } as const;
export type SendingSpan = keyof typeof SENDING_SPANS;

/** How many messages a member may send in each span: policy of the installation. Units: messages. */
export type SendingLimits = Readonly<Record<SendingSpan, number>>;
export const DEFAULT_SENDING_LIMITS: SendingLimits = { minute: 30, day: 600 };

/** How long a side may leave messages unread before it is told by mail. Units: ms. */
export const TOLD_AFTER_MS = 10 * MINUTE_MS;
