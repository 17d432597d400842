import { ATTACHMENT_BYTES_MAX, SNIFF_BYTES, sniff } from '#domain/messaging/attachment.ts';
import { MESSAGING_ERRORS } from '#domain/messaging/errors.ts';

/** A file on its way to the server. `sent` of `bytes`; `id` is there when it may go with a message. */
export type Upload = { readonly key: string; readonly name: string; readonly bytes: number; readonly sent: number; readonly state: 'sending' | 'done' | 'refused' | 'away'; readonly id: string | null; readonly problem: string | null };
export type Begun = { readonly kind: 'begun'; readonly id: string; /** An address past us is told of when all of it is there. */ readonly path: string; readonly past: boolean } | { readonly kind: 'refused'; readonly message: string } | { readonly kind: 'away' };
/** How a file is begun, and how its bytes are sent; tests put their own in. */
export type UploadWay = {
  /** Why a file will not be taken, or nothing when it may be tried. */
  problem(file: Blob): Promise<string | null>;
  begin(it: { clientId: string; name: string; bytes: number }): Promise<Begun>;
  /** Says that what was sent past us has arrived. */
  finish(id: string): Promise<{ readonly kind: 'done' | 'away' } | { readonly kind: 'refused'; readonly message: string }>;
  put(path: string, file: Blob, it: { onSent: (bytes: number) => void; signal: AbortSignal }): Promise<{ readonly status: number; readonly message: string | null }>;
};

const STATUS_OK = 200;
const STATUS_REFUSED: readonly number[] = [400, 401, 403, 404, 413, 415];

/** Files on their way: each is begun once under its key, so that sending again after a dropped line makes no second one. */
export class Uploads {
  readonly #way: UploadWay;
  readonly #listeners = new Set<() => void>();
  readonly #files = new Map<string, Blob>();
  readonly #stops = new Map<string, AbortController>();
  #list: readonly Upload[] = [];

  constructor(way: UploadWay) {
    this.#way = way;
  }

  readonly list = (): readonly Upload[] => this.#list;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  add(file: Blob & { readonly name: string }): void {
    const key = crypto.randomUUID();
    this.#files.set(key, file);
    this.#set([...this.#list, { key, name: file.name, bytes: file.size, sent: 0, state: 'sending', id: null, problem: null }]);
    void this.#send(key);
  }

  /** Sends again what did not get through. */
  again(key: string): void {
    this.#change(key, { state: 'sending', sent: 0, problem: null });
    void this.#send(key);
  }

  /** Sends again all that waits for the line. */
  resume(): void {
    for (const it of this.#list) if (it.state === 'away') this.again(it.key);
  }

  remove(key: string): void {
    this.#stops.get(key)?.abort();
    this.#files.delete(key);
    this.#set(this.#list.filter((it) => it.key !== key));
  }

  /** Takes out what goes with a message now. */
  take(): readonly Upload[] {
    const done = this.#list.filter((it) => it.state === 'done');
    for (const it of done) this.#files.delete(it.key);
    this.#set(this.#list.filter((it) => it.state !== 'done'));
    return done;
  }

  #set(list: readonly Upload[]): void {
    this.#list = list;
    for (const it of this.#listeners) it();
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#set(this.#list.map((it) => (it.key === key ? { ...it, ...change } : it)));
  }

  async #send(key: string): Promise<void> {
    const file = this.#files.get(key);
    const upload = this.#list.find((it) => it.key === key);
    if (!file || !upload) return;
    const stop = new AbortController();
    this.#stops.set(key, stop);
    const problem = await this.#way.problem(file);
    if (stop.signal.aborted) return;
    if (problem !== null) return this.#change(key, { state: 'refused', problem });
    const begun = await this.#way.begin({ clientId: key, name: upload.name, bytes: upload.bytes });
    if (stop.signal.aborted) return;
    if (begun.kind === 'refused') return this.#change(key, { state: 'refused', problem: begun.message });
    if (begun.kind === 'away') return this.#change(key, { state: 'away' });
    const answer = await this.#way.put(begun.path, file, { onSent: (sent) => this.#change(key, { sent }), signal: stop.signal });
    const finished = answer.status === STATUS_OK && begun.past ? await this.#way.finish(begun.id) : null;
    if (finished?.kind === 'refused') this.#change(key, { state: 'refused', problem: finished.message });
    else if (finished?.kind === 'away') this.#change(key, { state: 'away' });
    else if (answer.status === STATUS_OK) this.#change(key, { state: 'done', sent: upload.bytes, id: begun.id });
    else if (STATUS_REFUSED.includes(answer.status)) this.#change(key, { state: 'refused', problem: answer.message });
    else this.#change(key, { state: 'away' });
  }
}

const MEGABYTE = 1024 * 1024;

/** Why a file will not be taken, as the server would say it; said before its bytes travel. Nothing when it may be tried. */
export async function problemOf(file: Blob): Promise<string | null> {
  const found = sniff(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));
  if (!found) return MESSAGING_ERRORS.ATTACHMENT_KIND_NOT_TAKEN();
  const bytesMax = ATTACHMENT_BYTES_MAX[found.kind];
  return file.size > bytesMax ? MESSAGING_ERRORS.ATTACHMENT_TOO_LARGE({ megabytesMax: bytesMax / MEGABYTE }) : null;
}

/** Sends bytes and says how many have left; `fetch` cannot say. */
export const putByBrowser: UploadWay['put'] = (path, file, { onSent, signal }) => new Promise((resolve) => {
  const request = new XMLHttpRequest();
  request.open('PUT', path);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.responseType = 'json';
  request.upload.addEventListener('progress', (event) => onSent(event.loaded));
  request.addEventListener('load', () => resolve({ status: request.status, message: (request.response as { message?: string } | null)?.message ?? null }));
  for (const name of ['error', 'abort', 'timeout']) request.addEventListener(name, () => resolve({ status: 0, message: null }));
  signal.addEventListener('abort', () => request.abort());
  request.send(file);
});
