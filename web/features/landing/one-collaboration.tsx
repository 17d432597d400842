import { Check, Clock, CreditCard, LockKeyhole, Play } from 'lucide-react';
import { say, type WordKey } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';

const PLACES: readonly { readonly amount: WordKey; readonly word: WordKey }[] = [
  { amount: 'landing.demo.paid', word: 'landing.demo.paidWord' },
  { amount: 'landing.demo.held', word: 'landing.demo.heldWord' },
  { amount: 'landing.demo.got', word: 'landing.demo.gotWord' },
];

/** The way of the money in one picture: brand, held, creator, and the two endings. */
export function OneCollaboration() {
  return (
    <Card float className="md:p-[22px]">
      <div className="flex items-center justify-between gap-3"><h2 className="text-sm">{say('landing.demo.title')}</h2><Chip tone="held" dot>{say('landing.demo.chip')}</Chip></div>
      <div aria-hidden="true" className="mb-1.5 mt-[18px] grid grid-cols-[auto_1fr_auto_1fr_auto] items-center gap-2.5">
        <span className="grid size-14 place-items-center rounded-[16px] bg-sunk"><Icon of={CreditCard} /></span>
        <span className="h-[3px] rounded-full bg-held" />
        <span className="grid size-[72px] place-items-center rounded-[20px] bg-held-soft text-held-ink"><Icon of={LockKeyhole} size={26} /></span>
        <span className="h-[3px] rounded-full bg-line-2" />
        <span className="grid size-14 place-items-center rounded-[16px] bg-sunk"><Icon of={Play} /></span>
      </div>
      <ol className="num grid grid-cols-3 text-center text-xs text-ink-3 first:*:text-left last:*:text-right">
        {PLACES.map((it) => <li key={it.word}><b className="block text-base font-bold text-ink">{say(it.amount)}</b>{say(it.word)}</li>)}
      </ol>
      <div className="mt-[18px] grid gap-2">
        <p className="flex gap-2.5 rounded-control bg-brand-soft px-3 py-2.5"><Icon of={Check} className="mt-0.5 text-brand" />{say('landing.demo.delivered')}</p>
        <p className="flex gap-2.5 rounded-control bg-returned-soft px-3 py-2.5"><Icon of={Clock} className="mt-0.5 text-returned" />{say('landing.demo.missed')}</p>
      </div>
    </Card>
  );
}
