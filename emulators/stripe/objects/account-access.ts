import { letters, newId, PLATFORM } from '../engine/ids.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { shape } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { needAccount } from './accounts.ts';

type UseCase = { readonly type: string; readonly account_onboarding?: { readonly refresh_url: string; readonly return_url?: string }; readonly account_update?: { readonly refresh_url: string; readonly return_url?: string } };

/** A way into the pages where a creator gives their details: short-lived, and good for one visit. */
export type Link = Thing & { readonly account: string; readonly expires_ms: number; readonly refresh_url: string; readonly return_url: string; readonly visited: boolean };

const LINK_MS = 5 * 60_000;
const SESSION_S = 3_600;

function createLink(world: World, call: Call): object {
  const account = needAccount(world, String(call.params['account']));
  const use_case = call.params['use_case'] as UseCase;
  const how = use_case.type === 'account_onboarding' ? use_case.account_onboarding : use_case.account_update;
  if (!how) throw invalid(`use_case.${use_case.type} is required.`, { type: 'invalid_fields', code: 'invalid_fields', param: `use_case.${use_case.type}` });
  if (account.closed) throw invalid('This account has been closed.', { code: 'account_closed' });
  const id = newId('acctlink');
  const expires_ms = world.clock.now_ms() + LINK_MS;
  world.store.put<Link>(PLATFORM, { id, object: 'x.account_link', account: account.id, expires_ms, refresh_url: how.refresh_url, return_url: how.return_url ?? how.refresh_url, visited: false });
  return shape<object>(world, 'v2.AccountLink', {
    object: 'v2.core.account_link', account: account.id, created: world.clock.iso(), expires_at: new Date(expires_ms).toISOString(), livemode: false, url: `${world.publicUrl()}/onboarding/${id}`, use_case,
  });
}

function createSession(world: World, call: Call): object {
  const account = needAccount(world, String(call.params['account']));
  const asked = call.params['components'] as Readonly<Record<string, { enabled: boolean; features?: Readonly<Record<string, unknown>> }>>;
  const empty = shape<{ components: Readonly<Record<string, { features?: object }>> }>(world, 'AccountSession', {}).components;
  const components = Object.fromEntries(Object.entries(empty).map(([name, it]) => {
    const given = asked[name];
    return [name, given ? { ...it, ...given, features: { ...it.features, ...given.features } } : it];
  }));
  return shape<object>(world, 'AccountSession', { account: account.id, client_secret: `accs_secret__${letters(32)}`, expires_at: world.clock.now() + SESSION_S, livemode: false, components });
}

/** Ways for a creator into their own account. */
export const ACCOUNT_ACCESS: Handlers = {
  'post /v2/core/account_links': createLink,
  'post /v1/account_sessions': createSession,
};
