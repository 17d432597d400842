import { createClient, type Client } from 'graphql-ws';
import type { Operation } from '#web/graphql/generated/graphql.ts';

let client: Client | undefined;
const open = (): Client => (client ??= createClient({ url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`, retryAttempts: Number.POSITIVE_INFINITY, shouldRetry: () => true, lazyCloseTimeout: 3_000 }));

/** Hears what the server announces until the answer is called. The line mends itself; whoever hears fetches by number, so a missed word costs nothing. */
export function hear<Answer, Variables extends Record<string, unknown>>(operation: Operation<Answer, Variables>, variables: Variables, onHeard: (answer: Answer) => void): () => void {
  return open().subscribe<Answer>({ query: '', variables, extensions: { id: operation.hash } }, { next: ({ data }) => { if (data) onHeard(data); }, error: () => undefined, complete: () => undefined });
}
