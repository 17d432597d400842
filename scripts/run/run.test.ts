import { describe, expect, it, vi } from 'vitest';
import { smallTree } from '#test/rules/small-tree.ts';
import { wordsFor } from '../check.ts';
import { countBrowser, findChromium } from './browser.ts';
import { check, close, program, take, takeAll, type Taken } from './step.ts';
import { judge, readOutcome } from './vitest.ts';

const said = (): { lines: string[]; stop(): void } => {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => { lines.push(String(text)); return true; });
  return { lines, stop: () => spy.mockRestore() };
};

async function quietly<Value>(work: () => Value | Promise<Value>): Promise<{ value: Value; text: string }> {
  const heard = said();
  try {
    return { value: await work(), text: heard.lines.join('') };
  } finally {
    heard.stop();
  }
}

describe('a run of tests', () => {
  it.each([
    [0, { passed: 3, failed: 0 }, 3, 0], [1, { passed: 3, failed: 2 }, 3, 2],
    [1, { passed: 3, failed: 0 }, 3, 1], [0, { passed: 0, failed: 0 }, 0, 1], [1, undefined, 0, 1], [0, undefined, 0, 1],
  ])('that ends with %i and writes %j has %i passed and %i failed', (code, written, passed, failed) => {
    expect(judge(code, written)).toMatchObject({ passed, failed });
  });

  it('is read from what it wrote, or not at all', () => {
    using tree = smallTree({ 'a.json': '{"passed":1,"failed":0}', 'b.json': '{"passed":1', 'c.json': '{"passed":"all"}' });
    expect(['a', 'b', 'c', 'd'].map((it) => readOutcome(`${tree.root}/${it}.json`))).toEqual([{ passed: 1, failed: 0 }, undefined, undefined, undefined]);
  });

  it('in the browser counts what was skipped or lucky as failed', () => {
    expect(countBrowser('{"stats":{"expected":5,"unexpected":1,"skipped":2,"flaky":3},"errors":[{}]}')).toEqual({ passed: 5, failed: 7 });
    expect(countBrowser('{}')).toBeUndefined();
  });

  it('in the browser runs on the Chromium that is named, else on the first there is', () => {
    expect(findChromium({ CHROMIUM: process.execPath }, [])).toBe(process.execPath);
    expect(findChromium({ CHROMIUM: '/nowhere/chromium' }, [process.execPath])).toBeUndefined();
    expect(findChromium({}, ['/nowhere/chromium', process.execPath])).toBe(process.execPath);
  });
});

describe('steps', () => {
  it('pass, fail, and fail when they throw', async () => {
    const { value, text } = await quietly(() => takeAll([
      check('good', () => []), check('bad', () => ['a is not b', 'c is not d']), check('broken', () => { throw new Error('no proof'); }),
      program('ends well', '-e', ''), program('ends badly', '-e', 'console.log("why"); process.exitCode = 3'),
    ], 2));
    expect(Object.fromEntries(value.map((it) => [it.name, `${it.passed}/${it.failed}`]))).toEqual({ good: '1/0', bad: '0/1', broken: '0/1', 'ends well': '1/0', 'ends badly': '0/1' });
    expect(value.find((it) => it.name === 'ends badly')?.said).toBe('why');
    expect(text.split('\n').filter((it) => it !== '')).toHaveLength(5);
  });

  it('end with what failed and one closing line', async () => {
    const taken: Taken[] = [{ name: 'a', passed: 40, failed: 0, said: '' }, { name: 'b', passed: 2, failed: 3, said: 'three of them' }];
    const bad = await quietly(() => close(taken));
    expect([bad.value, bad.text.trimEnd().split('\n').at(-1)]).toEqual([1, '42 passed, 3 failed']);
    expect(bad.text).toContain('three of them');
    expect((await quietly(() => close(taken.slice(0, 1)))).value).toBe(0);
    expect((await quietly(() => close([]))).value).toBe(1);
  });

  it('say how long they took', async () => {
    const { text } = await quietly(() => take({ name: 'many', run: async () => ({ passed: 7, failed: 1, said: '' }) }));
    expect(text).toMatch(/✗ many +\d\.\d s +7 passed, 1 failed/);
  });
});

describe('one word', () => {
  it('is a part of a path where a file has it, else a part of a name', () => {
    expect(wordsFor('hold', ['domain/settlement/hold.test.ts'])).toEqual(['hold']);
    expect(wordsFor('silence pays', ['domain/settlement/hold.test.ts'])).toEqual(['-t', 'silence pays']);
  });
});
