import { createHash } from 'node:crypto';
import { emit, emitThin } from '../engine/events.ts';
import { letters, PLATFORM } from '../engine/ids.ts';
import { matching, pageV2 } from '../engine/lists.ts';
import { invalid, missing } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, need, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { planPayout } from './balance-settings.ts';
import { supportsTransfers } from './country-specs.ts';

export type CapabilityStatus = 'active' | 'pending' | 'restricted' | 'rejected';
type Tree = Readonly<Record<string, unknown>>;

/** A connected account. What a v2 answer leaves out unless it is asked for lies in the same fields here. */
export type Account = Thing & {
  readonly created: string; readonly closed: boolean; readonly dashboard: string; readonly display_name?: string; readonly contact_email?: string; readonly metadata: Metadata; readonly applied_configurations: readonly string[];
  readonly identity: { readonly country?: string; readonly entity_type?: string; readonly individual?: Tree } & Tree; readonly defaults: Tree;
  readonly _transfers: CapabilityStatus; readonly _payouts: CapabilityStatus; readonly _iban: string; readonly _merchant: boolean; readonly _recipient: boolean; readonly _why: string;
};

const NEEDS: readonly string[] = ['identity.individual.given_name', 'identity.individual.surname', 'identity.individual.date_of_birth', 'identity.attestations.terms_of_service.account', 'configuration.recipient.default_outbound_destination'];

const findAccount = (world: World, id: string): Account | undefined => {
  const row = world.store.find<Account>(id);
  return row?.value.object === 'v2.core.account' ? row.value : undefined;
};

/** The connected account of that id. Throws: Problem. */
export function needAccount(world: World, id: string, param = 'account'): Account {
  const account = findAccount(world, id);
  if (!account) throw missing('account', id, param);
  return account;
}

/** Refuses an account that cannot receive transfers. Throws: Problem. */
export function needPayable(world: World, id: string, param: string): Account {
  const account = needAccount(world, id, param);
  if (account.closed) throw invalid(`The account ${id} has been closed.`, { code: 'account_closed', param });
  if (account._transfers !== 'active') {
    throw invalid('Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments', { code: 'insufficient_capabilities_for_transfer', param });
  }
  return account;
}

/** Refuses an account that cannot be paid out. Throws: Problem. */
export function needPayouts(world: World, id: string): void {
  const account = needAccount(world, id);
  if (account._payouts !== 'active' || account._iban === '') throw invalid('This account cannot be paid out: it needs a bank account and an active payouts capability.', { code: 'payouts_not_allowed' });
}

/** The bank account an account is paid out to; empty when there is none. */
export const bankOf = (world: World, id: string): string => (id === PLATFORM ? 'DE89370400440532013000' : findAccount(world, id)?._iban ?? '');

function capability(status: CapabilityStatus, why: string): Tree {
  const code = why === '' ? 'requirements_past_due' : why;
  return { status, status_details: status === 'active' ? [] : status === 'pending' ? [{ code: 'determining_status', resolution: 'no_resolution' }] : [{ code, resolution: status === 'rejected' ? 'contact_stripe' : 'provide_info' }] };
}

function requirementsOf(account: Account): Tree {
  if (account._transfers === 'active' || account._transfers === 'rejected') return { entries: [] };
  const entries = (account._iban === '' ? NEEDS : ['identity.individual.documents.primary_verification']).map((description) => ({
    awaiting_action_from: 'user', description, errors: [], minimum_deadline: { status: 'currently_due' }, requested_reasons: [{ code: account._iban === '' ? 'routine_onboarding' : 'routine_verification' }],
    impact: { restricts_capabilities: [{ capability: 'stripe_balance.stripe_transfers', configuration: 'recipient', deadline: { status: 'currently_due' } }] },
  }));
  return { entries, summary: { minimum_deadline: { status: 'currently_due' } } };
}

