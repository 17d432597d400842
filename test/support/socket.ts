import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Session } from './server.ts';

export type Heard<Data> = { readonly items: Data[]; until(good: (items: readonly Data[]) => boolean): Promise<readonly Data[]>; stop(): Promise<void>; closed(): number | null };

const PATIENCE_MS = 8_000;

/** Subscribes as a browser of our own pages would, and keeps what it hears. `frames`: what the socket carried, for tests of what may be in it. */
export function subscribe<Data>(url: string, session: Session, it: { document: string; variables?: Record<string, unknown>; origin?: string; frames?: string[]; onItem?: (item: Data) => void; onClosed?: () => void }): Heard<Data> {
  const items: Data[] = [];
  let code: number | null = null;
  let wake = (): void => undefined;
  class Line extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie: session.cookie }, ...(it.origin === undefined ? {} : { origin: it.origin }) });
      this.on('message', (data: Buffer) => it.frames?.push(data.toString()));
    }
  }
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: Line, retryAttempts: 0, lazy: false, onNonLazyError: () => undefined, on: { closed: (event) => { code = (event as { code?: number }).code ?? 0; wake(); it.onClosed?.(); } } });
  const trouble: string[] = [];
  const end = client.subscribe<Data>({ query: it.document, variables: it.variables ?? {} }, {
    next: ({ data, errors }) => {
      if (errors) trouble.push(...errors.map((error) => error.message));
      if (data) items.push(data);
      if (data) it.onItem?.(data);
      wake();
    },
    error: () => { code ??= 0; wake(); }, complete: () => wake(),
  });
  return {
    items, closed: () => code,
    async until(good) {
      const late = Date.now() + PATIENCE_MS;
      while (!good(items)) {
        const left = late - Date.now();
        if (left <= 0) throw new Error(`the socket has said only: ${JSON.stringify(items)} ${trouble.join(' ')} ${code}`);
        await new Promise<void>((resolve) => { wake = resolve; setTimeout(resolve, Math.min(left, 250)); });
      }
      return items;
    },
    async stop() {
      end();
      // A line that broke while it was closed is closed.
      await Promise.resolve(client.dispose()).catch(() => undefined);
    },
  };
}
