import { Handshake } from 'lucide-react';
import { Icon } from './icon.tsx';
import { togetherNext, togetherReason, type ApiRates, type RatesReader } from './together-text.ts';

/** Under the lines of a price: why the rates are lower than at first, and where they fall next while that is still to come. */
export function TogetherNote({ rates, reader, ended = false }: { readonly rates: ApiRates; readonly reader: RatesReader; readonly ended?: boolean }) {
  const lines = [togetherReason(rates, reader), ended ? null : togetherNext(rates, reader)].filter((it) => it !== null);
  if (lines.length === 0) return null;
  return <p className="flex gap-2 rounded-control bg-brand-soft px-3 py-2 text-xs"><Icon of={Handshake} size={14} className="mt-0.5 shrink-0 text-brand" /><span className="grid gap-0.5">{lines.map((it) => <span key={it}>{it}</span>)}</span></p>;
}
