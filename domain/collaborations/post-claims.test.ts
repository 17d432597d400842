import { expect, test } from 'vitest';
import { instant } from '../kit/time.ts';
import { claimsOf, postLinkOf, type PostExpected } from './post-claims.ts';
import type { PostFacts } from './types/define.ts';

const ACCEPTED = instant(1_800_000_000_500);
const post: PostFacts = { handle: 'lena.bakes', caption: 'Breakfast #oats', soundId: '7547546595957508880', postedAtMs: 1_800_000_100_000, duetOf: null, stitchOf: null };
const expected: PostExpected = {
  type: 'sound', terms: { soundUrl: 'https://www.tiktok.com/music/Morning-7547546595957508880' }, handle: 'lena.bakes', acceptedAt: ACCEPTED, handedInAt: instant(1_800_000_200_000),
};

const outcomes = (facts: Partial<PostFacts>, more: Partial<PostExpected> = {}): Record<string, string> =>
  Object.fromEntries(claimsOf({ kind: 'found', post: { ...post, ...facts } }, { ...expected, ...more }).map((it) => [it.code, it.outcome]));

test('a post as agreed holds in everything', () => {
  expect(outcomes({})).toEqual({ public: 'holds', handle: 'holds', after_acceptance: 'holds', in_time: 'holds', sound: 'holds' });
});

test('another account, another sound and an older upload are told apart', () => {
  expect(outcomes({ handle: 'somebody' }).handle).toBe('fails');
  expect(outcomes({ handle: 'Lena.Bakes' }).handle).toBe('holds');
  expect(outcomes({ soundId: '7000000000000000000' }).sound).toBe('fails');
  expect(outcomes({ postedAtMs: 1_799_999_999_000 }).after_acceptance).toBe('fails');
  expect(outcomes({ postedAtMs: 1_800_000_300_000 }).in_time).toBe('fails');
});

test('an upload in the very second of the acceptance came after it, one second earlier did not', () => {
  expect(outcomes({ postedAtMs: 1_800_000_000_000 }).after_acceptance).toBe('holds');
  expect(outcomes({ postedAtMs: 1_799_999_999_000 }).after_acceptance).toBe('fails');
});

test('what is not known is never called false', () => {
  expect(outcomes({ postedAtMs: null, soundId: null }, { handle: null })).toEqual({ public: 'holds', handle: 'unknown', after_acceptance: 'unknown', in_time: 'unknown', sound: 'unknown' });
  const unread = claimsOf({ kind: 'unknown', why: 'TikTok did not answer' }, expected);
  expect(unread.map((it) => it.outcome)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(unread[0]?.sentence).toContain('TikTok did not answer');
});

test('a post nobody sees fails in being public only', () => {
  expect(claimsOf({ kind: 'gone' }, expected).map((it) => it.outcome)).toEqual(['fails', 'unknown', 'unknown', 'unknown']);
});

test('a draft has no post to read', () => {
  expect(postLinkOf({ draftUrl: 'https://example.com/draft' })).toBeNull();
  expect(postLinkOf({ postUrl: 'https://www.tiktok.com/@a/video/7547546516831997191' })).toBe('https://www.tiktok.com/@a/video/7547546516831997191');
});
