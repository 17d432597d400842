export { freezeCollaboration, unfreezeCollaboration } from './commands/freeze-collaboration.ts';
export { resolveCollaboration } from './commands/resolve-collaboration.ts';
export { BACKOFFICE_ERRORS, type BackofficeError } from './errors.ts';
export { overview, type Overview } from './queries.ts';
export { RULES, lastRules, runRules, sweepRules } from './rules/index.ts';
