export { refuseMatch } from './commands/refuse-match.ts';
export { saveBrief } from './commands/save-brief.ts';
export type { MatchingContext, MatchingPorts } from './context.ts';
export { hireMatchmaker } from './matchmaker.ts';
export { findBrief, findMatches, listBriefs, rankBriefsFor } from './queries.ts';
