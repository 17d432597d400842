import { isCurrency } from '#domain/kit/money.ts';
import type { OfferDraft } from '../offer/offer-draft.ts';

/** What is kept of a request while it is written: it survives a reload and the way to the provider's page. */
export type KeptRequest = { readonly draft: OfferDraft; readonly cardId: string };

const keyOf = (creatorId: string): string => `fairhold.request.${creatorId}`;
const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null && !Array.isArray(it);

/** Reads a kept request from its text; anything that does not look like one is nothing. */
export function readKept(text: string | null): KeptRequest | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || !isRecord(kept['draft']) || typeof kept['cardId'] !== 'string') return null;
    const draft = kept['draft'];
    const whole = ['type', 'title', 'amountMinor', 'note'].every((it) => typeof draft[it] === 'string') && isRecord(draft['fields']) && isRecord(draft['usageRights'])
      && isCurrency(String(draft['currency'])) && /^\d*$/.test(String(draft['amountMinor'])) && typeof draft['revisionRoundsMax'] === 'number' && typeof draft['draftFirst'] === 'boolean';
    return whole ? (kept as KeptRequest) : null;
  } catch { return null; }
}

/** Finds the request to a creator that was begun in this tab. */
export function findKept(creatorId: string): KeptRequest | null {
  try { return readKept(sessionStorage.getItem(keyOf(creatorId))); } catch { return null; }
}

/** Keeps a request; without storage it lives as long as the page. */
export function keep(creatorId: string, kept: KeptRequest): void {
  try { sessionStorage.setItem(keyOf(creatorId), JSON.stringify(kept)); } catch { /* The page still has it. */ }
}

/** Forgets a request that was sent. */
export function forget(creatorId: string): void {
  try { sessionStorage.removeItem(keyOf(creatorId)); } catch { /* There was nothing to forget. */ }
}
