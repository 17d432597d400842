export { freezeCollaboration, unfreezeCollaboration } from './commands/freeze-collaboration.ts';
export { resolveCollaboration } from './commands/resolve-collaboration.ts';
export { BACKOFFICE_ERRORS, type BackofficeError } from './errors.ts';
export { overview, type Overview } from './queries.ts';
export { auditAll, auditChanges, lastRules, sweepAuditor } from './auditor/audit.ts';
export { sealChains, verifyRoot } from './chain/seal-chains.ts';
export { verifyChain, type ChainView } from './chain/verify-chain.ts';
export { RULES } from './rules/index.ts';
