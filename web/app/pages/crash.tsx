import { RefreshCw } from 'lucide-react';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** Stands alone, outside store and router, since either may be what broke. */
export const CrashPage = () => (
  <main className="mx-auto grid min-h-dvh max-w-[46ch] content-center gap-4 p-6">
    <h1>{say('crash.title')}</h1>
    <p className="text-base text-ink-2">{say('crash.text')}</p>
    <div><Button tone="primary" size="lg" icon={<Icon of={RefreshCw} />} onPress={() => location.reload()}>{say('crash.reload')}</Button></div>
  </main>
);
