import { benchApi } from './api-read.ts';
import { benchFind } from './find.ts';
import { benchGuard } from './guard.ts';
import { benchMoney } from './money-transition.ts';
import { benchPictures } from './pictures.ts';
import { sayTable } from './say.ts';
import { benchTalk } from './talk.ts';

type Bench = { readonly name: string; readonly method: string; run(): Promise<void> };

const BENCHES: readonly Bench[] = [
  {
    name: 'money', run: async () => sayTable(await benchMoney()),
    method: 'One release of a hold: row lock, new state, history, event, ledger entry with its postings, in one transaction. Ours: the product’s own code over its pool. '
      + 'Beside it: pgbench, sending the very statements ours sent, prepared, on as many connections, and in as few packets, to the same server and a twin of the database. Rounds alternate, the first does not count; every hold is released once.',
  },
  {
    name: 'api', run: async () => sayTable(await benchApi()),
    method: 'One page of a brand’s collaborations, as the browser asks for it: cookie, trusted document, three levels, row-level security. '
      + 'Beside it: a bare node:http server that answers the same bytes. Both serve from one process and are driven in turn by one generator in another, over kept-open connections; PostgreSQL’s own CPU is not counted.',
  },
  {
    name: 'guard', run: benchGuard,
    method: 'Every conversation of the corpus judged, one after another, in this process. Beside it, round for round: one regular expression for addresses, links and numbers over the same texts.',
  },
  {
    name: 'talk', run: benchTalk,
    method: 'Two nodes and a PostgreSQL that flushes every commit. Messages arrive by chance at one node, whatever became of the ones before; their readers hear of them on sockets of the other node and fetch them by number. '
      + 'Counted from the moment that is stored with the message, read before its commit. Then many sockets on one node, each of which hears a conversation.',
  },
  {
    name: 'find', run: benchFind,
    method: 'Search: the product’s own query through its thread and tables, with what changed since asked first and the page read from PostgreSQL; beside it ILIKE and full text over one table made for it, with the same page, number and counts in one statement. '
      + 'Matching: CPU of this process from the wishes of a brief to the best with their reasons. Browser: the moment the last byte of the answer came to the first frame that shows it, in Chromium.',
  },
  {
    name: 'pictures', run: benchPictures,
    method: 'Forty pictures with a contact and forty without, made here: words of 12 to 40 pixels, dark, pale and turned by ten degrees, codes and forms. Each is made anew and read as the worker does it, and what was read goes past the guard.',
  },
];

const wanted = process.argv.slice(2);
for (const { name, method, run } of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n${method}\n\n`);
  await run();
}
