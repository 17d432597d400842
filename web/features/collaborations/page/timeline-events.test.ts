import { expect, it } from 'vitest';
import type { Work } from '../collaborations-api.ts';
import { linesOf } from './timeline-events.ts';

const event = (kind: string, machine = 'collaboration') => ({ id: `${machine}-${kind}`, at: '2026-11-24T10:00:00Z', kind, machine, by: 'creator', byName: null, note: '' });
const price = (amountMinor: string) => ({ amountMinor, currency: 'EUR' });

it('begins with the request, and hangs each delivery on its hand-in and each offer on its step, with the offer before it', () => {
  const work = {
    timeline: [event('secure', 'hold'), event('request'), event('counter'), event('accept'), event('askBrand'), event('askBrand', 'hold'), event('deliver'), event('post')],
    offers: [{ seq: 2, price: price('45000') }, { seq: 1, price: price('42000') }], deliverables: [{ seq: 1, stage: 'draft' }, { seq: 2, stage: 'post' }],
  } as unknown as Work;
  expect(linesOf(work).map((it) => [it.event.id, it.offer?.seq, it.before?.seq, it.deliverable?.stage])).toEqual([
    ['collaboration-request', 1, undefined, undefined], ['hold-secure', undefined, undefined, undefined], ['collaboration-counter', 2, 1, undefined], ['collaboration-accept', undefined, undefined, undefined],
    ['hold-askBrand', undefined, undefined, undefined], ['collaboration-deliver', undefined, undefined, 'draft'], ['collaboration-post', undefined, undefined, 'post'],
  ]);
});
