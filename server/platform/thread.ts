import { parentPort, Worker } from 'node:worker_threads';

/** A thread beside the process that answers people, for what takes long. */
export type Thread<Ask, Said> = {
  /** Asks one thing; it is begun when what was asked before is answered. Throws: Error when the work fails, takes too long, or the thread ends. */
  ask(it: Ask): Promise<Said>;
  /** Lets the thread go; what still waits fails. */
  close(): Promise<void>;
};

/** How long one thing may take before the thread is replaced, and how long it stays when there is nothing to do. Units: ms. */
export type ThreadLimits = { readonly withinMs: number; readonly idleMs: number };

type Answer<Said> = { readonly said: Said } | { readonly error: string };
type Waiting<Ask, Said> = { readonly it: Ask; readonly resolve: (said: Said) => void; readonly reject: (error: Error) => void };

/** Hires a thread that runs a file which answers in turn. It begins with the first question, and a stuck one is replaced. */
export function hireThread<Ask, Said>(file: URL, { withinMs, idleMs }: ThreadLimits): Thread<Ask, Said> {
  const queue: Waiting<Ask, Said>[] = [];
  let current: Waiting<Ask, Said> | undefined;
  let thread: Worker | null = null;
  let late: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;

  const leave = async (): Promise<void> => {
    clearTimeout(idle);
    clearTimeout(late);
    const leaving = thread;
    thread = null;
    await leaving?.terminate();
  };
  const settle = (answer: Answer<Said>): void => {
    clearTimeout(late);
    const it = current;
    current = undefined;
    if ('error' in answer) it?.reject(new Error(answer.error));
    else it?.resolve(answer.said);
    goOn();
  };
  const begin = (): Worker => {
    const begun = new Worker(file);
    begun.on('message', (answer: Answer<Said>) => { if (thread === begun) settle(answer); });
    begun.once('error', (error: Error) => {
      if (thread !== begun) return;
      thread = null;
      settle({ error: `the thread ended: ${error.message}` });
    });
    return begun;
  };
  const goOn = (): void => {
    if (current) return;
    clearTimeout(idle);
    current = queue.shift();
    if (!current) {
      thread?.unref();
      idle = setTimeout(() => void leave(), idleMs).unref();
      return;
    }
    thread ??= begin();
    thread.ref();
    late = setTimeout(() => { void leave(); settle({ error: `it took longer than ${withinMs} ms` }); }, withinMs);
    thread.postMessage(current.it);
  };
  return {
    ask: (it) => new Promise((resolve, reject) => {
      queue.push({ it, resolve, reject });
      goOn();
    }),
    close: async () => {
      for (const it of queue.splice(0)) it.reject(new Error('the server stops'));
      const leaving = leave();
      if (current) settle({ error: 'the server stops' });
      clearTimeout(idle);
      await leaving;
    },
  };
}

/** What a thread's file does: each question answered, one after the other. */
export function answerInTurn<Ask, Said>(work: (it: Ask) => Promise<Said>): void {
  let turn: Promise<void> = Promise.resolve();
  parentPort?.on('message', (it: Ask) => {
    turn = turn.then(async () => {
      const answer: Answer<Said> = await work(it).then((said) => ({ said }), (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }));
      parentPort?.postMessage(answer);
    });
  });
}
