export { contestFinding } from './commands/contest-finding.ts';
export { decideFinding } from './commands/decide-finding.ts';
export { setGuardPolicy } from './commands/set-guard-policy.ts';
export { covered, inspect, textProblems, type TextProblem, type Work } from './inspect.ts';
export { currentGuardPolicy, findFindingOf, findFindingOfFile, hasStrikes, listModeration, myStanding, type FindingRow } from './queries.ts';
export { recordFileFinding, recordFinding, type FoundInFile } from './record-finding.ts';
