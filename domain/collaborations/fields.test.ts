import { describe, expect, it } from 'vitest';
import { checkFields, problemOf } from './fields.ts';
import { COLLABORATION_TYPES, findCollaborationType } from './types/index.ts';
import { choice, integer, tags, text, tiktokId, url } from './types/define.ts';

const duet = { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: 'Make it funny, please', secondsMin: 10 };

describe('fields', () => {
  it('accepts what a type asks for and nothing else', () => {
    const fields = findCollaborationType('duet')?.terms ?? {};
    expect(checkFields(fields, duet)).toEqual({ ok: true, value: duet });
    expect(checkFields(fields, { ...duet, price: 1 })).toMatchObject({ ok: false, error: [{ field: 'price' }] });
    expect(checkFields(fields, { ...duet, message: undefined })).toMatchObject({ ok: false, error: [{ field: 'message' }] });
    for (const wrong of [null, [], 'x', 7]) expect(checkFields(fields, wrong).ok).toBe(false);
  });

  it.each([
    [text('t', { lengthMin: 3, lengthMax: 5 }), ['abc', 'abcde', '👋👋👋'], ['ab', '  a  ', 'abcdef', 7, null, 'a\u0000bc']],
    [url('u', { host: 'tiktok.com' }), ['https://www.tiktok.com/@a', 'https://tiktok.com/x'], ['http://www.tiktok.com/', 'https://tiktok.com.evil.com/', 'https://eviltiktok.com', 'javascript:alert(1)', 'https://a@tiktok.com/', 'x']],
    [integer('i', { min: 1, max: 5 }), [1, 5], [0, 6, 1.5, '3', Number.NaN, Infinity]],
    [choice('c', { a: 'A' }), ['a'], ['b', 'constructor', 1]],
    [tags('g', { prefix: '#', countMax: 2 }), [['oats'], ['à_la.mode', 'x2']], [['#oats'], ['a b'], ['a', 'b', 'c'], 'oats', [1], ['34655714209'], ['call_655714209']]],
  ])('tells good from bad values of a field (%#)', (field, good, bad) => {
    for (const value of good) expect(problemOf(field, value)).toBeNull();
    for (const value of bad) expect(problemOf(field, value)).not.toBeNull();
  });

  it('reads ids from links of every form', () => {
    expect(tiktokId('https://www.tiktok.com/music/original-sound-7547546595957508880?refer=embed')).toBe('7547546595957508880');
    expect(tiktokId('https://www.tiktok.com/@a/photo/7547546595957508880')).toBe('7547546595957508880');
    expect(tiktokId('https://www.tiktok.com/@a')).toBeUndefined();
  });

  it('has words, an icon and a proof for every type', () => {
    expect(COLLABORATION_TYPES.map((it) => it.key)).toEqual(['native_ad', 'duet', 'stitch', 'sound', 'plain_post']);
    for (const type of COLLABORATION_TYPES) {
      expect(type.label.length * type.asks.length).toBeGreaterThan(0);
      expect(type.proof.postUrl?.kind).toBe('url');
    }
  });

  it('claims only what can be known of a post', () => {
    const post = { handle: 'a', caption: 'hello #oats', soundId: null, postedAtMs: null, duetOf: null, stitchOf: null };
    expect(findCollaborationType('duet')?.confirm({ terms: duet, post })[0]?.outcome).toBe('unknown');
    expect(findCollaborationType('duet')?.confirm({ terms: duet, post: { ...post, duetOf: '7547546516831997191' } })[0]?.outcome).toBe('holds');
    expect(findCollaborationType('plain_post')?.confirm({ terms: { hashtags: ['oats', 'more'] }, post }).map((it) => it.outcome)).toEqual(['fails', 'holds']);
    expect(findCollaborationType('sound')?.confirm({ terms: { soundUrl: 'https://www.tiktok.com/music/x-7547546595957508880' }, post: { ...post, soundId: '7547546595957508880' } })[0]?.outcome).toBe('holds');
  });
});
