import { afterEach, expect, test } from 'vitest';
import { LOGINS, PASSWORD } from '../../db/seeds/logins.ts';
import { House, NOBODY, takePorts } from './house.ts';

const SIGN_IN = 'mutation SignIn($email: String!, $password: String!, $side: Side!) { signIn(side: $side, email: $email, password: $password) { __typename ... on DomainError { code } ... on SignedIn { viewer { side } } } }';
const WITHIN_MS = 120_000;
const isRoot = process.getuid?.() === 0;

const houses: House[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.pullDown();
}, WITHIN_MS);

function build(it: ConstructorParameters<typeof House>[0] = {}): House {
  const house = new House(it);
  houses.push(house);
  return house;
}

async function signIn(url: string, side: string, email: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ query: SIGN_IN, variables: { side, email, password: PASSWORD } }) });
  return ((await answer.json()) as { data?: { signIn?: unknown } }).data?.signIn;
}

test('a fresh checkout in a folder with a space starts, gives way where ports are taken, lets every login in, and stops whole', async () => {
  const house = build();
  const giveBack = await takePorts([3000, 3030]);
  const first = await house.start().finally(giveBack);

  expect(first.said()).toMatch(/port 3000 is taken: web listens on \d+/);
  expect(first.said()).toMatch(/port 3030 is taken: mailbox listens on \d+/);
  expect(first.url).not.toContain(':3000');
  expect((await fetch(`${first.url}/ready`)).status).toBe(200);
  expect(await (await fetch(first.url)).text()).toContain('<div id="root"');
  for (const it of LOGINS) {
    expect(first.said()).toContain(it.email);
    expect(await signIn(first.url, it.side.toLowerCase(), it.email)).toEqual({ __typename: 'SignedIn', viewer: { side: it.side.toLowerCase() } });
  }
  expect(house.run('scripts/start.ts')).toEqual({ code: 0, said: `Fairhold runs in this folder already: ${first.url}\n` });

  first.child.kill('SIGINT');
  expect(await house.emptied()).toEqual([]);
  const second = await house.start();
  expect(second.readyAfterMs).toBeLessThanOrEqual(first.readyAfterMs);
  expect(second.said()).toContain('kept as it was');
}, WITHIN_MS);

test('after kill -9 nobody is left behind, and the next start finds everything', async () => {
  const house = build({ takeBuild: true });
  const first = await house.start();
  const skipped = house.run('scripts/demo.ts', 'skip', '7d');
  expect(skipped.code).toBe(0);
  expect(skipped.said).toMatch(/in progress → missed[\s\S]*reverting → reverted/);
  const clock = async (url: string) => ((await (await fetch(`${url}/demo/clock`)).json()) as { offset_ms: number }).offset_ms;
  const moved = await clock(first.url);
  // The seconds that passed while it was moved count as well.
  expect(moved).toBeGreaterThan(6.99 * 86_400_000);

  first.child.kill('SIGKILL');
  expect(await house.emptied()).toEqual([]);
  const again = await house.start();
  expect(await clock(again.url)).toBe(moved);
  expect(await signIn(again.url, 'brand', LOGINS[0].email)).toMatchObject({ __typename: 'SignedIn' });
}, WITHIN_MS);

test('a demo world that was cut off is made anew, whole', async () => {
  const house = build({ takeBuild: true });
  const cut = house.start();
  const failed = cut.catch((error: Error) => error.message);
  await house.killWhen(/database/);
  expect(await failed).toContain('did not start');
  const again = await house.start();
  expect(again.said()).toContain('24 creators');
  for (const it of LOGINS) expect(await signIn(again.url, it.side.toLowerCase(), it.email)).toMatchObject({ __typename: 'SignedIn' });
}, WITHIN_MS);

test('it starts for a normal user as well', async () => {
  const house = build(isRoot ? { uid: NOBODY } : {});
  const { url, child } = await house.start();
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  child.kill('SIGINT');
  expect(await house.emptied()).toEqual([]);
}, WITHIN_MS);
