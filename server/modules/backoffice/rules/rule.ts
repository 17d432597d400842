import type { Instant } from '#domain/kit/time.ts';
import type { Sql } from '#server/platform/db/sql.ts';

/** A statement about the books that must always hold; its query returns the rows that break it. Source: RELIABILITY rules M01–M32. */
export type Rule = { readonly code: string; readonly sentence: string; readonly broken: (now: Instant) => Sql };
