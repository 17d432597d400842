import type { ReactNode } from 'react';
import type { Field, FieldValue } from '#domain/collaborations/types/define.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { TimeAt } from '#web/ui/time-left.tsx';
import { LockKeyhole, PencilLine } from 'lucide-react';
import type { Work } from '../collaborations-api.ts';

/** A value of a form as it reads: links can be followed, choices say their word, tags wear their sign. */
export function FieldText({ field, value }: { readonly field: Field | undefined; readonly value: FieldValue }) {
  if (Array.isArray(value)) return <span className="flex flex-wrap gap-1">{value.map((it) => <Chip key={it}>{field?.kind === 'tags' ? field.prefix : ''}{it}</Chip>)}</span>;
  const text = String(value);
  if (field?.kind === 'url' && text.startsWith('https://')) return <a href={text} target="_blank" rel="noreferrer" className="link break-all">{text.replace(/^https:\/\/(www\.)?/, '')}</a>;
  if (field?.kind === 'choice') return field.options[text] ?? text;
  return <span className="whitespace-pre-line break-words">{text}</span>;
}

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex flex-wrap justify-between gap-x-4 gap-y-0.5"><dt className="text-ink-2">{name}</dt><dd className="num text-right">{children}</dd></div>
);

const Long = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => <div className="grid gap-0.5"><dt className="text-xs text-ink-2">{name}</dt><dd>{children}</dd></div>;

/** Where and how long the brand may use the work, in a few words. */
export const rightsText = (it: Work['terms']['usageRights']): string =>
  [sayIfKnown(`rights.${it.channels}`, it.channels), say(it.paid ? 'rights.paid' : 'rights.organic'), say('rights.months', { count: it.months })].join(', ');

function Clocks({ clocks }: { readonly clocks: Work['terms']['clocks'] }) {
  const rows = [['response', clocks.responseHours], ['funding', clocks.fundingHours], ['delivery', clocks.deliveryHours], ['changes', clocks.changesHoursMin], ['review', clocks.reviewHours], ['posting', clocks.postingHours], ['decision', clocks.decisionHours]] as const;
  return (
    <details className="text-[13px]">
      <summary className="min-h-6 font-medium">{say('terms.clocks')}</summary>
      <dl className="mt-2 grid gap-1.5">{rows.map(([name, hours]) => <Line key={name} name={say(`terms.clock.${name}`)}>{hours % 24 === 0 && hours > 72 ? say('terms.days', { count: hours / 24 }) : say('terms.hours', { count: hours })}</Line>)}</dl>
    </details>
  );
}

/** What was agreed: the brief, the price, the rounds, the rights and the clocks; frozen from acceptance on. */
export function TermsCard({ work }: { readonly work: Work }) {
  const { terms } = work;
  const declared = findCollaborationType(work.type)?.terms ?? {};
  const asked = Object.entries(terms.fields);
  return (
    <Card title={say('terms.title')} actions={<Chip icon={<Icon of={terms.frozen ? LockKeyhole : PencilLine} size={12} />}>{say(terms.frozen ? 'terms.frozen' : 'terms.open')}</Chip>}>
      <div className="grid gap-4">
        <dl className="grid gap-3">{asked.map(([name, value]) => <Long key={name} name={declared[name]?.label ?? name}><FieldText field={declared[name]} value={value} /></Long>)}</dl>
        <dl className="grid gap-1.5 border-t border-line pt-3.5 text-[13px]">
          <Line name={say('prices.price')}>{formatMoney(terms.price)}</Line>
          {work.deliveryDueAt ? <Line name={say('terms.deadline')}><TimeAt at={work.deliveryDueAt} /></Line> : null}
          <Line name={say('terms.roundsName')}>{work.deliverables.length === 0 ? say('terms.rounds', { count: terms.revisionRoundsMax }) : say('terms.roundsLeft', { left: Math.max(0, terms.revisionRoundsMax - work.roundsUsed), count: terms.revisionRoundsMax })}</Line>
          <Line name={say('terms.draft')}>{say(terms.draftFirst ? 'terms.yes' : 'terms.no')}</Line>
          <Line name={say('terms.usage')}>{rightsText(terms.usageRights)}</Line>
          <Line name={say('terms.ai')}>{say(terms.usageRights.aiTraining ? 'terms.yes' : 'terms.no')}</Line>
          <Line name={say('terms.policy')}>{terms.policyVersion}</Line>
        </dl>
        <Clocks clocks={terms.clocks} />
      </div>
    </Card>
  );
}
