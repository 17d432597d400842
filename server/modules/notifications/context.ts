import type { MailPort } from '#server/adapters/mail/port.ts';
import type { Context } from '#server/platform/command.ts';

/** What notifications need beyond a command's context: the way mails leave, our address, and the secret of mailed links. */
export type NotificationPorts = { readonly mail: MailPort; readonly publicUrl: string; readonly secret: string };
export type NotificationContext = Context & NotificationPorts;