/** What a v2 answer shows: only what `include` asks for. */
function shown(account: Account, include: unknown): Thing {
  const wants = new Set(Array.isArray(include) ? include.map(String) : []);
  const { identity, defaults, ...rest } = account;
  const payouts = capability(account._payouts, account._why);
  const configuration = {
    ...(wants.has('configuration.recipient') && account._recipient ? { recipient: { applied: true, capabilities: { stripe_balance: { stripe_transfers: capability(account._transfers, account._why), payouts } } } } : {}),
    ...(wants.has('configuration.merchant') && account._merchant ? { merchant: { applied: true, capabilities: { card_payments: capability(account._transfers, account._why), stripe_balance: { payouts } } } } : {}),
  };
  return {
    ...rest, ...(Object.keys(configuration).length > 0 ? { configuration } : {}),
    ...(wants.has('identity') ? { identity } : {}), ...(wants.has('defaults') ? { defaults } : {}),
    ...(wants.has('requirements') ? { requirements: requirementsOf(account) } : {}), ...(wants.has('future_requirements') ? { future_requirements: { entries: [] } } : {}),
  };
}

type Configuration = { readonly recipient?: { readonly capabilities?: { readonly stripe_balance?: { readonly stripe_transfers?: { readonly requested: boolean } } } }; readonly merchant?: Tree };

type AccountParams = {
  readonly dashboard?: string; readonly contact_email?: string; readonly display_name?: string; readonly identity?: Account['identity']; readonly configuration?: Configuration;
  readonly defaults?: { readonly responsibilities?: { readonly fees_collector?: string; readonly losses_collector?: string } } & Tree; readonly metadata?: unknown; readonly include?: unknown;
};

const FIELDS = ['contact_email', 'contact_phone', 'display_name', 'dashboard'] as const;
const own = (it: AccountParams): Tree => Object.fromEntries(FIELDS.filter((name) => (it as Tree)[name] !== undefined).map((name) => [name, (it as Tree)[name]]));

const flaw = (message: string, param: string) => invalid(message, { type: 'invalid_fields', code: 'invalid_fields', param });

function create(world: World, call: Call): Thing {
  const it = call.params as AccountParams;
  const country = it.identity?.country?.toLowerCase();
  if (it.configuration && country === undefined) throw flaw('identity.country is required to request capabilities.', 'identity.country');
  if (country !== undefined && !supportsTransfers(country)) throw flaw(`Transfers to accounts in ${country.toUpperCase()} are not supported.`, 'identity.country');
  if (it.configuration && it.defaults?.responsibilities?.losses_collector === undefined) throw flaw('defaults.responsibilities is required.', 'defaults.responsibilities');
  const recipient = it.configuration?.recipient !== undefined;
  const merchant = it.configuration?.merchant !== undefined;
  const made = world.store.put(PLATFORM, shape<Account>(world, 'v2.Account', {
    id: `acct_1${letters(15)}`, object: 'v2.core.account', created: world.clock.iso(), closed: false, dashboard: 'none', ...own(it), metadata: mergeMetadata({}, it.metadata),
    applied_configurations: [...(merchant ? ['merchant'] : []), ...(recipient ? ['recipient'] : [])], identity: it.identity ?? {},
    defaults: { currency: 'eur', ...it.defaults, responsibilities: { requirements_collector: 'stripe', ...it.defaults?.responsibilities } },
    _transfers: 'restricted', _payouts: 'restricted', _iban: '', _recipient: recipient, _merchant: merchant, _why: '',
  }));
  tell(world, 'v2.core.account.created', made.id);
  planPayout(world, made.id);
  return shown(made, it.include);
}

/** Says that something about an account changed. */
function tell(world: World, type: string, id: string, data?: object): void {
  emitThin(world, type, { id, kind: 'v2.core.account', url: `/v2/core/accounts/${id}`, ...(data ? { data } : {}) });
}

const byPath = (world: World, call: Call): Account => need<Account>(world, { object: 'v2.core.account', id: call.ids[0] ?? '', account: PLATFORM });

