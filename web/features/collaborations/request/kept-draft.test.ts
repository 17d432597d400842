import { expect, it } from 'vitest';
import { freshOffer } from '../offer/offer-draft.ts';
import { readKept } from './kept-draft.ts';

const kept = { draft: { ...freshOffer('duet', { amountMinor: '42000', currency: 'EUR' }), title: 'Breakfast', fields: { secondsMin: 10 } }, cardId: 'card_1' };

it('a request that was begun comes back whole', () => {
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
});

it.each([null, '', '{', '[]', '{"draft":{}}', JSON.stringify({ ...kept, cardId: 4 }), JSON.stringify({ ...kept, draft: { ...kept.draft, currency: 'XXX' } }), JSON.stringify({ ...kept, draft: { ...kept.draft, amountMinor: '4,2' } })])('what is no kept request is nothing: %s', (text) => {
  expect(readKept(text)).toBeNull();
});
