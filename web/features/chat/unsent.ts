/** A message on its way: its id is made before it is sent, so that sending again never says it twice. `problem`: why it was refused. */
export type Unsent = { readonly clientId: string; readonly text: string; readonly collaborationId: string | null; readonly attachmentIds: readonly string[]; readonly problem: string | null };
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isUnsent = (it: unknown): it is Unsent => typeof it === 'object' && it !== null && 'clientId' in it && typeof it.clientId === 'string' && 'text' in it && typeof it.text === 'string';

/** The kept things of one member in one conversation. Without storage they live as long as the page. */
export function keptOf(keep: Keep | null, memberId: string, conversationId: string) {
  const key = (kind: string): string => `fairhold.${kind}.${memberId}.${conversationId}`;
  const read = (kind: string): string | null => {
    try { return keep?.getItem(key(kind)) ?? null; } catch { return null; }
  };
  const write = (kind: string, text: string): void => {
    try {
      if (text === '') keep?.removeItem(key(kind));
      else keep?.setItem(key(kind), text);
    } catch { /* The page still has it. */ }
  };
  return {
    draft: (): string => read('draft') ?? '',
    saveDraft: (text: string): void => write('draft', text),
    unsent: (): readonly Unsent[] => {
      try {
        const kept: unknown = JSON.parse(read('unsent') ?? '[]');
        return Array.isArray(kept) ? kept.filter(isUnsent).map((it) => ({ clientId: it.clientId, text: it.text, collaborationId: it.collaborationId ?? null, attachmentIds: it.attachmentIds ?? [], problem: it.problem ?? null })) : [];
      } catch { return []; }
    },
    saveUnsent: (list: readonly Unsent[]): void => write('unsent', list.length === 0 ? '' : JSON.stringify(list)),
  };
}
