import type { Instant } from '#domain/kit/time.ts';
import type { Sql } from '#server/platform/db/sql.ts';

/**
 * A statement about the books that must always hold; its query returns the rows that break it. Source: RELIABILITY rules M01–M32.
 * `minutely`: asked each minute too, of the `touched` collaborations alone where it can be narrowed; the others wait for the night.
 * `stops`: a hit stops the money of the collaboration it is about; without it staff is told and nothing stands still.
 */
export type Rule = { readonly code: string; readonly sentence: string; readonly minutely: boolean; readonly stops: boolean; readonly broken: (now: Instant, touched?: readonly string[]) => Sql };
