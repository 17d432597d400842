import type { Journal } from './journal.ts';

/** Any object of the provider, as it is kept; what begins with `_` is our own and never leaves the house. */
export type Thing = { readonly id: string; readonly object: string; readonly [field: string]: unknown };

/** One kept object and the account it lives in. */
export type Row = { readonly account: string; readonly value: Thing };

export type Store = {
  find<Kind extends Thing>(id: string): { account: string; value: Kind } | undefined;
  put<Kind extends Thing>(account: string, value: Kind): Kind;
  drop(id: string): void;
  /** All of a kind, oldest first. */
  all<Kind extends Thing>(object: string): Iterable<{ account: string; value: Kind }>;
  count(object: string): number;
  /** Everything or nothing; what was written is on disk when this returns. */
  transaction<Value>(work: () => Value): Value;
  clear(): void;
  close(): void;
};

/** Opens the memory of the emulator; with a journal it survives a kill. */
export function openStore(journal: Journal): Store {
  const rows = new Map<string, Row>();
  const kinds = new Map<string, Map<string, Row>>();
  let open: Map<string, Row | undefined> | null = null;

  const kindOf = (object: string): Map<string, Row> => {
    const known = kinds.get(object);
    if (known) return known;
    const made = new Map<string, Row>();
    kinds.set(object, made);
    return made;
  };
  const set = (id: string, row: Row | undefined): void => {
    const before = rows.get(id);
    if (row) {
      rows.set(id, row);
      kindOf(row.value.object).set(id, row);
    } else if (before) {
      rows.delete(id);
      kindOf(before.value.object).delete(id);
    }
  };
  const remember = (id: string): void => {
    if (open && !open.has(id)) open.set(id, rows.get(id));
  };
  const write = (id: string, row: Row | undefined): void => {
    if (!open) throw new Error('a write outside a transaction');
    remember(id);
    set(id, row);
  };

  for (const [id, row] of journal.replay()) set(id, row ?? undefined);
  journal.compact([...rows]);

  return {
    find: <Kind extends Thing>(id: string) => rows.get(id) as { account: string; value: Kind } | undefined,
    put(account, value) {
      write(value.id, { account, value });
      return value;
    },
    drop: (id) => write(id, undefined),
    all: <Kind extends Thing>(object: string) => kindOf(object).values() as Iterable<{ account: string; value: Kind }>,
    count: (object) => kindOf(object).size,
    transaction(work) {
      if (open) return work();
      open = new Map();
      const touched = open;
      try {
        const value = work();
        journal.append([...touched.keys()].map((id) => [id, rows.get(id) ?? null]));
        return value;
      } catch (error) {
        for (const [id, row] of touched) set(id, row);
        throw error;
      } finally {
        open = null;
      }
    },
    clear() {
      rows.clear();
      kinds.clear();
      journal.compact([]);
    },
    close: () => journal.close(),
  };
}
