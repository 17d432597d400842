import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Something that went wrong on our side, for the log. `fault`: the world is unwell; `bug`: we were wrong. */
export type Trouble = { readonly kind: 'fault' | 'bug'; readonly error: unknown; readonly path: string };

export type Masked = { readonly errors: readonly GraphQLFormattedError[] | null; readonly troubles: readonly Trouble[]; readonly retryable: boolean };

const isRetryable = (error: unknown): boolean => typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;

/** Puts errors into the form clients may see: what they did wrong as it is, what we did wrong behind a request id. */
export function maskErrors(errors: readonly GraphQLError[] | undefined, requestId: string): Masked {
  if (!errors || errors.length === 0) return { errors: null, troubles: [], retryable: false };
  const troubles: Trouble[] = [];
  const masked = errors.map((it): GraphQLFormattedError => {
    const cause = it.originalError;
    if (cause === undefined || cause === null || cause instanceof GraphQLError) return { message: it.message, ...(it.locations ? { locations: it.locations } : {}), ...(it.path ? { path: it.path } : {}) };
    troubles.push({ kind: isRetryable(cause) ? 'fault' : 'bug', error: cause, path: (it.path ?? []).join('.') });
    return { message: 'Something went wrong on our side. Nothing was lost.', ...(it.path ? { path: it.path } : {}), extensions: { requestId } };
  });
  return { errors: masked, troubles, retryable: troubles.length > 0 && troubles.every((it) => it.kind === 'fault') };
}
