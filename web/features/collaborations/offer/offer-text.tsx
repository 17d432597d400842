import type { FieldValue } from '#domain/collaborations/types/define.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import type { Work } from '../collaborations-api.ts';
import { FieldText, rightsText } from '../page/terms-card.tsx';

type Props = { readonly type: string; readonly fields: Readonly<Record<string, FieldValue>>; readonly rights: Work['terms']['usageRights']; readonly rounds: number; readonly draftFirst: boolean };

/** What an offer asks, to read: its fields, rounds and rights. */
export function OfferText({ type, fields, rights, rounds, draftFirst }: Props) {
  const declared = findCollaborationType(type)?.terms ?? {};
  const lines = [[say('terms.roundsName'), say('terms.rounds', { count: rounds })], [say('terms.draft'), say(draftFirst ? 'terms.yes' : 'terms.no')], [say('terms.usage'), rightsText(rights)], [say('terms.ai'), say(rights.aiTraining ? 'terms.yes' : 'terms.no')]] as const;
  return (
    <div className="grid gap-4">
      <dl className="grid gap-3">{Object.entries(fields).map(([name, value]) => <div key={name} className="grid gap-0.5"><dt className="text-xs text-ink-2">{declared[name]?.label ?? name}</dt><dd><FieldText field={declared[name]} value={value} /></dd></div>)}</dl>
      <dl className="grid gap-1.5 border-t border-line pt-3.5 text-[13px]">{lines.map(([name, value]) => <div key={name} className="flex flex-wrap justify-between gap-x-4"><dt className="text-ink-2">{name}</dt><dd className="num text-right">{value}</dd></div>)}</dl>
    </div>
  );
}
