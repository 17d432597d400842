import { parseArgs } from 'node:util';
import { writeMoney } from '#domain/kit/money.ts';
import { liveMonth, type Month } from '#test/money/month.ts';
import { startTestCluster } from '#test/support/test-cluster.ts';

// A month of collaborations in a few minutes, with everything going wrong at the provider: `npm run money:month -- [--size 2000] [--days 28] [--seed 1] [--rails platform_hold,card_hold]`; without --rails it uses all of them, the setting changing as the month goes.

const { values } = parseArgs({ options: { size: { type: 'string', default: '2000' }, days: { type: 'string', default: '28' }, seed: { type: 'string' }, rails: { type: 'string', default: 'platform_hold,creator_hold,card_hold,charge_on_release' } } });
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pairs = (it: Readonly<Record<string, number>>): string => Object.entries(it).map(([name, n]) => `${name} ${n.toLocaleString('en-GB')}`).join(' · ') || 'none';

/** What keeps a month from being a good one. */
function faultsOf(month: Month): string[] {
  return [
    ...month.rules.filter((it) => it.violations > 0).map((it) => `rule ${it.code} is broken ${it.violations} times: ${it.sample.join(' ')}`),
    ...month.deadJobs.map((it) => `a job is dead: ${it}`), ...month.stops.map((it) => `money was stopped: ${it}`), ...month.open.map((it) => `not ended: ${it}`),
    ...(month.explained.openBreaks > 0 ? [`${month.explained.openBreaks} breaks are open`] : []), ...(month.explained.share === 1 ? [] : ['not everything is explained']),
  ];
}

function print(month: Month): void {
  const { explained } = month;
  for (const it of explained.ratios) {
    const percent = (Number((it.matchedMinor * 10_000_000n) / (it.totalMinor || 1n)) / 100_000).toFixed(3);
    say(`explained ${it.currency}   ${percent} %   ${writeMoney({ minor: it.matchedMinor, currency: it.currency })} of ${writeMoney({ minor: it.totalMinor, currency: it.currency })} in ${it.lines} movements`);
  }
  say(`breaks          open ${explained.openBreaks}, oldest ${explained.oldestBreakAt === null ? 'none' : new Date(explained.oldestBreakAt).toISOString()}, ever ${month.breaksEver}`);
  for (const it of month.stages) say(`stage           ${it.stage.padEnd(14)} ${String(it.count).padStart(5)}   ${writeMoney(it.total)}`);
  say(`rules           ${month.rules.map((it) => `${it.code} ${it.violations}`).join(' · ')}`);
  say(`rails           ${pairs(month.rails)}`);
  say(`moved           ${pairs(month.counts)}`);
  say(`went wrong      ${pairs(month.faults)}`);
  say(`jobs dead ${month.deadJobs.length} · money stopped ${month.stops.length} · not ended ${month.open.length} · ${(month.tookMs / 1_000).toFixed(0)} s`);
}

say(`seed ${seed}: ${values.size} collaborations in ${values.days} days`);
const cluster = await startTestCluster();
process.env['FAIRHOLD_TEST_DATABASE_URL'] = cluster.adminUrl;
try {
  const month = await liveMonth({ size: Number(values.size), days: Number(values.days), seed, rails: values.rails.split(','), say });
  print(month);
  for (const it of faultsOf(month)) {
    say(`✗ ${it}`);
    process.exitCode = 1;
  }
  if (process.exitCode === undefined) say('✓ every cent is explained');
} catch (error) {
  say(`✗ seed ${seed}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await cluster.stop();
}
