/** That something moved, never what: who hears it fetches by number. The newest of the same topic and subject stands for the older ones. */
export type Hint = { readonly topic: string; readonly about: string; readonly seq: number };

/** The subject of a hint that says only: some may have been missed, fetch again. */
export const AGAIN = 'again';

export type Bus = {
  deliver(hints: readonly Hint[]): void;
  /** Tells every listener to fetch again. */
  deliverAgain(): void;
  /** Hears hints of these topics until it is returned or the signal says so. What waits is bounded: one hint a subject. */
  listen(topics: readonly string[]): AsyncGenerator<Hint, void, void>;
};

type Listener = { readonly waiting: Map<string, Hint>; wake: () => void };

async function* hear(listener: Listener, leave: () => void): AsyncGenerator<Hint, void, void> {
  try {
    for (;;) {
      const [first] = listener.waiting;
      if (first) {
        listener.waiting.delete(first[0]);
        yield first[1];
      } else {
        await new Promise<void>((resolve) => { listener.wake = resolve; });
      }
    }
  } finally {
    leave();
  }
}

/** Makes the in-process way of hints. */
export function createBus(): Bus {
  const byTopic = new Map<string, Set<Listener>>();
  const give = (listener: Listener, hint: Hint): void => {
    const key = `${hint.topic} ${hint.about}`;
    const known = listener.waiting.get(key);
    if (known && known.seq > hint.seq) return;
    listener.waiting.set(key, hint);
    listener.wake();
  };
  return {
    deliver: (hints) => { for (const hint of hints) for (const it of byTopic.get(hint.topic) ?? []) give(it, hint); },
    deliverAgain: () => { for (const [topic, listeners] of byTopic) for (const it of listeners) give(it, { topic, about: AGAIN, seq: 0 }); },
    listen(topics) {
      const listener: Listener = { waiting: new Map(), wake: () => undefined };
      for (const topic of topics) byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(listener));
      const leave = (): void => {
        for (const topic of topics) {
          byTopic.get(topic)?.delete(listener);
          if (byTopic.get(topic)?.size === 0) byTopic.delete(topic);
        }
      };
      const heard = hear(listener, leave);
      return Object.assign(heard, {
        // A generator that waits would end only after the next hint: leaving wakes it, and it is not waited for.
        return: async () => {
          leave();
          return { done: true as const, value: undefined };
        },
      });
    },
  };
}
