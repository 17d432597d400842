import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, scan } from './scan.ts';
import { normalise } from './views/normalise.ts';

const judge = (text: string) => scan([{ from: 'creator', text }], { allowedUrls: ['https://shop.example/tea'], allowedHandles: ['nordlicht'] });

describe('the guard', () => {
  it.each([
    ['write to lena (at) films dot com', 'lena (at) films dot com'], ['call ０７７００ ９００１２３', '０７７００ ９００１２３'], ['ring zero seven seven double oh nine double oh one two three', 'zero seven seven double oh nine double oh one two three'],
    ['ig: lena.films', 'lena.films'], ['book at lenafilms.com/x', 'lenafilms.com/x'], ['DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
  ])('covers what gives a person away: %s', (text, secret) => {
    const { verdict, spans } = judge(text);
    expect(verdict).toBe('mask');
    expect(spans.map((span) => text.slice(span.start, span.end))).toStrictEqual([secret]);
    expect(judge(cover(text, spans)).verdict).toBe('allow');
  });

  it.each(['1080x1920 at 25 fps, 12.500 views', 'Post on 05.06.2026, 18:00 – 21:30, 1.250,00 €', 'see https://shop.example/tea?variant=123 and tag @nordlicht', 'sorry, we never pay outside the platform', 'tracking 00340434161094021501', 'you find it at shop.example/tea'])('lets work through: %s', (text) => {
    expect(judge(text)).toStrictEqual({ verdict: 'allow', spans: [] });
  });

  it('gives a wish to leave back', () => {
    expect(judge('can we continue this on WhatsApp?').verdict).toBe('block');
  });

  it('answers on any text, with stretches inside what the sender typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map((it) => String.fromCharCode(...it))), (text) => {
      for (const { start, end } of judge(text).spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const view = normalise(text);
      expect([view.start.length, view.end.length]).toStrictEqual([view.text.length, view.text.length]);
    }));
  });
});
