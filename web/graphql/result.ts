import type { ClientFault } from './fault.ts';

/** A refusal as the API says it: a code for programs and a sentence for people. */
export type Refusal = { readonly code: string; readonly message: string; readonly problems?: readonly { readonly field: string; readonly message: string }[] };

/** What is left of a union when its refusals are taken away. */
export type Success<Union> = Union extends { readonly code: string; readonly message: string } ? never : Union;

/** Says whether an answer of the union is a refusal. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;

/** Narrows a union of success and refusals to one of the two. */
export function outcomeOf<Union extends object>(answer: Union): { readonly ok: true; readonly value: Success<Union> } | { readonly ok: false; readonly refusal: Refusal } {
  return isRefusal(answer) ? { ok: false, refusal: answer } : { ok: true, value: answer as unknown as Success<Union> };
}

/** The problems of a refused form by field name; the first of each field wins. */
export function problemsByField(refusal: Refusal | null): Readonly<Record<string, string>> {
  return Object.fromEntries([...(refusal?.problems ?? [])].reverse().map((it) => [it.field, it.message]));
}

/** Says whether what a query or mutation threw is one of our faults, and which. */
export function faultOf(error: unknown): ClientFault | null {
  if (error === undefined || error === null) return null;
  if (typeof error === 'object' && 'kind' in error && 'requestId' in error) return error as ClientFault;
  return { kind: 'fault', requestId: null };
}
