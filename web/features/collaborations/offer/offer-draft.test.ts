import { describe, expect, it } from 'vitest';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { freshOffer, offerInput, offerProblems } from './offer-draft.ts';

const duet = {
  ...freshOffer('duet', { amountMinor: '42000', currency: 'EUR' }), title: 'Breakfast in ten seconds',
  fields: { sourceVideoUrl: 'https://www.tiktok.com/@nordlicht/video/7301234567890123456', message: 'Start on the spoon drop.', secondsMin: 10 },
};

describe('an offer while it is written', () => {
  it('has no problems when all is well', () => { expect(offerProblems(duet)).toEqual({}); });

  it('says what is wrong at its field, price and fields together', () => {
    expect(Object.keys(offerProblems({ ...duet, amountMinor: '', title: ' ', fields: {} })).sort()).toEqual(['message', 'price', 'secondsMin', 'sourceVideoUrl', 'title']);
  });

  it('sends nothing of a type that was chosen before', () => {
    expect(offerInput({ ...duet, type: 'sound' }).fields).toEqual({ message: 'Start on the spoon drop.' });
  });

  it('leaves out what was left empty', () => {
    expect(offerInput({ ...duet, type: 'plain_post', fields: { message: 'Say it in your own words.', linkUrl: '', hashtags: [] } }).fields).toEqual({ message: 'Say it in your own words.' });
  });

  it.each(COLLABORATION_TYPES.map((it) => it.key))('asks for a title and a price for every type: %s', (type) => {
    expect(offerProblems(freshOffer(type, undefined))).toMatchObject({ title: expect.any(String) as string, price: expect.any(String) as string });
  });
});
