import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, scan, SCAN_MAX } from './scan.ts';
import { normalise } from './views/normalise.ts';

const judge = (text: string) => scan([{ from: 'creator', text }], { allowedUrls: ['https://shop.example/tea'], allowedHandles: ['nordlicht'] });

describe('the guard', () => {
  it.each([
    ['write to lena (at) films dot com', 'lena (at) films dot com'], ['call ０７７００ ９００１２３', '０７７００ ９００１２３'], ['ring zero seven seven double oh nine double oh one two three', 'zero seven seven double oh nine double oh one two three'],
    ['ig: lena.films', 'lena.films'], ['book at lenafilms.com/x', 'lenafilms.com/x'], ['DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'], ['Write to 0612 345 678 90', '0612 345 678 90'],
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

  it.each([
    ['never cuts a text in silence', `${'tea '.repeat(SCAN_MAX / 4)} write to lena@films.example`],
    ['nor a hundred thousand characters of near misses', 'lena (at '.repeat(12_000)],
  ])('%s', (_name, text) => {
    expect(judge(text)).toStrictEqual({ verdict: 'too_long', spans: [], lengthMax: SCAN_MAX });
    expect(judge(text.slice(-60)).verdict).toBe(text.includes('lena@films') ? 'mask' : 'allow');
  });

  it.each(['a.', '....', '.- ', '7', 'a@', 'p4y m3 ', 'can we pay whatsapp ', 'same instagram ', 'seven ', '%41', 'iban DE12 ', '(at) '])('costs no more than its length asks for: %j', (unit) => {
    const cost = (length: number) => {
      const { user } = process.cpuUsage();
      judge(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
      return process.cpuUsage().user - user;
    };
    // The machine may be busy: the least of many rounds counts, and work that grows faster than its text never gets there.
    const least = { quarter: Infinity, all: Infinity };
    const isFlat = (): boolean => Number.isFinite(least.all) && least.all < 2000 + 8 * least.quarter;
    for (let round = 0; round < 60 && !isFlat(); round++) {
      least.quarter = Math.min(least.quarter, cost(SCAN_MAX / 4));
      least.all = Math.min(least.all, cost(SCAN_MAX));
    }
    expect([least, isFlat()]).toStrictEqual([least, true]);
  });
});

const OBFUSCATORS: readonly (readonly [string, (text: string) => string])[] = [
  ['invisible signs', (it) => [...it].join('\u200b')], ['wide letters', (it) => it.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
  ['capitals', (it) => it.toUpperCase()], ['letters of another alphabet', (it) => it.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')], ['marks over letters', (it) => it.replaceAll(/[a-z]/g, (char) => `${char}\u0301`)],
  ['digits of another script', (it) => it.replaceAll(/\d/g, (char) => String.fromCharCode(char.charCodeAt(0) - 48 + 0x966))], ['a line around it', (it) => `hello\n${it}\nthanks`],
];

describe('the guard is not led astray', () => {
  const SECRETS = ['lena@films.example', '+44 7700 900123', '@lena.films', 'lenafilms.com/work', 'instagram: lena.films', 'lena (at) films dot com'];
  it.each(SECRETS.flatMap((secret) => OBFUSCATORS.map(([name, change]) => [secret, name, change(secret)] as const)))('by %s in %s', (_secret, _name, text) => {
    const { verdict, spans } = judge(text);
    expect(verdict).toBe('mask');
    expect(judge(cover(text, spans)).verdict).toBe('allow');
  });

  it('nor made suspicious by small talk around honest words', () => {
    const honest = ['1080x1920 at 25 fps, 12.500 views', 'sorry, we never pay outside the platform', 'tracking 00340434161094021501', 'The scene shows a WhatsApp chat', 'bitte kein WhatsApp, lass uns hier bleiben'];
    const filler = ['Great, thanks!', 'Ich fange morgen an.', 'À demain !', 'See you on Friday 🙂'];
    const judged = honest.flatMap((text) => filler.flatMap((one) => [`${one} ${text}`, `${text}. ${one}`])).filter((text) => judge(text).verdict !== 'allow');
    expect(judged).toStrictEqual([]);
  });

  it.each([
    ['numbers in a row', Array.from({ length: 4 }, () => '07700 900123').join(' ')], ['far more than anybody needs', Array.from({ length: 40 }, () => '07700 900123').join(' ')], ['a number and an account, twice', '07700 900123 @lena.films 07700 900123 @lena.films'],
  ])('covers all of %s', (_name, text) => {
    const { verdict, spans } = judge(text);
    expect(verdict).toBe('mask');
    expect(judge(cover(text, spans))).toStrictEqual({ verdict: 'allow', spans: [] });
    expect(cover(text, spans)).not.toMatch(/\d|lena/);
  });

  it('leaves nothing behind its covers', () => {
    const word = fc.constantFrom('lena@films.example', '07700 900123', '@lena.films', 'ok', 'see', 'lenafilms.com', 'insta: lena.films', 'DE89370400440532013000', 'tea', '12.500', '\ud800', 'x@', '.');
    fc.assert(fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join(' ');
      const first = judge(text);
      if (first.verdict === 'mask') expect(judge(cover(text, first.spans)).verdict).toBe('allow');
    }), { numRuns: 300 });
  });
});
