import { afterEach, expect, test } from 'vitest';
import { hireThread, type Thread } from './thread.ts';

type Ask = 'say' | 'fail' | 'hang' | 'end' | 'wait';
type Said = { readonly thread: number; readonly count: number };
const FILE = new URL('../../test/support/thread-example.ts', import.meta.url);

let hired: Thread<Ask, Said> | undefined;
const hire = (limits = { withinMs: 20_000, idleMs: 20_000 }): Thread<Ask, Said> => (hired = hireThread<Ask, Said>(FILE, limits));
afterEach(() => hired?.close());

test('what is asked at once is answered in turn by one thread', async () => {
  const { ask } = hire();
  const answers = await Promise.all([ask('wait'), ask('say'), ask('say')]);
  expect(answers.map((it) => it.count)).toEqual([1, 2, 3]);
  expect(new Set(answers.map((it) => it.thread)).size).toBe(1);
});

test('work that fails is told to who asked for it, and the next is done by the same thread', async () => {
  const { ask } = hire();
  const [failed, done] = await Promise.allSettled([ask('fail'), ask('say')]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'as it was told' } });
  expect(done).toMatchObject({ status: 'fulfilled', value: { count: 2 } });
});

test.each([['hang', 'it took longer than 400 ms'], ['end', 'the thread ended: ended']] as const)('a thread that is told to %s is replaced; what waited behind is still done', async (how, message) => {
  const { ask } = hire({ withinMs: how === 'hang' ? 400 : 20_000, idleMs: 20_000 });
  const [stuck, ...rest] = await Promise.allSettled([ask(how), ask('say')]);
  expect(stuck).toMatchObject({ status: 'rejected', reason: { message } });
  expect(rest).toMatchObject([{ status: 'fulfilled', value: { count: 1 } }]);
});

test('a thread with nothing to do goes home, and another comes when it is needed', async () => {
  const { ask } = hire({ withinMs: 20_000, idleMs: 1 });
  const first = await ask('say');
  await expect.poll(async () => (await ask('say')).thread, { interval: 50 }).not.toBe(first.thread);
});

test('when it is let go, what is under way and what waits fail, and say why', async () => {
  const thread = hire();
  const asked = Promise.allSettled([thread.ask('hang'), thread.ask('say')]);
  await thread.close();
  expect((await asked).map((it) => (it.status === 'rejected' ? String(it.reason) : it.status))).toEqual(['Error: the server stops', 'Error: the server stops']);
});
