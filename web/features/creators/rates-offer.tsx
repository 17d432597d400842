import { Handshake, LockKeyhole } from 'lucide-react';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TypeIcon } from '#web/ui/icons.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { togetherAgain } from '#web/ui/together-text.ts';
import type { WholeCreator } from './creators-api.ts';
import { requestPath, requestWord } from './request-word.ts';

export type Reader = 'brand' | 'anyone' | 'self' | 'other';

const Offer = ({ creatorId, rate, reader, first }: { readonly creatorId: string; readonly rate: WholeCreator['rates'][number]; readonly reader: Reader; readonly first: boolean }) => {
  const type = findCollaborationType(rate.type);
  const price = formatMoney(rate.price, true);
  return (
    <li className="grid gap-2.5 border-b border-line py-3.5 first:pt-0 last:border-0 last:pb-0">
      <div className="flex items-start gap-3">
        <TypeIcon icon={type?.icon ?? 'play'} className="mt-0.5 text-ink-2" />
        <span className="grid flex-1"><span className="font-medium">{type?.label ?? rate.type}</span><span className="text-xs text-ink-2">{type?.asks}</span></span>
        <span className="num text-base font-bold">{price}</span>
      </div>
      {reader === 'brand' || reader === 'anyone' ? <LinkButton full tone={first ? 'primary' : 'plain'} to={requestPath(creatorId, rate.type)}>{say('creator.requestFor', { request: requestWord(rate.type), price })}</LinkButton> : null}
    </li>
  );
};

/** What a creator offers at which price, each with its button; and why asking is safe. */
export function RatesOffer({ creator, reader }: { readonly creator: WholeCreator; readonly reader: Reader }) {
  const shown = creator.available ? reader : 'other';
  const again = creator.ratesWithYou && togetherAgain(creator.ratesWithYou, creator.displayName);
  return (
    <Card title={say('creator.rates')} float>
      {creator.available ? null : <p className="mb-3 text-ink-2">{say('creator.notNow', { name: creator.displayName })}</p>}
      {creator.rates.length === 0 ? <p className="text-ink-2">{say('creators.noRates')}</p> : <ul>{creator.rates.map((it, at) => <Offer key={`${it.type} ${it.price.currency}`} creatorId={creator.id} rate={it} reader={shown} first={at === 0} />)}</ul>}
      {again ? <p className="mt-4 flex gap-2 rounded-control bg-brand-soft px-3 py-2 text-xs"><Icon of={Handshake} size={14} className="mt-0.5 text-brand" />{again}</p> : null}
      <p className="mt-4 flex gap-2 border-t border-line pt-3 text-xs text-ink-2"><Icon of={LockKeyhole} size={14} className="mt-0.5 text-held-ink" />{say('creator.safe')}</p>
    </Card>
  );
}
