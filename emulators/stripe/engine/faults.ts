/** What may go wrong between a caller and the provider. `stored`: an error that is kept under the key; `after_effect`, `commit_then_reset`: it has happened and the caller never hears. */
export type Action = '429' | '500' | '500_stored' | '409' | 'timeout' | 'timeout_after_effect' | 'commit_then_reset' | 'slow' | 'outage';

export type Fault = {
  /** `path`: how it begins, or a pattern when it begins with `^`; `nth`: the first match that is hit. */
  readonly match?: { readonly method?: string; readonly path?: string; readonly nth?: number };
  /** How many requests are hit; an outage lasts until it is taken away. */
  readonly times?: number;
  readonly action: Action;
  readonly delay_ms?: number;
};

export type Faults = {
  add(list: readonly Fault[]): void;
  clear(): void;
  /** The fault that hits this request, if one does; counts it. */
  take(method: string, path: string): Fault | null;
  list(): readonly Fault[];
};

const ACTIONS: readonly string[] = ['429', '500', '500_stored', '409', 'timeout', 'timeout_after_effect', 'commit_then_reset', 'slow', 'outage'];

type Armed = { readonly fault: Fault; readonly pattern: RegExp | null; left: number; seen: number };

function arm(fault: Fault): Armed {
  if (!ACTIONS.includes(fault.action)) throw new Error(`no such fault: ${String(fault.action)}`);
  const path = fault.match?.path;
  return { fault, pattern: path?.startsWith('^') === true ? new RegExp(path) : null, left: fault.times ?? (fault.action === 'outage' ? Number.POSITIVE_INFINITY : 1), seen: 0 };
}

function hits({ fault, pattern }: Armed, method: string, path: string): boolean {
  const wanted = fault.match;
  if (wanted?.method !== undefined && wanted.method.toUpperCase() !== method) return false;
  return pattern ? pattern.test(path) : path.startsWith(wanted?.path ?? '/');
}

/** A list of things that are to go wrong, written by a test. */
export function createFaults(): Faults {
  let armed: Armed[] = [];
  return {
    add: (list) => void armed.push(...list.map(arm)),
    clear: () => {
      armed = [];
    },
    take(method, path) {
      for (const it of armed) {
        if (it.left <= 0 || !hits(it, method, path)) continue;
        it.seen += 1;
        if (it.seen < (it.fault.match?.nth ?? 1)) continue;
        it.left -= 1;
        return it.fault;
      }
      return null;
    },
    list: () => armed.filter((it) => it.left > 0).map((it) => it.fault),
  };
}
