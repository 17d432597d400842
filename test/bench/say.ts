/** One line of a result: how much was done in a second, and what it cost. Units: µs of CPU per operation. */
export type Row = { readonly name: string; readonly perSecond: number; readonly cpuUs: Readonly<Record<string, number>>; readonly note?: string };

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 });

/** Prints rows beside each other, each as a part of the last, which is the limit. */
export function sayTable(rows: readonly Row[]): void {
  const limit = rows.at(-1);
  if (!limit) return;
  for (const it of rows) {
    const costs = Object.entries(it.cpuUs).map(([name, us]) => `${number(us)} µs ${name}`).join(' + ');
    process.stdout.write(`${it.name.padEnd(26)} ${number(it.perSecond).padStart(9)}/s   × ${(it.perSecond / limit.perSecond).toFixed(2)} of the limit   ${costs}\n`);
    if (it.note) process.stdout.write(`${' '.repeat(26)} ${it.note}\n`);
  }
}

/** The value in the middle; for an even number, the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
