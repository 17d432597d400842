import type { Finding, ScanContext } from './finding.ts';
import type { View } from './views/view.ts';

/** What the brief declares, ready to compare. */
export type Allowed = { readonly handles: ReadonlySet<string>; readonly urls: readonly { readonly host: string; readonly path: string }[]; readonly withheld: ReadonlySet<string> };

/** One reading of one message, as every recogniser gets it. `source` is what the sender typed; `file` says it is the name of a file. */
export type Reading = { readonly view: View; readonly source: string; readonly allowed: Allowed; readonly file: boolean };

/** A recogniser finds one kind of thing in a reading; it knows nothing of verdicts. */
export type Recogniser = (reading: Reading) => readonly Finding[];

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Splits an address into host and path, without scheme, query and fragment. */
export function hostAndPath(url: string): { readonly host: string; readonly path: string } {
  const rest = url.replace(/^[a-z][a-z0-9+.-]{0,12}:\/\//i, '');
  const cut = rest.search(/[/?#]/);
  const host = cut === -1 ? rest : rest.slice(0, cut);
  const path = cut === -1 ? '' : rest.slice(cut).replace(/[?#].*$/s, '');
  return { host: bareHost(host.replace(/:\d+$/, '')), path: path.replace(/\/$/, '') };
}

const namesOf = (handles: readonly string[] = []): ReadonlySet<string> => new Set(handles.map((it) => it.toLowerCase().replace(/^@/, '')));

/** Makes the brief's declared values ready to compare. */
export const allowedBy = (context: ScanContext): Allowed => ({
  handles: namesOf(context.allowedHandles),
  urls: (context.allowedUrls ?? []).map(hostAndPath),
  withheld: namesOf(context.withheldHandles),
});
