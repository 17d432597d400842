import { useState } from 'react';
import type { ClientFault } from './fault.ts';
import { faultOf, outcomeOf, type Refusal, type Success } from './result.ts';

type Trigger<Variables, Answer> = (variables: Variables) => { unwrap(): Promise<Answer> };
type Said<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };
type Problem = { readonly refusal: Refusal | null; readonly fault: ClientFault | null };

const NONE: Problem = { refusal: null, fault: null };

/**
 * Runs a mutation whose answer is a union, and keeps why it did not happen: `refusal` (the rules) or `fault` (the world).
 * `pick` takes the union out of the answer: `(it) => it.approveCollaboration`.
 */
export function useCommand<Variables, Answer, Union extends object>(trigger: Trigger<Variables, Answer>, pick: (answer: Answer) => Union) {
  const [problem, setProblem] = useState<Problem>(NONE);
  const [busy, setBusy] = useState(false);

  async function send(variables: Variables): Promise<Said<Success<Union>>> {
    setBusy(true);
    setProblem(NONE);
    try {
      const outcome = outcomeOf(pick(await trigger(variables).unwrap()));
      if (outcome.ok) return { ok: true, value: outcome.value };
      setProblem({ refusal: outcome.refusal, fault: null });
    } catch (cause) {
      setProblem({ refusal: null, fault: faultOf(cause) });
    } finally {
      setBusy(false);
    }
    return { ok: false };
  }

  return { send, busy, ...problem, clear: () => setProblem(NONE) };
}
