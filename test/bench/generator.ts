import { Agent, request } from 'node:http';

/** What to send, how often at once, and for how long. Units: ms. */
export type Load = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly connections: number; readonly ms: number };

const { url, headers, body, connections, ms } = JSON.parse(process.argv[2] ?? '{}') as Load;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const until = performance.now() + ms;
let answered = 0;

function once(): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.on('data', () => undefined);
      answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`))));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

await Promise.all(Array.from({ length: connections }, async () => {
  while (performance.now() < until) {
    await once();
    answered += 1;
  }
}));
process.stdout.write(String(answered));
agent.destroy();
