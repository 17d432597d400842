import type { Context } from '#server/platform/command.ts';
import type { Matchmaker } from './matchmaker.ts';

/** What matching needs of the outside. */
export type MatchingPorts = { readonly matchmaker: Matchmaker };
export type MatchingContext = Context & MatchingPorts;
