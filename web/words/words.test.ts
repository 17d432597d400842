import { describe, expect, it } from 'vitest';
import { ACTIONS, STATES, allowedChanges } from '#domain/collaborations/states.ts';
import { turnOf } from '#domain/collaborations/turn.ts';
import { SELF_BILLING_VERSION } from '#domain/documents/document.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import app from './en/app.json' with { type: 'json' };
import chat from './en/chat.json' with { type: 'json' };
import find from './en/find.json' with { type: 'json' };
import papers from './en/papers.json' with { type: 'json' };
import rooms from './en/rooms.json' with { type: 'json' };
import work from './en/work.json' with { type: 'json' };

const words: Readonly<Record<string, string>> = { ...app, ...rooms, ...papers, ...work, ...chat, ...find };
const SIDES = ['brand', 'creator', 'operator'] as const;
const has = (key: string, side: string): boolean => Object.hasOwn(words, `${key}.${side}`) || Object.hasOwn(words, key);

const shapes = STATES.flatMap((state) => [
  { state }, { state, postedAt: 1 }, { state, cancelProposedBy: 'brand' },
  ...(['dispute', 'payment_at_risk', 'provider_outage', 'operator', 'audit', 'chargeback'] as const).map((reason) => ({ state, frozen: { reason } })),
]);
const turns = shapes.flatMap((shape) => [true, false].map((needsBrand) => turnOf({ frozen: null, postedAt: null, cancelProposedBy: null, offerBy: 'brand', ...shape } as unknown as Collaboration, needsBrand)));

describe('words', () => {
  it.each(STATES)('name the state %s', (state) => { expect(words).toHaveProperty([`state.${state}`]); });

  it.each([...new Set(turns.map((it) => it.needs))])('say whose turn it is, in a row and on the page, for every side: %s', (needs) => {
    expect(SIDES.filter((side) => !has(`turn.needs.${needs}`, side) || !has(`turn.page.${needs}`, side))).toEqual([]);
  });

  it.each([...new Set(turns.flatMap((it) => it.atZero ?? []))])('say what happens at zero, for every side: %s', (atZero) => {
    expect(SIDES.filter((side) => !has(`turn.atZero.${atZero}`, side) || !has(`turn.zero.${atZero}`, side))).toEqual([]);
  });

  it.each(ACTIONS)('tell the step %s in the timeline, for every side', (action) => {
    expect(SIDES.filter((side) => !has(`event.collaboration.${action}`, side))).toEqual([]);
  });

  it('name every step a person may take', () => {
    const told = ['lapse', 'miss', 'escalate', 'confirmFunding', 'askBrand', 'failFunding', 'approveInSilence', 'resolveInSilence', 'forceEnd', 'extendForOutage', 'request'];
    const taken = [...new Set(allowedChanges().map((it) => it.action as string))].filter((it) => !told.includes(it));
    expect(taken.filter((it) => !Object.hasOwn(words, `action.${it}`))).toEqual([]);
  });

  it('stand once: no two files say the same name', () => {
    expect(Object.keys(words)).toHaveLength(Object.keys(app).length + Object.keys(rooms).length + Object.keys(papers).length + Object.keys(work).length + Object.keys(chat).length + Object.keys(find).length);
  });

  it('name the self-billing agreement that invoices name', () => expect(words['details.agreement']).toContain(`agreement ${SELF_BILLING_VERSION})`));

  it('never say what the product does not do', () => {
    expect(Object.entries(words).filter(([, sentence]) => /escrow/i.test(sentence))).toEqual([]);
  });
});
