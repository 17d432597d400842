import { say, sayIfKnown } from '#web/words/say.ts';
import { Table, type Column } from '#web/ui/table.tsx';
import type { Weight } from './matching-api.ts';

const PARTS = ['offer', 'accept', 'on_time', 'good'] as const;
type Row = { readonly feature: string; readonly parts: Readonly<Record<string, Weight>> };

const shown = (it: Weight | undefined): string => (it ? it.weight.toFixed(2) : '–');

/** A weight, and how far it moved from what was assumed. */
function Moved({ it }: { readonly it: Weight | undefined }) {
  const moved = it ? it.weight - it.assumed : 0;
  return <span className="grid justify-items-end"><span className={Math.abs(it?.weight ?? 0) >= 1 ? 'font-bold' : ''}>{shown(it)}</span>{Math.abs(moved) >= 0.005 ? <span className="text-xs text-ink-3">{moved > 0 ? '+' : '−'}{Math.abs(moved).toFixed(2)}</span> : null}</span>;
}

const columns = (): readonly Column<Row>[] => [
  { key: 'feature', head: say('matching.feature'), cell: (it) => sayIfKnown(`matching.feature.${it.feature}`, it.feature.replaceAll('_', ' ')) },
  ...PARTS.map((part): Column<Row> => ({ key: part, head: say(`matching.part.${part}`), align: 'right', cell: (it) => <Moved it={it.parts[part]} /> })),
];

/** What moves each of the four chances, the strongest features first. */
export function WeightsTable({ weights }: { readonly weights: readonly Weight[] }) {
  const rows = [...Map.groupBy(weights, (it) => it.feature)].map(([feature, list]): Row => ({ feature, parts: Object.fromEntries(list.map((it) => [it.part, it])) }));
  const strength = (it: Row): number => Object.values(it.parts).reduce((sum, one) => sum + Math.abs(one.weight), 0);
  return <Table caption={say('matching.weights')} columns={columns()} rows={rows.sort((a, b) => strength(b) - strength(a))} rowKey={(it) => it.feature} />;
}
