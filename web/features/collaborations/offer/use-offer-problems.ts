import { useMemo, useState } from 'react';
import { problemsByField, type Refusal } from '#web/graphql/result.ts';
import { offerProblems, type OfferDraft, type OfferProblems } from './offer-draft.ts';

const pick = (problems: OfferProblems, names: ReadonlySet<string>): OfferProblems => Object.fromEntries(Object.entries(problems).filter(([name]) => names.has(name)));

/**
 * Problems are shown at a field once it was left, and everywhere once sending was tried; what the server says stands until the next try.
 * `announced` changes only with a try, so that the focus moves to the first problem then and never while somebody types.
 */
export function useOfferProblems(draft: OfferDraft, refusal: Refusal | null) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState<OfferProblems | null>(null);
  const refused = useMemo(() => problemsByField(refusal), [refusal]);
  const announced = useMemo(() => ({ ...refused, ...tried }), [refused, tried]);
  const all = offerProblems(draft);
  const leave = (name: string) => setLeft((known) => new Set([...known, name]));
  /** Says whether the offer may be sent; from now on every problem shows. */
  const trySend = (): boolean => { setTried(all); return Object.keys(all).length === 0; };
  return { shown: { ...refused, ...(tried ? all : pick(all, left)) }, announced, leave, trySend, count: tried ? Object.keys(all).length : 0 };
}
