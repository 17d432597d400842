/** Says whether node_modules has to be installed: 'ready', or why not. */
export function stateOf(root: string): 'ready' | 'missing' | 'outdated';

/** What stands in the way of running here; empty when nothing does. */
export function troubleWith(it: { readonly version: string; readonly ours: boolean }): string;
