import { Megaphone, Pencil } from 'lucide-react';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countryName, languageName } from '#web/ui/names.ts';
import { countText } from '#web/ui/number-text.ts';
import type { Brief } from './briefs-api.ts';

/** What a brief asks for, line by line; what it leaves open is left out. */
export function wishesOf(it: Brief): readonly { readonly key: string; readonly word: string; readonly value: string }[] {
  const size = it.followersMin === null && it.followersMax === null ? '' : `${countText(it.followersMin ?? 0)} – ${it.followersMax === null ? '∞' : countText(it.followersMax)}`;
  const audience = [it.audienceGender === 'everyone' ? '' : sayIfKnown(`brief.gender.${it.audienceGender}`, ''), it.audienceAges.map((age) => age.replace('-', '–')).join(', '), it.audienceCountries.map(countryName).join(', ')].filter(Boolean).join(' · ');
  return [
    { key: 'type', word: say('brief.type'), value: findCollaborationType(it.type)?.label ?? it.type }, { key: 'budget', word: say('brief.budget'), value: formatMoney(it.budget, true) },
    { key: 'objective', word: say('brief.objective'), value: sayIfKnown(`brief.objective.${it.objective}`, it.objective) }, { key: 'countries', word: say('brief.creatorCountries'), value: it.creatorCountries.map(countryName).join(', ') },
    { key: 'languages', word: say('brief.languages'), value: it.languages.map(languageName).join(', ') }, { key: 'followers', word: say('brief.followers'), value: size },
    { key: 'audience', word: say('brief.audience'), value: audience }, { key: 'days', word: say('brief.dueDays'), value: it.dueDays === null ? '' : String(it.dueDays) },
  ].filter((one) => one.value !== '');
}

/** A brief beside its list. */
export const BriefSummary = ({ brief }: { readonly brief: Brief }) => (
  <Card title={say('brief.yours')} actions={<LinkButton size="sm" icon={<Icon of={Pencil} size={14} />} to={`/brand/briefs/${brief.id}/edit`}>{say('match.edit')}</LinkButton>}>
    <p className="line-clamp-6 whitespace-pre-line text-sm text-ink-2">{brief.text}</p>
    <dl className="num mt-4 grid gap-2 text-sm">{wishesOf(brief).map((it) => <div key={it.key} className="flex justify-between gap-4"><dt className="text-ink-2">{it.word}</dt><dd className="text-right font-medium">{it.value}</dd></div>)}</dl>
    <div className="mt-4"><LinkButton full icon={<Icon of={Megaphone} size={15} />} to={`/brand/campaigns/new?brief=${brief.id}`}>{say('campaign.start')}</LinkButton></div>
  </Card>
);
