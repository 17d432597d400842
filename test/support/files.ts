import { clientId } from './talk.ts';
import type { Answer, Person } from './person.ts';

export type HandedIn = { readonly status: number; readonly id: string; readonly code: string | undefined };

/** Sends bytes to the address of a file that was begun. */
export async function puts(person: Person, path: string, bytes: Uint8Array, headers: Record<string, string> = {}): Promise<HandedIn> {
  const answer = await fetch(`${person.world.app.url}${path}`, { method: 'PUT', body: Buffer.from(bytes), headers: { cookie: person.session.cookie, 'content-type': 'application/octet-stream', ...headers } });
  const said = await answer.json() as { id?: string; code?: string };
  return { status: answer.status, id: said.id ?? '', code: said.code };
}

/** Begins a file and sends its bytes, as the browser does. */
export async function handsIn(person: Person, conversationId: string, it: { readonly name: string; readonly bytes: Uint8Array; readonly said?: number }): Promise<HandedIn> {
  const begun: Answer = await person.tries('startAttachment', { conversationId, clientId: clientId(), name: it.name, bytes: it.said ?? it.bytes.length });
  if (begun.code !== undefined) return { status: 0, id: '', code: begun.code };
  const past = begun['uploadUrl'];
  if (typeof past !== 'string') return puts(person, String(begun['uploadPath']), it.bytes);
  const { status } = await fetch(past, { method: 'PUT', body: Buffer.from(it.bytes), headers: { 'content-type': 'application/octet-stream' } });
  const { code } = await person.tries('finishAttachment', { id: begun['id'] });
  return { status, id: String(begun['id']), code };
}

/** Reads an address as this person's browser would. */
export async function fetches(person: Person, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${person.world.app.url}${path}`, { headers: { cookie: person.session.cookie, ...headers } });
}
