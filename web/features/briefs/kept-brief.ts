import { EMPTY, type BriefForm } from './brief-state.ts';

const KEY = 'fairhold.brief';

/** The brief that was begun in this tab, or an empty one. */
export function findKeptBrief(): BriefForm {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    const whole = typeof kept === 'object' && kept !== null && Object.entries(EMPTY).every(([key, empty]) => { const it = (kept as Record<string, unknown>)[key]; return typeof it === typeof empty && Array.isArray(it) === Array.isArray(empty); });
    return whole ? kept as BriefForm : EMPTY;
  } catch { return EMPTY; }
}

/** Keeps a brief while it is written; without storage it lives as long as the page. */
export function keepBrief(form: BriefForm): void {
  try { sessionStorage.setItem(KEY, JSON.stringify(form)); } catch { /* The page still has it. */ }
}

/** Forgets a brief that was saved. */
export function forgetBrief(): void {
  try { sessionStorage.removeItem(KEY); } catch { /* There was nothing to forget. */ }
}
