import { setTimeout as sleep } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
import { answerInTurn } from '#server/platform/thread.ts';

// What the tests of threads hire: it says which thread it is, fails, ends or is stuck as it is told.
let count = 0;
answerInTurn(async (it: 'say' | 'fail' | 'hang' | 'end' | 'wait') => {
  count += 1;
  if (it === 'fail') throw new Error('as it was told');
  if (it === 'hang') for (;;) await sleep(60_000);
  if (it === 'end') setImmediate(() => { throw new Error('ended'); });
  if (it === 'end' || it === 'wait') await sleep(50);
  return { thread: threadId, count };
});
