import type { Ports } from './plan.ts';

const ANSWERS_WITHIN_MS = 30_000;

/** Speaks to a stand-in's own addresses. Throws: Error with what it said. */
export async function control<Answer>(port: number, path: string, it: { method?: string; body?: unknown } = {}): Promise<Answer> {
  const { method = 'POST', body } = it;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, signal: AbortSignal.timeout(ANSWERS_WITHIN_MS), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return (answer.status === 204 ? null : await answer.json()) as Answer;
}

/** Makes the stand-ins forget what an unfinished world has left, and sets their time. Units: ms since 1970. */
export async function emptyEmulators({ stripe, tiktok, mailbox }: Ports, nowMs: number): Promise<void> {
  await control(stripe, '/_emulator/clock', { body: { now_ms: nowMs, freeze: false } });
  await Promise.all([control(stripe, '/_emulator/reset'), control(tiktok, '/_emulator/reset'), control(mailbox, '/api/messages', { method: 'DELETE' })]);
}
