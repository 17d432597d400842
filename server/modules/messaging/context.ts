import type { Inspect } from '#domain/messaging/message.ts';
import type { SendingLimits } from '#domain/messaging/sending.ts';
import type { FilmsPort } from '#server/adapters/films/port.ts';
import type { PdfsPort } from '#server/adapters/pdfs/port.ts';
import type { PicturesPort } from '#server/adapters/pictures/port.ts';
import type { UploadsPort } from '#server/adapters/uploads/port.ts';
import type { Context } from '#server/platform/command.ts';
import type { Relay } from '#server/platform/wake/relay.ts';

/** What conversations need beyond a command's context: the guard that reads what is written, the secret its hashes are keyed with, our own address, which leads nowhere else, the way hints travel, how much a member may send, where files lie and who looks at them. */
export type MessagingPorts = { readonly inspect: Inspect; readonly secret: string; readonly publicUrl: string; readonly wake: Pick<Relay, 'publish' | 'listen'>; readonly sendingLimits: SendingLimits; readonly uploads: UploadsPort; readonly pictures: PicturesPort; readonly pdfs: PdfsPort; readonly films: FilmsPort };
export type MessagingContext = Context & MessagingPorts;
