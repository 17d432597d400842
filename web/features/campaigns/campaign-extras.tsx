import { CURRENCIES, type Currency } from '#domain/kit/money.ts';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { Card } from '#web/ui/card.tsx';
import { Checkbox, Field, MoneyInput, Select, TextArea } from '#web/ui/field.tsx';
import { say } from '#web/words/say.ts';

/** What a campaign has beside its offer, while it is written. Units: `budgetMinor` in minor units as decimal text. */
export type Extras = { readonly message: string; readonly budgetMinor: string; readonly currency: Currency; readonly listed: boolean };

type Props = { readonly extras: Extras; readonly type: string; readonly begun: boolean; readonly problems: Readonly<Record<string, string>>; readonly onChange: (extras: Extras) => void; readonly onType: (type: string) => void };

/** What a campaign has beside its offer: what creators read, what may be spent, and who finds it. A campaign that has begun keeps its type and currency. */
export function CampaignExtras({ extras, type, begun, problems, onChange, onType }: Props) {
  const set = (part: Partial<Extras>) => onChange({ ...extras, ...part });
  return (
    <Card float title={say('campaign.money')}>
      <div className="grid gap-4">
        <Field label={say('brief.type')}>{(ids) => <Select {...ids} disabled={begun} value={type} onChange={(event) => onType(event.target.value)}>{COLLABORATION_TYPES.map((it) => <option key={it.key} value={it.key}>{it.label}</option>)}</Select>}</Field>
        <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-2">
          <Field label={say('campaign.budget')} help={say('campaign.budgetHelp')} error={problems['budget']}>{(ids) => <MoneyInput {...ids} currency={extras.currency} value={extras.budgetMinor} onChange={(budgetMinor) => set({ budgetMinor })} />}</Field>
          <Field label={say('brief.currency')}>{(ids) => <Select {...ids} disabled={begun} value={extras.currency} onChange={(event) => set({ currency: CURRENCIES.find((it) => it === event.target.value) ?? 'EUR' })}>{CURRENCIES.map((it) => <option key={it}>{it}</option>)}</Select>}</Field>
        </div>
        <Field label={say('campaign.message')} help={say('campaign.messageHelp')} error={problems['message']}>{(ids) => <TextArea {...ids} className="min-h-40" maxLength={10_000} value={extras.message} onChange={(event) => set({ message: event.target.value })} />}</Field>
        <Checkbox label={say('campaign.listed')} help={say('campaign.listedHelp')} checked={extras.listed} onChange={(event) => set({ listed: event.target.checked })} />
      </div>
    </Card>
  );
}
