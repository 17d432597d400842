import type { Inspect } from '#domain/messaging/message.ts';
import type { Context } from '#server/platform/command.ts';
import type { Relay } from '#server/platform/wake/relay.ts';

/** What conversations need beyond a command's context: the guard that reads what is written, and the way hints travel. */
export type MessagingPorts = { readonly inspect: Inspect; readonly wake: Pick<Relay, 'publish' | 'listen'> };
export type MessagingContext = Context & MessagingPorts;
