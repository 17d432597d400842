import type { BusinessDetails, TaxNumber } from '#domain/documents/business-details.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

export type StoredDetails = BusinessDetails & { readonly accountId: string; readonly savedAt: Instant };

const ALL = sql`account_id as "accountId", legal_name as "legalName", street, postcode, city, vat_number as "vatNumber", small_business as "smallBusiness", invoice_tax_number as "invoiceTaxNumber",
  tax_numbers as "taxNumbers", to_char(birth_date, 'YYYY-MM-DD') as "birthDate", registration_number as "registrationNumber", saved_at as "savedAt"`;

/** The details of some accounts, as far as the reader may see them. */
export async function findMany(tx: Tx, accountIds: readonly string[]): Promise<readonly StoredDetails[]> {
  const { rows } = await tx.run<StoredDetails & { taxNumbers: readonly TaxNumber[] }>(sql`select ${ALL} from business_details where account_id = any(${accountIds}) order by account_id`);
  return rows;
}

/** Keeps the details of an account. */
export async function save(tx: Tx, accountId: string, it: BusinessDetails & { readonly at: Instant }): Promise<void> {
  await tx.run(sql`insert into business_details (account_id, legal_name, street, postcode, city, vat_number, small_business, invoice_tax_number, tax_numbers, birth_date, registration_number, saved_at)
    values (${accountId}, ${it.legalName}, ${it.street}, ${it.postcode}, ${it.city}, ${it.vatNumber}, ${it.smallBusiness}, ${it.invoiceTaxNumber}, ${jsonb(it.taxNumbers)}, ${it.birthDate}::date, ${it.registrationNumber}, ${ts(it.at)})
    on conflict (account_id) do update set legal_name = excluded.legal_name, street = excluded.street, postcode = excluded.postcode, city = excluded.city, vat_number = excluded.vat_number, small_business = excluded.small_business,
      invoice_tax_number = excluded.invoice_tax_number, tax_numbers = excluded.tax_numbers, birth_date = excluded.birth_date, registration_number = excluded.registration_number, saved_at = excluded.saved_at`);
}

export type VatCheck = { readonly accountId: string; readonly vatNumber: string; readonly valid: boolean; readonly consultation: string | null; readonly checkedAt: Instant };

/** The newest answer of the register about each account's number of today; accounts without one are missing. */
export async function latestChecks(tx: Tx, accountIds: readonly string[]): Promise<readonly VatCheck[]> {
  const { rows } = await tx.run<VatCheck>(sql`select distinct on (c.account_id) c.account_id as "accountId", c.vat_number as "vatNumber", c.valid, c.consultation, c.checked_at as "checkedAt"
    from vat_checks c join business_details d on d.account_id = c.account_id and d.vat_number = c.vat_number where c.account_id = any(${accountIds}) order by c.account_id, c.checked_at desc, c.id desc`);
  return rows;
}

/** Notes an answer of the register. */
export async function addCheck(tx: Tx, it: VatCheck & { readonly id: string }): Promise<void> {
  await tx.run(sql`insert into vat_checks (id, account_id, vat_number, valid, consultation, checked_at) values (${it.id}, ${it.accountId}, ${it.vatNumber}, ${it.valid}, ${it.consultation}, ${ts(it.checkedAt)})`);
}
