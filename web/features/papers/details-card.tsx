import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { faultOf, problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Checkbox } from '#web/ui/field.tsx';
import { Form, FormText, type Problems } from '#web/ui/form.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useOwnDetailsQuery, useSaveBusinessDetailsMutation, type OwnDetails } from './papers-api.ts';
import { TaxNumbers, type TaxNumber } from './tax-numbers.tsx';

type Props = { readonly side: 'brand' | 'creator'; readonly country: string };
const STATUS_TONES = { valid: 'paid', invalid: 'danger', asking: 'held' } as const;

/** What the register said of the VAT number. */
function VatChip({ status }: { readonly status: string | undefined }) {
  if (status !== 'valid' && status !== 'invalid' && status !== 'asking') return null;
  return <Chip tone={STATUS_TONES[status]} dot>{say(`details.vat.${status}`)}</Chip>;
}

const filled = (text: string | undefined): string | null => text?.trim() || null;

function Address({ known, problems }: { readonly known: OwnDetails | null; readonly problems: Problems }) {
  return (
    <>
      <FormText name="legalName" label={say('details.legalName')} help={say('details.legalNameHelp')} autoComplete="name" maxLength={120} defaultValue={known?.legalName} problems={problems} />
      <FormText name="street" label={say('details.street')} autoComplete="street-address" maxLength={120} defaultValue={known?.street} problems={problems} />
      <div className="grid gap-4 sm:grid-cols-[140px_minmax(0,1fr)]">
        <FormText name="postcode" label={say('details.postcode')} autoComplete="postal-code" maxLength={20} defaultValue={known?.postcode} problems={problems} />
        <FormText name="city" label={say('details.city')} autoComplete="address-level2" maxLength={120} defaultValue={known?.city} problems={problems} />
      </div>
    </>
  );
}

/** Birth day or register number: what tells two people of one name apart for the tax office. Only the report reads it. */
const Identity = ({ known, problems }: { readonly known: OwnDetails | null; readonly problems: Problems }) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <FormText name="birthDate" type="date" label={say('details.birthDate')} help={say('details.birthDateHelp')} optional={say('details.person')} defaultValue={known?.birthDate ?? ''} problems={problems} />
    <FormText name="registrationNumber" label={say('details.registrationNumber')} optional={say('details.company')} maxLength={40} defaultValue={known?.registrationNumber ?? ''} problems={problems} />
  </div>
);

function DetailsForm({ known, side, country }: Props & { readonly known: OwnDetails | null }) {
  const [small, setSmall] = useState(known?.smallBusiness ?? false);
  const [taxNumbers, setTaxNumbers] = useState<readonly TaxNumber[]>(known && known.taxNumbers.length > 0 ? known.taxNumbers : [{ country, number: '' }]);
  const [trigger] = useSaveBusinessDetailsMutation();
  const command = useCommand(trigger, (it) => it.saveBusinessDetails);
  const toast = useToast();
  const problems = problemsByField(command.refusal);
  const save = async (it: Readonly<Record<string, string>>) => {
    const said = await command.send({
      input: {
        legalName: it['legalName'] ?? '', street: it['street'] ?? '', postcode: it['postcode'] ?? '', city: it['city'] ?? '', vatNumber: filled(it['vatNumber']), smallBusiness: small, invoiceTaxNumber: small ? filled(it['invoiceTaxNumber']) : null,
        taxNumbers: taxNumbers.filter(({ number }) => number.trim() !== '').map((tax) => ({ country: tax.country, number: tax.number })), birthDate: filled(it['birthDate']), registrationNumber: filled(it['registrationNumber']),
      },
    });
    if (said.ok) toast(say('ui.saved'));
  };
  return (
    <Form onSubmit={(values) => void save(values)} problems={problems}>
      <p className="text-ink-2">{say(`details.intro.${side}`)}</p>
      <Address known={known} problems={problems} />
      <FormText name="vatNumber" label={say('details.vatNumber')} help={say('details.vatNumberHelp')} optional={say('details.ifAny')} maxLength={24} autoCapitalize="characters" spellCheck={false} defaultValue={known?.vatNumber ?? ''} problems={problems} />
      <Checkbox label={say('details.small')} help={say('details.smallHelp')} checked={small} onChange={(event) => setSmall(event.target.checked)} />
      {small ? <FormText name="invoiceTaxNumber" label={say('details.invoiceTaxNumber')} help={say('details.invoiceTaxNumberHelp')} maxLength={30} spellCheck={false} defaultValue={known?.invoiceTaxNumber ?? ''} problems={problems} /> : null}
      {side === 'creator' ? <><TaxNumbers value={taxNumbers} onChange={setTaxNumbers} error={problems['taxNumbers']} /><Identity known={known} problems={problems} /></> : null}
      {side === 'creator' ? <p className="text-xs text-ink-2">{say('details.agreement')}</p> : null}
      <Trouble {...command} />
      <div><Button type="submit" tone="primary" busy={command.busy}>{say('details.save')}</Button></div>
    </Form>
  );
}

/** Who somebody is on paper: for invoices, and for what European law asks platforms to report. */
export function DetailsCard({ side, country }: Props) {
  const { data, error, refetch } = useOwnDetailsQuery({});
  const known = data?.businessDetails ?? null;
  const ref = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const ready = data !== undefined;
  useEffect(() => {
    if (ready && hash === '#business') ref.current?.scrollIntoView();
  }, [ready, hash]);
  return (
    <Card title={say('details.title')} actions={<VatChip status={known?.vatStatus} />}>
      <div id="business" ref={ref} className="scroll-mt-16">
        {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows label={say('ui.loading')} rows={4} className="h-12" /> : null}
        {data ? <DetailsForm key={known?.id ?? 'new'} known={known} side={side} country={country} /> : null}
      </div>
    </Card>
  );
}
