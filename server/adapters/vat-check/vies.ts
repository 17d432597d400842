import { toJson } from '#domain/kit/json.ts';
import type { VatAnswer, VatCheckPort } from './port.ts';

/** `requester`: the number in whose name we ask; then the answer carries a consultation number. Units: ms. */
export type ViesSettings = { readonly baseUrl: string; readonly requester: string | null; readonly timeoutMs?: number };

const TIMEOUT_MS = 10_000;
const TEXT_MAX = 20_000;
const PREFIX_LENGTH = 2;
const parts = (vatNumber: string): readonly [string, string] => [vatNumber.slice(0, PREFIX_LENGTH), vatNumber.slice(PREFIX_LENGTH)];
const unknown = (why: string): VatAnswer => ({ kind: 'unknown', why });

function readAnswer(text: string): VatAnswer {
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || !('valid' in body) || typeof body.valid !== 'boolean') return unknown('the answer says neither yes nor no');
  const consultation = 'requestIdentifier' in body && typeof body.requestIdentifier === 'string' && body.requestIdentifier !== '' ? body.requestIdentifier.slice(0, 100) : null;
  return { kind: 'answered', valid: body.valid, consultation };
}

/**
 * Asks VIES, the European Commission's register of VAT numbers, by its REST interface. What cannot be asked is unknown and never invalid.
 * Source: ec.europa.eu/taxation_customs/vies/rest-api, POST /check-vat-number and its CheckVatResponse, read in November 2026.
 */
export function createVies({ baseUrl, requester, timeoutMs = TIMEOUT_MS }: ViesSettings): VatCheckPort {
  return {
    async check(vatNumber) {
      const [countryCode, number] = parts(vatNumber);
      const asking = requester === null ? {} : { requesterMemberStateCode: parts(requester)[0], requesterNumber: parts(requester)[1] };
      try {
        const answer = await fetch(`${baseUrl}/check-vat-number`, {
          method: 'POST', redirect: 'error', signal: AbortSignal.timeout(timeoutMs), headers: { 'content-type': 'application/json', accept: 'application/json' }, body: toJson({ countryCode, vatNumber: number, ...asking }),
        });
        const text = await answer.text();
        if (!answer.ok) return unknown(`the register answered ${answer.status}`);
        return text.length > TEXT_MAX ? unknown('the answer was too large') : readAnswer(text);
      } catch (error) {
        return unknown(error instanceof Error ? error.message.slice(0, 200) : 'it could not be asked');
      }
    },
  };
}
