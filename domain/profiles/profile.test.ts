import { describe, expect, test } from 'vitest';
import { money } from '../kit/money.ts';
import { holdsContact } from './contact.ts';
import { checkProfile, type ProfileDraft } from './profile.ts';
import { checkRate } from './rate.ts';

const draft = (change: Partial<ProfileDraft> = {}): ProfileDraft => ({
  headline: ' Kitchen deadpan ', bio: 'Two pans.\r\nNo patience.', city: 'Madrid', languages: ['es', 'pt-BR', 'es'], niches: ['#Food', 'food', ' Slow Cooking '], available: true, tiktokHandle: ' @cooks.slowly ', ...change,
});
const fieldsOf = (change: Partial<ProfileDraft>): readonly string[] => {
  const checked = checkProfile(draft(change));
  return !checked.ok && checked.error.code === 'FIELDS_INVALID' ? checked.error.problems.map((it) => it.field) : [];
};

describe('a way around the product', () => {
  test.each(['write to ana@example.com', 'ana (at) example.com', 'see https://x.y', 'www.ana', 'my site is ana.example.com', 'linktr.ee/ana or ana.bio', '@ana on insta', 'call +49 170 1234567', '0170/1234567 evenings', '612 345 678', '(030) 1234-5678', 'ana@münchen.de'])('is seen in %j', (text) => {
    expect(holdsContact(text)).toBe(true);
  });

  test.each(['', '1.250.000 views and 12,500 followers', 'from 2019-2024, on 24.11.2026', 'I cook at home. No stress.', 'me @ home', '4.8 of 5', 'price 420.00 EUR', '10–15 s, 9:16', 'e.g. duets, i.e. two people', 'A.B. Smith'])('is not seen in %j', (text) => {
    expect(holdsContact(text)).toBe(false);
  });
});

describe('a profile', () => {
  test('is tidied: blanks, doubles, hashes and the @ go', () => {
    expect(checkProfile(draft())).toEqual({ ok: true, value: {
      headline: 'Kitchen deadpan', bio: 'Two pans.\nNo patience.', city: 'Madrid', languages: ['es', 'pt-BR'], niches: ['food', 'slow cooking'], available: true, tiktokHandle: 'cooks.slowly',
    } });
    expect(checkProfile(draft({ tiktokHandle: ' @ ' }))).toMatchObject({ ok: true, value: { tiktokHandle: null } });
  });

  test.each([
    [{ headline: 'x'.repeat(121) }, 'headline'], [{ headline: 'two\nlines' }, 'headline'], [{ bio: 'x'.repeat(2_001) }, 'bio'], [{ bio: 'a\u0000b' }, 'bio'], [{ bio: 'mail me: a@b.co' }, 'bio'],
    [{ city: 'Madrid +34 612 345 678' }, 'city'], [{ languages: Array.from({ length: 11 }, (_one, at) => `a${String.fromCharCode(97 + at)}`) }, 'languages'], [{ languages: ['klingonese'] }, 'languages'],
    [{ niches: ['x'.repeat(31)] }, 'niches'], [{ niches: Array.from({ length: 11 }, (_one, at) => `n${at}`) }, 'niches'], [{ niches: ['www.ana'] }, 'niches'], [{ tiktokHandle: 'no spaces' }, 'tiktokHandle'], [{ tiktokHandle: 'x'.repeat(25) }, 'tiktokHandle'],
  ] as const)('%j is refused at its field', (change, field) => {
    expect(fieldsOf(change)).toEqual([field]);
  });
});

test('a rate is for a type there is, within the limits of a request', () => {
  expect(checkRate('duet', money(1_000n, 'EUR'))).toMatchObject({ ok: true });
  expect(checkRate('duet', null)).toEqual({ ok: true, value: null });
  expect(checkRate('opera', money(1_000n, 'EUR'))).toMatchObject({ ok: false, error: { code: 'TYPE_UNKNOWN' } });
  expect(checkRate('duet', money(999n, 'EUR'))).toMatchObject({ ok: false, error: { code: 'PRICE_OUT_OF_RANGE', min: { minor: 1_000n } } });
  expect(checkRate('duet', money(10_000_001n, 'SEK'))).toMatchObject({ ok: false, error: { code: 'PRICE_OUT_OF_RANGE', max: { currency: 'SEK' } } });
});
