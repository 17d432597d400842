import { benchApi } from './api-read.ts';
import { benchGuard } from './guard.ts';
import { benchMoney } from './money-transition.ts';
import { sayTable, type Row } from './say.ts';

type Bench = { readonly name: string; readonly method: string; run(): Promise<readonly Row[]> };

const BENCHES: readonly Bench[] = [
  {
    name: 'money', run: benchMoney,
    method: 'One release of a hold: row lock, new state, history, event, ledger entry with its postings, in one transaction. Ours: the product’s own code over its pool. '
      + 'Beside it: pgbench, sending the very statements ours sent, prepared, on as many connections, to the same server and a twin of the database. Rounds alternate; every hold is released once.',
  },
  {
    name: 'api', run: benchApi,
    method: 'One page of a brand’s collaborations, as the browser asks for it: cookie, trusted document, three levels, row-level security. '
      + 'Beside it: a bare node:http server that answers the same bytes. Both serve from one process and are driven in turn by one generator in another, over kept-open connections; PostgreSQL’s own CPU is not counted.',
  },
  {
    name: 'guard', run: benchGuard,
    method: 'Every conversation of the corpus judged, one after another, in this process. Beside it, round for round: one regular expression for addresses, links and numbers over the same texts.',
  },
];

const wanted = process.argv.slice(2);
for (const { name, method, run } of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n${method}\n\n`);
  sayTable(await run());
}
