import { Problem } from '../engine/problems.ts';
import type { Flaw, Found } from '../spec/validate.ts';

const OLD_TYPES = ['payment_intents', 'setup_intents', 'checkout/sessions'];

function v1(flaw: Flaw, found: Found): Problem {
  const { param } = flaw;
  const refuse = (message: string, code?: string): Problem => new Problem(400, { type: 'invalid_request_error', message, param, ...(code ? { code } : {}) });
  if (param === 'payment_method_types' && OLD_TYPES.some((it) => found.name.includes(it))) {
    return refuse('The payment_method_types parameter is no longer supported. Use allowed_payment_method_types instead.', 'payment_method_types_no_longer_supported');
  }
  switch (flaw.keyword) {
    case 'additionalProperties': return refuse(`Received unknown parameter: ${param}`, 'parameter_unknown');
    case 'required': return refuse(`Missing required param: ${param}.`, 'parameter_missing');
    case 'enum': return refuse(`Invalid ${param}: ${flaw.detail}`);
    case 'type': return flaw.detail.includes('integer') ? refuse(`Invalid integer: ${param}`, 'parameter_invalid_integer') : refuse(`Invalid ${flaw.detail}: ${param}`);
    default: return refuse(`Invalid ${param}: ${flaw.detail}`);
  }
}

/** Words a request that the description does not allow, in the way of its API version. */
export function refusalOf(flaw: Flaw, found: Found): Problem {
  if (found.version === 'v1') return v1(flaw, found);
  const words = { additionalProperties: `Unknown field: ${flaw.param}.`, required: `Missing field: ${flaw.param}.` }[flaw.keyword] ?? `Invalid value for ${flaw.param}: ${flaw.detail}.`;
  return new Problem(400, { type: 'invalid_fields', code: 'invalid_fields', message: words, param: flaw.param });
}

/** An address that is no operation. */
export const unknownUrl = (method: string, path: string): Problem =>
  new Problem(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.` });

/** Who asks has no key, or one that must never come here. */
export function checkKey(authorization: string | undefined): void {
  const key = /^Bearer\s+(\S+)$/.exec(authorization ?? '')?.[1] ?? Buffer.from(/^Basic\s+(\S+)$/.exec(authorization ?? '')?.[1] ?? '', 'base64').toString().split(':')[0] ?? '';
  if (/^[sr]k_live_/.test(key)) throw new Problem(401, { type: 'invalid_request_error', message: 'This is an emulator: it refuses live keys. Nothing was done.' });
  if (!/^[sr]k_test_/.test(key)) throw new Problem(401, { type: 'invalid_request_error', message: 'You did not provide an API key, or an invalid one: use a test key.' });
}
