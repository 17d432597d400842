import { useState } from 'react';
import { problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Field, MoneyInput, TextArea } from '#web/ui/field.tsx';
import { Form } from '#web/ui/form.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Notice } from '#web/ui/notice.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { useApplyToCampaignMutation, useOwnRatesQuery, useWithdrawApplicationMutation, type ToJoin } from './campaigns-api.ts';

/** The creator's own price for the type, to begin with. */
function useOwnPrice(campaign: ToJoin, creatorId: string): string {
  const { data } = useOwnRatesQuery({ id: creatorId });
  return data?.creator?.rates.find((it) => it.type === campaign.type && it.price.currency === campaign.currency)?.price.amountMinor ?? '';
}

/** A creator applies with a price and a sentence; later it may change both or take it back. */
export function ApplyForm({ campaign, creatorId }: { readonly campaign: ToJoin; readonly creatorId: string }) {
  const own = useOwnPrice(campaign, creatorId);
  const [typed, setTyped] = useState<{ readonly ask?: string; readonly pitch?: string }>({});
  const [apply] = useApplyToCampaignMutation();
  const [withdraw] = useWithdrawApplicationMutation();
  const applying = useCommand(apply, (it) => it.applyToCampaign);
  const leaving = useCommand(withdraw, (it) => it.withdrawApplication);
  const toast = useToast();
  const applied = campaign.mine?.appliedAt ?? null;
  const ask = typed.ask ?? campaign.mine?.askMinor ?? own;
  const pitch = typed.pitch ?? campaign.mine?.pitch ?? '';
  const problems = problemsByField(applying.refusal);
  if (campaign.state !== 'open') return <Notice title={say('campaign.notOpen')}>{say('campaign.notOpenText', { brand: campaign.brand.displayName })}</Notice>;
  const send = async () => {
    const said = await applying.send({ campaignId: campaign.id, askMinor: ask || '0', pitch });
    if (said.ok) { setTyped({}); toast(say('campaign.applied', { brand: campaign.brand.displayName })); }
  };
  return (
    <Card float title={say(applied ? 'campaign.yourApplication' : 'campaign.apply')}>
      <Form onSubmit={() => void send()} problems={problems}>
        <div className="grid gap-4">
          {applied ? <Notice tone="good">{say('campaign.appliedText', { brand: campaign.brand.displayName })}</Notice> : null}
          <Field label={say('campaign.yourPrice')} help={own ? say('campaign.yourRate', { price: formatMoney({ amountMinor: own, currency: campaign.currency }, true) }) : undefined}>{(ids) => <MoneyInput {...ids} key={own} currency={campaign.currency} value={ask} onChange={(value) => setTyped((it) => ({ ...it, ask: value }))} />}</Field>
          <Field label={say('campaign.pitch')} help={say('campaign.pitchHelp')} error={problems['pitch']}>{(ids) => <TextArea {...ids} maxLength={1_000} value={pitch} onChange={(event) => setTyped((it) => ({ ...it, pitch: event.target.value }))} />}</Field>
          <Trouble fault={applying.fault ?? leaving.fault} refusal={applying.refusal?.problems ? null : applying.refusal ?? leaving.refusal} onRetry={() => void send()} />
          <Button type="submit" tone="primary" full busy={applying.busy}>{say(applied ? 'campaign.change' : 'campaign.applyNow')}</Button>
          {applied ? <Button tone="quiet" full busy={leaving.busy} onPress={() => void leaving.send({ campaignId: campaign.id })}>{say('campaign.withdraw')}</Button> : null}
        </div>
      </Form>
    </Card>
  );
}
