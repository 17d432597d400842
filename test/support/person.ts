import { COLLABORATION_QUERY, MUTATIONS, type MutationName } from './documents.ts';
import type { Session } from './server.ts';
import type { World } from './world.ts';

export type NewPerson = { readonly country?: string; readonly email?: string; readonly name?: string; readonly displayName?: string; readonly handle?: string; readonly verified?: boolean; readonly card?: string | null; readonly onboarded?: boolean };
export type Answer = { readonly __typename: string; readonly code?: string; readonly message?: string; readonly problems?: readonly { field: string; message: string }[]; readonly [key: string]: unknown };
export type Work = { readonly id: string };
export type View = {
  readonly id: string; readonly state: string; readonly dueAt: string | null; readonly fundedAt: string | null; readonly deliveryDueAt: string | null; readonly roundsUsed: number;
  readonly frozen: { reason: string } | null; readonly turn: { who: string; needs: string; atZero: string | null; yours: boolean }; readonly allowedActions: readonly string[];
  readonly terms: { price: Money; frozen: boolean; brandFeeBps: number; commissionBps: number; together: { paidCount: number } }; readonly timeline: readonly { kind: string; by: string; machine: string; note: string }[];
  readonly hold: { state: string; rail: string | null; railReason: string | null; needsBrandReason: string | null; failure: string | null; captured: boolean; total: Money; commission: Money; creatorGets: Money; returned: Money; heldIn: string | null };
  readonly offers: readonly { seq: number; bySide: string; price: Money }[]; readonly deliverables: readonly { seq: number; stage: string; changesAsked: string | null }[];
  readonly ledger: readonly { key: string; kind: string }[]; readonly providerCalls: readonly { key: string; operation: string; state: string; tries: number }[];
};
type Money = { readonly amountMinor: string; readonly currency: string };

export const PASSWORD = 'a-long-enough-password';
const DUET = { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: 'Make breakfast funny, please', secondsMin: 10 };
export const PROOF = { postUrl: 'https://www.tiktok.com/@creator/video/7547546516831997192' };
export const offer = (change: object = {}): object => ({
  title: 'Breakfast in ten seconds', fields: DUET, amountMinor: '42000', currency: 'EUR', revisionRoundsMax: 2, draftFirst: false,
  usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false }, note: '', ...change,
});
let people = 0;

/** Someone with an account and a session, who speaks to the API alone. */
export class Person {
  readonly world: World;
  readonly side: string;
  readonly email: string;
  readonly session: Session;
  accountId = '';
  country = '';
  cardId = '';

  constructor(world: World, it: { side: string; email: string; session: Session }) {
    this.world = world;
    this.side = it.side;
    this.email = it.email;
    this.session = it.session;
  }

  /** Signs somebody up and makes them ready: address confirmed; a brand's card saved, a creator's profile open and payouts set up. */
  static async join(world: World, side: 'brand' | 'creator', it: NewPerson): Promise<Person> {
    people += 1;
    const email = it.email ?? `${side}${people}@example.test`;
    const person = new Person(world, { side, email, session: world.app.newSession() });
    const country = it.country ?? (side === 'brand' ? 'PT' : 'ES');
    person.country = country;
    const signedUp = await person.does('signUp', { input: { side, email, password: PASSWORD, name: it.name ?? 'Alex Doe', displayName: it.displayName ?? it.name ?? `${side} ${people}`, country } });
    person.accountId = (signedUp.viewer as { accountId: string }).accountId;
    if (it.verified === false) return person;
    await person.does('verifyEmail', { token: await world.app.mailedToken(email) });
    if (side === 'brand' && it.card !== null) await person.savesCard(it.card ?? '4242424242424242');
    if (side === 'creator') await person.opensProfile(it.onboarded ?? true, it.handle);
    return person;
  }

  /** Staff are made by the operator's own command, not by signing up. */
  static async joinAsOperator(world: World, role: string): Promise<Person> {
    people += 1;
    const email = `operator${people}@example.test`;
    await world.app.addOperator({ email, password: PASSWORD, role });
    const person = new Person(world, { side: 'operator', email, session: world.app.newSession() });
    await person.does('signIn', { side: 'operator', email, password: PASSWORD });
    return person;
  }

