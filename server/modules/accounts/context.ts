import type { SessionId } from '#domain/kit/ids.ts';
import type { Context } from '#server/platform/command.ts';

/** What the doors need beyond a command's context: the secret of mailed links, our address, and from where and in which session somebody asks. */
export type AccountsPorts = {
  readonly secret: string;
  readonly publicUrl: string;
  readonly client: { readonly address: string; readonly userAgent: string };
  readonly sessionId: SessionId | null;
};
export type AccountsContext = Context & AccountsPorts;
