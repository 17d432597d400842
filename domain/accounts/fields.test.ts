import { describe, expect, test } from 'vitest';
import { countryProblems, emailProblems, nameProblems, passwordProblems, roleProblems, tidyEmail, tidyName } from './fields.ts';

describe('an e-mail address', () => {
  test.each(['a@b.co', 'first.last+tag@sub.example-site.com', "o'neil@example.travel", `${'a'.repeat(64)}@example.com`])('%s is one', (email) => {
    expect(emailProblems(email)).toEqual([]);
  });

  test.each(['', 'a', 'a@b', 'a@@b.co', 'a b@c.de', 'a@b.co, c@d.co', 'a@b.co\r\nBcc: x@y.zz', '<a@b.co>', '"a b"@c.de', 'a@-b.co', 'a@b-.co', '.a@b.co', 'a..b@c.de', 'a@b.c', `${'a'.repeat(65)}@example.com`, `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.com`])('%j is none', (email) => {
    expect(emailProblems(email)).toMatchObject([{ field: 'email' }]);
  });

  test('is stored without blanks around it and in small letters', () => expect(tidyEmail('  Ana@Example.COM ')).toBe('ana@example.com'));
});

describe('a password', () => {
  test.each(['correct horse battery', 'ünïcödé-pässwörd', 'x'.repeat(196) + 'abcd', 'abcabcabd1'])('%j is taken', (password) => {
    expect(passwordProblems(password, 'ana@example.com')).toEqual([]);
  });

  test.each([['short one', /at least 10/], ['x'.repeat(200) + 'abcd', /at most 200/], ['aaaaaaaaaa', /easy to guess/], ['1212121212', /easy to guess/], ['abcabcabcabc', /easy to guess/], ['hello!hello!hello!', /easy to guess/],
    ['Ana-Longname@example.com', /no password/], [' ana-longname@example.com', /no password/], ['ana-longname', /no password/]])('%j is not', (password, why) => {
    expect(passwordProblems(password, 'ana-longname@example.com')[0]?.message).toMatch(why);
  });

  test('is counted in characters, not in units', () => expect(passwordProblems('👍🏽🎉🎈🎁', '')[0]?.message).toMatch(/at least 10/));
});

describe('a name', () => {
  test.each(['A', 'Zoë O’Brien-Şahin', '李小龍', 'x'.repeat(80)])('%j is one', (name) => expect(nameProblems('name', name)).toEqual([]));
  test.each(['', 'x'.repeat(81), 'a\nb', 'a\u0000b', 'a\u202Eb', 'a\u200Bb', 'a\u2028b'])('%j is none', (name) => expect(nameProblems('displayName', name)).toMatchObject([{ field: 'displayName' }]));
  test('is stored without needless blanks', () => expect(tidyName('  Casa   Aurora ')).toBe('Casa Aurora'));
});

test('a country is an assigned code, a role is one of those offered', () => {
  expect(['PT', 'XX', 'pt', 'PRT', '', 'UK'].map((it) => countryProblems(it).length)).toEqual([0, 1, 1, 1, 1, 1]);
  expect(['owner', 'admin', ''].map((it) => roleProblems(it, ['owner', 'viewer']).length)).toEqual([0, 1, 1]);
});
