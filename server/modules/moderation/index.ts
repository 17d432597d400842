export { contestFinding } from './commands/contest-finding.ts';
export { decideFinding } from './commands/decide-finding.ts';
export { setGuardPolicy } from './commands/set-guard-policy.ts';
export { inspect, textProblems, type TextProblem } from './inspect.ts';
export { currentGuardPolicy, findFindingOf, findFindingOfFile, hasStrikes, listModeration, myStanding, riskOf, type FindingRow } from './queries.ts';
export { recordFileFinding, recordFinding, type FoundInFile } from './record-finding.ts';
