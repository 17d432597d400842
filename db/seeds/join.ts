import type { Side, SignedIn } from '#domain/accounts/roles.ts';
import { money } from '#domain/kit/money.ts';
import { addOperator, findViewer, signUp, verifyEmail } from '#server/modules/accounts/index.ts';
import { noteCreatorNumbers, setRate, updateCreatorProfile } from '#server/modules/profiles/index.ts';
import { findPayoutAccount, finishCardSetup, refreshPayoutAccount, startCardSetup, startPayoutSetup } from '#server/modules/settlement/index.ts';
import { LOGINS, PASSWORD } from './logins.ts';
import type { BrandSeed, CreatorSeed } from './people.ts';
import { must, type Brand, type Creator, type DemoWorld } from './world.ts';

type Share = { readonly key: string; readonly percent: number };
type NewMember = { readonly side: Side; readonly email: string; readonly name: string; readonly displayName: string; readonly country: string };

/** What each type costs beside a duet. Units: percent. */
const PRICES: Readonly<Record<string, bigint>> = { native_ad: 160n, duet: 100n, stitch: 90n, sound: 80n, plain_post: 110n };
const AGES: Readonly<Record<CreatorSeed['age'], readonly number[]>> = { young: [14, 44, 27, 10, 5], mixed: [6, 29, 34, 19, 12], grown: [2, 17, 33, 28, 20] };
const AGE_KEYS = ['13–17', '18–24', '25–34', '35–44', '45+'] as const;
const OTHER_GENDER_PERCENT = 2;
const CENTS = 100n;
const ROUND_TO = 1_000n;
const HUE_STEP = 40;

const ANONYMOUS = { kind: 'anonymous' } as const;

/** Opens accounts at the doors and proves their addresses by the links that were mailed. */
export async function signUpAll(world: DemoWorld, members: readonly NewMember[]): Promise<readonly SignedIn[]> {
  const door = world.contextFor(ANONYMOUS);
  const tokens: string[] = [];
  for (const it of members) tokens.push(must(`signing up ${it.email}`, await signUp(door, { ...it, password: PASSWORD })).token);
  await world.settle();
  const viewers: SignedIn[] = [];
  for (const [index, it] of members.entries()) {
    must(`proving ${it.email}`, await verifyEmail(door, { token: world.mailedToken(it.email) }));
    const found = await findViewer(door, tokens[index] ?? '');
    if (!found) throw new Error(`the demo world: ${it.email} is not signed in`);
    viewers.push(found.viewer);
  }
  return viewers;
}

/** Gives the marketplace its staff. */
export async function hireOperator(world: DemoWorld): Promise<SignedIn> {
  const [, , login] = LOGINS;
  const { accountId, memberId } = must('the operator', await addOperator(world.contextFor(ANONYMOUS), { email: login.email, password: PASSWORD, name: 'Ingrid Solheim', role: 'admin' }));
  return { kind: 'operator', accountId, memberId, role: 'admin', emailVerified: true };
}

/** Saves a brand's cards on the provider's page. */
export async function openBrand(world: DemoWorld, viewer: SignedIn, seed: BrandSeed): Promise<Brand> {
  const ctx = world.contextFor(viewer);
  const cardIds: string[] = [];
  for (const number of seed.cards) {
    const { url } = must('a card', await startCardSetup(ctx, { returnPath: '/brand/billing' }));
    const cardId = new URL(await world.enterCard(url, number)).searchParams.get('card') ?? '';
    must('the saved card', await finishCardSetup(ctx, { cardId }));
    cardIds.push(cardId);
  }
  return { viewer, cardIds };
}

function audienceOf(seed: CreatorSeed): Record<'countries' | 'ages' | 'genders', readonly Share[]> {
  const countries = Object.entries(seed.countries).map(([key, percent]) => ({ key, percent }));
  const named = countries.reduce((sum, it) => sum + it.percent, 0);
  return {
    countries: [...countries, { key: 'other', percent: 100 - named }],
    ages: AGE_KEYS.map((key, index) => ({ key, percent: AGES[seed.age][index] ?? 0 })),
    genders: [{ key: 'female', percent: seed.female }, { key: 'male', percent: 100 - seed.female - OTHER_GENDER_PERCENT }, { key: 'other', percent: OTHER_GENDER_PERCENT }],
  };
}

const portfolioOf = (seed: CreatorSeed) => seed.portfolio.map((piece, index) => {
  const [title = '', views = '0'] = piece.split('|');
  return { title, views: Number(views), hue: (seed.hue + index * HUE_STEP) % 360 };
});

/** Opens a creator's profile: what they say of themselves, their prices, and the numbers of their channel. */
export async function openCreator(world: DemoWorld, viewer: SignedIn, seed: CreatorSeed): Promise<Creator> {
  const ctx = world.contextFor(viewer);
  const { headline, bio, city, languages, niches, handle, available = true, currency = 'EUR' } = seed;
  must(`the profile of ${seed.name}`, await updateCreatorProfile(ctx, { headline, bio, city, languages, niches, available, tiktokHandle: handle }));
  for (const [type, percent] of Object.entries(PRICES)) {
    if (seed.types !== 'all' && !seed.types.split(' ').includes(type)) continue;
    const minor = ((BigInt(seed.price) * CENTS * percent) / 100n / ROUND_TO) * ROUND_TO;
    must(`a price of ${seed.name}`, await setRate(ctx, { type, price: money(minor, currency), currency }));
  }
  await noteCreatorNumbers(world.worker(), {
    creatorId: viewer.accountId, followersCount: seed.followers, medianViewsCount: seed.views, engagementBps: seed.engagementBps, answerHours: seed.answerHours, audience: audienceOf(seed), portfolio: portfolioOf(seed),
  });
  return { viewer, handle };
}

/** Sets up a creator's payouts on the provider's pages. */
export async function openPayouts(world: DemoWorld, viewer: SignedIn): Promise<void> {
  const ctx = world.contextFor(viewer);
  must('payouts', await startPayoutSetup(ctx, { returnPath: '/creator/payouts' }));
  await world.enterPayoutDetails((await findPayoutAccount(ctx))?.stripeAccountId ?? '');
  must('the payout account', await refreshPayoutAccount(ctx, {}));
}
