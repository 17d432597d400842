import type { Thing } from './store.ts';

export type ProblemBody = {
  readonly type: 'invalid_request_error' | 'card_error' | 'api_error' | 'idempotency_error' | 'rate_limit' | 'invalid_fields' | 'insufficient_funds';
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
  readonly decline_code?: string;
  readonly advice_code?: string;
  readonly charge?: string;
  readonly payment_intent?: Thing;
  readonly setup_intent?: Thing;
  readonly payment_method?: Thing;
  readonly payment_method_type?: string;
};

/** A refusal as the provider words it. `keeps`: what was written before stays, as after a declined card. */
export class Problem extends Error {
  readonly status: number;
  readonly body: ProblemBody;
  readonly keeps: boolean;

  constructor(status: number, body: ProblemBody, keeps = false) {
    super(body.message);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
    this.keeps = keeps;
  }
}

/** A request that asks for what cannot be. */
export const invalid = (message: string, more: Partial<ProblemBody> = {}): Problem => new Problem(400, { type: 'invalid_request_error', message, ...more });

/** An object that is not there, or not in this account. */
export const missing = (what: string, id: string, param = 'id'): Problem =>
  new Problem(param === 'id' ? 404 : 400, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${what}: '${id}'`, param });
