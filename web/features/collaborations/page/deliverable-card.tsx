import { CircleCheck, CircleHelp, CircleX, Copy, ExternalLink, Play, type LucideIcon } from 'lucide-react';
import { DRAFT_FIELDS } from '#domain/collaborations/offer.ts';
import type { FieldTable } from '#domain/collaborations/types/define.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Poster } from '#web/ui/poster.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { useToast } from '#web/ui/toast.tsx';
import type { Work, WorkDeliverable } from '../collaborations-api.ts';
import { FieldText } from './terms-card.tsx';

type Props = { readonly work: Work; readonly deliverable: WorkDeliverable; readonly hue: number };

const OUTCOMES: Readonly<Record<string, { readonly icon: LucideIcon; readonly ink: string; readonly word: 'holds' | 'fails' | 'unknown' }>> = {
  holds: { icon: CircleCheck, ink: 'text-brand', word: 'holds' }, fails: { icon: CircleX, ink: 'text-danger', word: 'fails' }, unknown: { icon: CircleHelp, ink: 'text-held-ink', word: 'unknown' },
};

function Claims({ deliverable }: { readonly deliverable: WorkDeliverable }) {
  if (deliverable.claims.length === 0) return deliverable.stage === 'draft' ? null : <p className="text-xs text-ink-2">{say(deliverable.claimsReadAt ? 'claims.none' : 'claims.reading')}</p>;
  return (
    <div className="grid gap-2">
      <ul className="grid gap-1.5 text-[13px]">
        {deliverable.claims.map((it) => {
          const look = OUTCOMES[it.outcome] ?? { icon: CircleHelp, ink: 'text-held-ink', word: 'unknown' as const };
          return <li key={it.code} className="flex gap-2"><Icon of={look.icon} size={15} className={`mt-[3px] ${look.ink}`} /><span>{it.sentence}{look.word === 'holds' ? <span className="sr-only">: {say('claims.holds')}</span> : <span className={look.ink}>: {say(`claims.${look.word}`)}</span>}</span></li>;
        })}
      </ul>
      {deliverable.claimsReadAt ? <p className="text-xs text-ink-3">{say('claims.readAt')} <TimeAt at={deliverable.claimsReadAt} /></p> : null}
    </div>
  );
}

function CopyCode({ code }: { readonly code: string }) {
  const toast = useToast();
  const copy = () => void navigator.clipboard.writeText(code).then(() => toast(say('deliverable.copied')), () => toast(say('deliverable.notCopied'), { tone: 'danger' }));
  return <span className="flex items-center gap-2"><code className="min-w-0 flex-1 truncate rounded-control bg-sunk px-2 py-1 text-xs">{code}</code><Button size="sm" tone="quiet" label={say('deliverable.copy')} icon={<Icon of={Copy} size={15} />} onPress={copy} /></span>;
}

const linkOf = (it: WorkDeliverable): string | null => {
  const link = it.fields['postUrl'] ?? it.fields['draftUrl'];
  return typeof link === 'string' && link.startsWith('https://') ? link : null;
};

/** What was handed in, what could be checked of it, and what the brand said. */
export function DeliverableCard({ work, deliverable, hue }: Props) {
  const fields: FieldTable = deliverable.stage === 'draft' ? DRAFT_FIELDS : findCollaborationType(work.type)?.proof ?? {};
  const link = linkOf(deliverable);
  const others = Object.entries(deliverable.fields).filter(([, value]) => value !== link);
  return (
    <div className="card grid grid-cols-[84px_minmax(0,1fr)] gap-4 p-3.5 sm:grid-cols-[112px_minmax(0,1fr)] sm:gap-[18px] sm:p-4">
      <Poster hue={hue} className="aspect-[9/16] items-center !justify-center rounded-control"><Play size={28} strokeWidth={1.75} aria-hidden="true" /></Poster>
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3"><h2 className="text-sm tracking-normal">{sayIfKnown(`deliverable.${deliverable.stage}`, say('deliverable.work'), { seq: deliverable.seq })}</h2><span className="text-xs text-ink-3"><TimeAt at={deliverable.deliveredAt} /></span></div>
        <Claims deliverable={deliverable} />
        {others.map(([name, value]) => <div key={name} className="grid gap-1"><span className="text-xs text-ink-2">{fields[name]?.label ?? name}</span>{fields[name]?.kind === 'text' ? <CopyCode code={String(value)} /> : <FieldText field={fields[name]} value={value} />}</div>)}
        {link ? <div><a href={link} target="_blank" rel="noreferrer" className="inline-flex min-h-9 items-center gap-2 rounded-control border border-line-2 bg-card px-3.5 font-medium hover:bg-sunk"><Icon of={ExternalLink} size={15} />{say(deliverable.stage === 'draft' ? 'deliverable.watchDraft' : 'deliverable.watch')}</a></div> : null}
      </div>
    </div>
  );
}
