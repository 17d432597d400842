import { Agent, request } from 'node:http';
import WebSocket from 'ws';

/** Who talks to whom: a sends at one node, b hears and fetches at another. */
export type Couple = { readonly id: string; readonly sender: string; readonly reader: string };
/** `perSecond` messages arrive by chance for `ms`, whether or not the ones before were answered; those of the first `warmMs` do not count. */
export type TalkLoad = { readonly sendAt: string; readonly readAt: string; readonly couples: readonly Couple[]; readonly perSecond: number; readonly ms: number; readonly warmMs: number; readonly send: string; readonly page: string; readonly moved: string };
/** Units: ms. */
export type TalkFigures = { readonly sent: number; readonly refused: number; readonly shown: number; readonly delays: readonly number[]; readonly whole: readonly number[]; readonly lagP99: number };

const load = JSON.parse(process.argv[2] ?? '{}') as TalkLoad;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const now = (): number => performance.timeOrigin + performance.now();

function post<Data>(url: string, cookie: string, body: object): Promise<Data | null> {
  const text = JSON.stringify(body);
  return new Promise((resolve) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (answer) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (piece: string) => { said += piece; }).on('end', () => resolve(answer.statusCode === 200 ? (JSON.parse(said) as { data: Data }).data : null));
    });
    sent.once('error', () => resolve(null));
    sent.end(text);
  });
}

const intended = new Map<string, number>();
const delays: number[] = [];
const whole: number[] = [];
let [sent, refused, shown] = [0, 0, 0];
const beganAt = now();

type Page = { readonly messages: { readonly lastSeq: number; readonly events: readonly { readonly seq: number; readonly at: string; readonly message: { readonly text: string } | null }[] } };

/** Hears on a socket and fetches by number, one fetch at a time, as the browser does. */
async function read({ id, reader }: Couple): Promise<void> {
  let [held, known, busy] = [0, 0, false];
  const fetchNew = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (held < known) {
      const data = await post<Page>(load.readAt, reader, { id: load.page, variables: { conversationId: id, afterSeq: held } });
      const at = now();
      for (const event of data?.messages.events ?? []) {
        held = Math.max(held, event.seq);
        const due = intended.get(event.message?.text ?? '');
        if (due === undefined) continue;
        shown += 1;
        if (due < beganAt + load.warmMs) continue;
        delays.push(at - Date.parse(event.at));
        whole.push(at - due);
      }
    }
    busy = false;
  };
  await new Promise<void>((resolve) => {
    const line = new WebSocket(`${load.readAt.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: reader } });
    line.on('open', () => line.send('{"type":"connection_init"}'));
    line.on('message', (data: Buffer) => {
      const it = JSON.parse(data.toString()) as { type: string; payload?: { data?: { conversationMoved?: { seq: number } } } };
      if (it.type === 'connection_ack') line.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '', variables: { id }, extensions: { id: load.moved } } }));
      if (it.type === 'ping') line.send('{"type":"pong"}');
      if (it.type !== 'next') return;
      known = Math.max(known, it.payload?.data?.conversationMoved?.seq ?? 0);
      void fetchNew();
      resolve();
    });
  });
}

function say(couple: Couple, due: number): void {
  const text = `word ${sent}`;
  sent += 1;
  intended.set(text, due);
  void post<{ answer: { seq?: number } }>(load.sendAt, couple.sender, { id: load.send, variables: { conversationId: couple.id, clientId: `bench-${String(sent).padStart(8, '0')}`, text, collaborationId: null } })
    .then((data) => { if (data?.answer.seq === undefined) refused += 1; });
}

await Promise.all(load.couples.map(read));
const lags: number[] = [];
const start = now();
let due = start;
while (due < start + load.ms) {
  due += (-Math.log(1 - Math.random()) * 1_000) / load.perSecond;
  const early = due - now();
  if (early > 1) await new Promise((resolve) => { setTimeout(resolve, early); });
  else if (sent % 50 === 0) await new Promise((resolve) => { setImmediate(resolve); });
  lags.push(now() - due);
  say(load.couples[Math.floor(Math.random() * load.couples.length)] as Couple, due);
}
for (const late = now() + 5_000; shown < sent - refused && now() < late;) await new Promise((resolve) => { setTimeout(resolve, 50); });
lags.sort((a, b) => a - b);
const figures: TalkFigures = { sent, refused, shown, delays, whole, lagP99: lags[Math.floor(lags.length * 0.99)] ?? 0 };
await new Promise((resolve) => { process.stdout.write(JSON.stringify(figures), resolve); });
process.exit(0);