  /** Sends a mutation and returns what came, refusal or not. */
  async tries(name: MutationName, variables: object = {}): Promise<Answer> {
    const { answer } = await this.world.app.graphql<{ answer: Answer }>(this.session, MUTATIONS[name], variables);
    return answer;
  }

  /** Sends a mutation that must not be refused, and lets everything that follows from it happen. */
  async does(name: MutationName, variables: object = {}): Promise<Answer> {
    const answer = await this.tries(name, variables);
    if (answer.code !== undefined) throw new Error(`${this.side} ${name}: refused with ${answer.code}: ${answer.message}`);
    await this.world.settle();
    return answer;
  }

  /** The code of a refusal, or `ok`. */
  async refusalOf(name: MutationName, variables: object = {}): Promise<string> {
    return (await this.tries(name, variables)).code ?? 'ok';
  }

  async savesCard(number: string): Promise<string> {
    const { url } = await this.does('startCardSetup', { returnPath: '/brand/billing' });
    await this.world.stripe.completeCheckout(String(url), number);
    await this.world.settle();
    const [row] = await this.world.books.query<{ id: string }>('select id from cards where brand_id = $1 order by id desc limit 1', [this.accountId]);
    this.cardId = row?.id ?? '';
    await this.does('finishCardSetup', { cardId: this.cardId });
    return this.cardId;
  }

  async opensProfile(onboarded: boolean, tiktokHandle = 'creator'): Promise<void> {
    await this.does('updateCreatorProfile', { input: { headline: 'Kitchen deadpan', bio: '', city: 'Madrid', languages: ['es'], niches: ['food'], available: true, tiktokHandle } });
    if (onboarded) await this.setsUpPayouts();
  }

  async setsUpPayouts(): Promise<void> {
    await this.does('startPayoutSetup', { returnPath: '/creator/payouts' });
    const [row] = await this.world.books.query<{ stripe_account_id: string }>('select stripe_account_id from payout_accounts where creator_id = $1', [this.accountId]);
    await this.world.stripe.completeOnboarding(row?.stripe_account_id ?? '');
    await this.does('refreshPayoutAccount');
  }

  /** States who they are on paper: with a VAT number of their country, as the register knows it. */
  async states(change: object = {}): Promise<Answer> {
    const country = { PT: 'PT', DE: 'DE', ES: 'ES' }[this.country] ?? 'IE';
    const vatNumber = { PT: 'PT501234567', DE: 'DE123456789', ES: 'ESX1234567L', IE: 'IE1234567FA' }[country];
    const input = {
      legalName: `${this.side === 'brand' ? 'Marca' : 'Ana'} Łőžß`, street: 'Calle Mayor 1', postcode: '28013', city: 'Madrid', vatNumber, smallBusiness: false, invoiceTaxNumber: null,
      taxNumbers: [{ country, number: 'X1234567L' }], birthDate: '1998-03-21', registrationNumber: null, ...change,
    };
    return this.does('saveBusinessDetails', { input });
  }

  async requests(creator: Person, change: object = {}): Promise<Work> {
    const { type, cardId, ...offered } = { type: 'duet', cardId: this.cardId, ...change };
    const answer = await this.does('requestCollaboration', { input: { creatorId: creator.accountId, type, cardId, offer: offer(offered) } });
    return { id: String(answer.id) };
  }

  accepts(work: Work) { return this.does('acceptCollaboration', work); }
  denies(work: Work) { return this.does('denyCollaboration', work); }
  delivers(work: Work, fields: object = PROOF) { return this.does('deliverCollaboration', { ...work, fields }); }
  approves(work: Work) { return this.does('approveCollaboration', work); }

  /** The collaboration as this person sees it; nothing when they may not. */
  async sees(work: Work): Promise<View | null> {
    return (await this.world.app.graphql<{ collaboration: View | null }>(this.session, COLLABORATION_QUERY, work)).collaboration;
  }

  /** The collaboration as this person sees it, who must be allowed to. */
  async views(work: Work): Promise<View> {
    const view = await this.sees(work);
    if (!view) throw new Error(`${this.side} does not see ${work.id}`);
    return view;
  }

  async asks<Data>(document: string, variables: object = {}): Promise<Data> {
    return this.world.app.graphql<Data>(this.session, document, variables);
  }
}
