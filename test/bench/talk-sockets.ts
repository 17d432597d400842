import WebSocket from 'ws';

/** Opens many sockets to one node, each of which hears one conversation, and says how many heard it move. */
export type SocketLoad = { readonly url: string; readonly couples: readonly { readonly id: string; readonly reader: string }[]; readonly sockets: number; readonly moved: string };

const load = JSON.parse(process.argv[2] ?? '{}') as SocketLoad;
const AT_ONCE = 50;
let [opened, heard, closed] = [0, 0, 0];

function open(number: number): Promise<void> {
  const { id, reader } = load.couples[number % load.couples.length] ?? { id: '', reader: '' };
  return new Promise((resolve, reject) => {
    const line = new WebSocket(`${load.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: reader } });
    line.on('error', reject);
    line.on('close', () => { closed += 1; });
    line.on('open', () => line.send('{"type":"connection_init"}'));
    let first = true;
    line.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      if (type === 'connection_ack') line.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '', variables: { id }, extensions: { id: load.moved } } }));
      if (type === 'ping') line.send('{"type":"pong"}');
      if (type !== 'next') return;
      if (first) {
        first = false;
        opened += 1;
        resolve();
      } else heard += 1;
    });
  });
}

for (let at = 0; at < load.sockets; at += AT_ONCE) await Promise.all(Array.from({ length: Math.min(AT_ONCE, load.sockets - at) }, (_it, index) => open(at + index)));
const say = (): void => void process.stdout.write(`${JSON.stringify({ opened, heard, closed })}\n`);
say();
process.stdin.on('data', say);
process.stdin.on('end', () => process.exit(0));
