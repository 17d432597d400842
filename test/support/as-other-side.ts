import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getNamedType, getOperationAST, isInputObjectType, isNonNullType, parse, subscribe, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { createSmtpMail } from '#server/adapters/mail/smtp.ts';
import type { ApiContext } from '#server/platform/graphql/builder.ts';
import { startMailbox } from '../../emulators/mailbox/start.ts';
import { textsIn, type Given } from './canaries.ts';
import type { Person } from './person.ts';
import type { Session } from './server.ts';
import type { World } from './world.ts';

/** How this person asks the schema itself, past the limits of the door. */
export async function contextOf(person: Person | null, world: World): Promise<() => ApiContext> {
  const found = person && (await person.asks<{ viewer: { accountId: string; memberId: string; role: string; emailVerified: boolean } }>('{ viewer { accountId memberId role emailVerified } }')).viewer;
  const viewer = found && person ? { kind: person.side, ...found } : { kind: 'anonymous' };
  return () => world.app.app.contextFor(viewer as never) as unknown as ApiContext;
}

/** What the first hints of every subscription say. Throws: Error for one nobody has taught us to open. */
export async function hearAll(schema: GraphQLSchema, context: () => ApiContext, calls: Readonly<Record<string, object>>): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const args = calls[field.name];
    if (!args) throw new Error(`nobody opens Subscription.${field.name}: teach the walk how`);
    const passed = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
    const document = parse(`subscription Hear { ${field.name}${passed ? `(${passed})` : ''} { conversationId seq typing } }`);
    if (!getOperationAST(document)) throw new Error('no operation');
    const hints = await subscribe({ schema, document, contextValue: context() });
    if (!(Symbol.asyncIterator in hints)) throw new Error(`Subscription.${field.name}: ${JSON.stringify(hints)}`);
    given.push({ at: `Subscription.${field.name}`, text: JSON.stringify((await hints.next()).value) });
    await hints.return?.();
  }
  return given;
}

function filled(name: string, type: GraphQLInputType, values: Readonly<Record<string, unknown>>): unknown {
  const named = getNamedType(type);
  if (name in values) return values[name];
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).filter((it) => name in values || isNonNullType(it.type)).map((it) => [it.name, filled(it.name, it.type, values)]));
  throw new Error(`nobody fills the argument ${name}: ${String(type)}: teach the walk how`);
}

const DOORS: readonly string[] = ['signUp', 'signIn', 'joinTeam', 'resetPassword', 'signOut', 'signOutEverywhere'];
const SAID = '__typename ... on DomainError { code message } ... on FieldsInvalid { problems { field message } }';

/** Names of arguments that say whose thing it is. */
const WHOSE: readonly string[] = ['id', 'input', 'creatorId', 'conversationId', 'messageId', 'briefId', 'campaignId'];
const OWN: readonly string[] = ['saveBusinessDetails', 'updateCreatorProfile', 'contestFinding'];

type Trying = { readonly person: Person; readonly values: Readonly<Record<string, unknown>>; /** Leaves out what changes nothing but one's own. */ readonly ofOthers: boolean };

/** What every mutation answers to somebody, whose arguments come from a table by name. Throws: Error for an argument that is in no table. */
export async function tryAll(world: World, { person, values, ofOthers }: Trying, schema: GraphQLSchema): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (ofOthers && (OWN.includes(field.name) || !field.args.some((it) => WHOSE.includes(it.name)))) continue;
    const session: Session = DOORS.includes(field.name) ? world.app.newSession() : person.session;
    const variables = Object.fromEntries(field.args.filter((it) => isNonNullType(it.type) || it.name in values).map((it) => [it.name, filled(it.name, it.type, values)]));
    const declared = field.args.map((it) => `$${it.name}: ${String(it.type)}`).join(', ');
    const passed = field.args.map((it) => `${it.name}: $${it.name}`).join(', ');
    const query = `mutation Try${declared ? `(${declared})` : ''} { answer: ${field.name}${passed ? `(${passed})` : ''} { ${getNamedType(field.type).name === 'Done' ? 'done' : SAID} } }`;
    const answer = await fetch(`${world.app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: session.cookie }, body: JSON.stringify({ query, variables }) });
    given.push({ at: `Mutation.${field.name}`, text: await answer.text() });
  }
  return given;
}

const SERVER = fileURLToPath(new URL('../../server/', import.meta.url));
const ROUTE = /\b(?:router|app)\.(get|put|post|all)\(\s*'(\/[^']*)'/g;

/** Every address the product answers at, as its source declares it: `get /live`. */
export const declaredRoutes = (): readonly string[] => [...new Set(readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts')).flatMap((it) => [...readFileSync(`${SERVER}${it}`, 'utf8').matchAll(ROUTE)].map(([, method, path]) => `${method} ${path}`)))].sort();

/** All of an answer: its status line, headers, and every text in its bytes. */
export async function answerTo(world: World, { session, method, path }: { session: Session; method: string; path: string }): Promise<readonly Given[]> {
  const sends = method === 'put' || method === 'post';
  const answer = await fetch(`${world.app.url}${path}`, { method: method === 'all' ? 'GET' : method.toUpperCase(), redirect: 'manual', headers: { cookie: session.cookie, ...(sends ? { 'content-type': 'application/json' } : {}) }, ...(sends ? { body: '{"query":1}' } : {}) });
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return [headers, ...textsIn(Buffer.from(await answer.arrayBuffer()))].map((text) => ({ at: `${method} ${path.replaceAll(/[a-z]{3}_[0-9a-f]{32}/g, '<id>')}`, text }));
}

/** All mails to some addresses, sent through a mail server: as they came over the wire, and taken apart. */
export async function mailsAsSent(world: World, addresses: readonly string[]): Promise<readonly Given[]> {
  const mailbox = await startMailbox();
  const mail = createSmtpMail({ url: mailbox.smtpUrl, from: 'Fairhold <hello@fairhold.example>' });
  try {
    for (const address of addresses) for (const letter of await world.app.lettersTo(address)) await mail.send(letter);
    const { messages } = await (await fetch(`${mailbox.url}/api/messages`)).json() as { messages: readonly { id: string; subject: string }[] };
    const read = async (path: string): Promise<string> => (await fetch(`${mailbox.url}${path}`)).text();
    return (await Promise.all(messages.map(async ({ id, subject }) => [await read(`/api/messages/${id}`), await read(`/messages/${id}/source`)].map((text) => ({ at: `mail “${subject}”`, text }))))).flat();
  } finally {
    mail.close();
    await mailbox.close();
  }
}
