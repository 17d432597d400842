import type { TestApp } from './server.ts';

export type Fault = {
  readonly match: { readonly method?: string; readonly path?: string; readonly nth?: number };
  readonly times: number;
  readonly action: '429' | '500' | '500_stored' | '409' | 'timeout' | 'timeout_after_effect' | 'commit_then_reset' | 'slow' | 'outage';
};

/** The provider's emulator, as a test may steer it. */
export type Provider = {
  faults(...list: readonly Fault[]): Promise<void>;
  heal(): Promise<void>;
  webhooks(mode: 'normal' | 'drop' | 'delay' | 'duplicate' | 'reorder' | 'wrong_signature'): Promise<void>;
  completeCheckout(url: string, card: string): Promise<void>;
  answerBank(url: string, outcome: 'succeed' | 'fail'): Promise<void>;
  completeOnboarding(accountId: string): Promise<void>;
  /** Changes whether a creator's account can be paid. */
  standing(accountId: string, transfers: 'active' | 'restricted'): Promise<void>;
  /** Changes a kept object behind everybody's back; null removes it. */
  forge(id: string, change: Readonly<Record<string, unknown>> | null): Promise<void>;
  /** Sends a call of the provider's API itself, past the app. */
  call(path: string, params: Readonly<Record<string, string>>, stripeAccount?: string): Promise<{ readonly id: string }>;
  /** What the provider makes of a creator's account: its readiness, its bank account. */
  changeAccount(accountId: string, standing: { transfers?: 'active' | 'restricted'; payouts?: 'active' | 'restricted'; iban?: string }): Promise<void>;
  /** The bank of a saved card changes its mind: from now on it behaves as the card of this number. */
  changeCard(paymentMethodId: string, number: string): Promise<void>;
  /** The card holder of a charge complains at their bank, or the bank warns of fraud. */
  disputes(chargeId: string, it: { reason: string; inquiry?: true }): Promise<void>;
  warnsOfFraud(chargeId: string): Promise<void>;
  /** A creator changes the bank account that money goes to. */
  changesBank(accountId: string, iban: string): Promise<void>;
  /** The calls the emulator has had: method, path, key, status, and what it made go wrong. */
  requests(): Promise<readonly { method: string; path: string; key: string | null; status: number; fault: string | null }[]>;
};

/** Opens the controls of the provider's emulator. */
export function createProvider(app: TestApp): Provider {
  async function control<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await fetch(`${app.stripeUrl}/_emulator${path}`, { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`emulator: ${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json().catch(() => null)) as Answer;
  }
  const lastPart = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';
  return {
    faults: (...list) => control('POST', '/faults', list),
    heal: () => control('DELETE', '/faults'),
    webhooks: (mode) => control('POST', '/webhooks', { mode }),
    completeCheckout: (url, card) => control('POST', `/checkout/${lastPart(url)}/complete`, { card }),
    answerBank: (url, outcome) => control('POST', `/3ds/${lastPart(url)}`, { outcome }),
    completeOnboarding: (accountId) => control('POST', `/accounts/${accountId}/complete`, {}),
    standing: (accountId, transfers) => control('POST', `/accounts/${accountId}/standing`, { transfers, payouts: transfers }),
    forge: (id, change) => control('POST', `/forge/${id}`, change),
    call: async (path, params, stripeAccount) => {
      const answer = await fetch(`${app.stripeUrl}${path}`, { method: 'POST', headers: { authorization: 'Bearer sk_test_past_the_app', 'content-type': 'application/x-www-form-urlencoded', ...(stripeAccount ? { 'stripe-account': stripeAccount } : {}) }, body: new URLSearchParams(params) });
      const body = await answer.json() as { id: string; error?: { message: string } };
      if (!answer.ok) throw new Error(`${path}: ${body.error?.message ?? answer.status}`);
      return body;
    },
    changeAccount: (accountId, standing) => control('POST', `/accounts/${accountId}/standing`, standing),
    changeCard: (paymentMethodId, number) => control('POST', `/cards/${paymentMethodId}`, { number }),
    disputes: (chargeId, it) => control('POST', `/charges/${chargeId}/dispute`, it),
    warnsOfFraud: (chargeId) => control('POST', `/charges/${chargeId}/fraud-warning`),
    changesBank: (accountId, iban) => control('POST', `/accounts/${accountId}/standing`, { transfers: 'active', payouts: 'active', iban }),
    requests: async () => {
      const answer = await control<{ requests?: [] } | []>('GET', '/requests');
      return Array.isArray(answer) ? answer : answer.requests ?? [];
    },
  };
}
