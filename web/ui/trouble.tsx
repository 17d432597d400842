import { RefreshCw } from 'lucide-react';
import { say } from '#web/words/say.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';

type Fault = { readonly kind: 'offline' | 'busy' | 'fault'; readonly requestId: string | null };
type Props = { readonly fault: Fault | null; readonly refusal?: { readonly message: string } | null | undefined; readonly onRetry?: (() => void) | undefined };

/** Why something did not happen, calmly: the rule's own sentence, or that the world is unwell and nothing was lost. Shows nothing when all is well. */
export function Trouble({ fault, refusal, onRetry }: Props) {
  if (refusal) return <Notice tone="danger">{refusal.message}</Notice>;
  if (!fault) return null;
  const retry = onRetry ? <Button size="sm" icon={<Icon of={RefreshCw} size={15} />} onPress={onRetry}>{say('ui.retry')}</Button> : undefined;
  return (
    <Notice tone="danger" title={say(`fault.${fault.kind}.title`)} action={retry}>
      {say(`fault.${fault.kind}.text`)}
      {fault.requestId ? <span className="mt-1 block text-xs text-ink-2">{say('fault.request', { id: fault.requestId })}</span> : null}
    </Notice>
  );
}