function update(world: World, call: Call): Thing {
  const before = byPath(world, call);
  const it = call.params as AccountParams;
  const recipient = before._recipient || it.configuration?.recipient !== undefined;
  const merchant = before._merchant || it.configuration?.merchant !== undefined;
  const saved = save<Account>(world, {
    ...before, ...own(it), metadata: mergeMetadata(before.metadata, it.metadata), identity: { ...before.identity, ...it.identity }, defaults: { ...before.defaults, ...it.defaults },
    _recipient: recipient, _merchant: merchant, applied_configurations: [...(merchant ? ['merchant'] : []), ...(recipient ? ['recipient'] : [])],
  });
  tell(world, 'v2.core.account.updated', saved.id);
  return shown(saved, it.include);
}

export type Standing = { readonly transfers: CapabilityStatus; readonly payouts: CapabilityStatus; readonly iban?: string; readonly individual?: Tree; readonly why?: string };

/** Changes what an account is able to do, and says so as the provider does: thin events, and one of the old kind. */
export function setStanding(world: World, id: string, it: Standing): Account {
  const before = needAccount(world, id);
  const account = save<Account>(world, {
    ...before, _transfers: it.transfers, _payouts: it.payouts, _iban: it.iban ?? before._iban, _why: it.why ?? '',
    identity: it.individual ? { ...before.identity, individual: { ...before.identity.individual, ...it.individual } } : before.identity,
  });
  tell(world, 'v2.core.account[requirements].updated', id);
  for (const [name, was, is] of [['stripe_balance.stripe_transfers', before._transfers, account._transfers], ['stripe_balance.payouts', before._payouts, account._payouts]] as const) {
    if (was !== is) tell(world, 'v2.core.account[configuration.recipient].capability_status_updated', id, { updated_capability: name });
  }
  const old = world.store.put(id, { ...accountV1(world, account), id: `${id}.v1` });
  emit(world, 'account.updated', old);
  world.store.drop(old.id);
  return account;
}

/** Ends an account. Throws: Problem while it has money. */
function close(world: World, call: Call): Thing {
  const before = byPath(world, call);
  const saved = save<Account>(world, { ...before, closed: true, _transfers: 'rejected', _payouts: 'rejected', _why: 'rejected_platform_other' });
  tell(world, 'v2.core.account.closed', saved.id);
  return shown(saved, []);
}

/** The bank account of an account: another number is another bank account, with another fingerprint. */
function banksOf(it: Account): readonly Thing[] {
  if (it._iban === '') return [];
  const fingerprint = createHash('sha256').update(it._iban).digest('hex').slice(0, 16);
  return [{ id: `ba_${fingerprint}`, object: 'bank_account', account: it.id, currency: 'eur', country: it._iban.slice(0, 2), last4: it._iban.slice(-4), fingerprint, default_for_currency: true, status: 'new' }];
}

/** The same account as the old API shows it. */
export function accountV1(world: World, it: Account): Thing {
  const active = it._transfers === 'active';
  return shape<Thing>(world, 'Account', {
    id: it.id, object: 'account', created: Math.floor(Date.parse(it.created) / 1000), country: it.identity.country?.toUpperCase() ?? null, default_currency: 'eur', details_submitted: it._iban !== '',
    charges_enabled: active && it._merchant, payouts_enabled: it._payouts === 'active', type: 'none', email: it.contact_email ?? null, metadata: it.metadata,
    business_type: it.identity.entity_type ?? null, external_accounts: { object: 'list', has_more: false, url: `/v1/accounts/${it.id}/external_accounts`, data: banksOf(it) }, capabilities: { transfers: active ? 'active' : 'inactive' },
  });
}

/** Connected accounts. */
export const ACCOUNTS: Handlers = {
  'post /v2/core/accounts': create,
  'get /v2/core/accounts': (world, call) => pageV2(call, matching<Account>(world, { ...call, account: PLATFORM }, { object: 'v2.core.account', keep: (it) => call.params['closed'] === undefined || it.closed === call.params['closed'] }).map((it) => shown(it, []))),
  'get /v2/core/accounts/{id}': (world, call) => shown(byPath(world, call), call.params['include']),
  'post /v2/core/accounts/{id}': update,
  'post /v2/core/accounts/{id}/close': close,
  'get /v1/accounts/{id}': (world, call) => accountV1(world, need<Account>(world, { object: 'v2.core.account', id: call.ids[0] ?? '', account: PLATFORM })),
};
