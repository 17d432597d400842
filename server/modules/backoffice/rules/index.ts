import { BOOK_RULES } from './books/store.ts';
import { FLOW_RULES } from './flow/store.ts';
import { PROVIDER_RULES } from './provider/store.ts';
import type { Rule } from './rule.ts';
import { STEP_RULES } from './steps/store.ts';

/** The 32 rules of the books, by code. */
export const RULES: readonly Rule[] = [...BOOK_RULES, ...STEP_RULES, ...PROVIDER_RULES, ...FLOW_RULES].sort((a, b) => (a.code < b.code ? -1 : 1));
