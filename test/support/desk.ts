import type { MemberRole } from '#domain/accounts/roles.ts';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import { money, type Currency } from '#domain/kit/money.ts';
import type { App, AppContext } from '#server/composition.ts';
import { acceptCollaboration, deliverCollaboration, requestCollaboration } from '#server/modules/collaborations/index.ts';
import { PROOF, type Person } from './person.ts';
import type { World } from './world.ts';

/** A person at the modules' front doors, without HTTP: for runs that are about many and not about the API. */
export type Desk = { on(app: App): AppContext };

/** Sits a person of a world down at the front doors. */
export async function sitDown(world: World, person: Person): Promise<Desk> {
  const [member] = await world.books.query<{ id: MemberId; role: MemberRole; account_id: AccountId }>('select id, role, account_id from members where side = $1 and email = $2', [person.side, person.email]);
  if (!member) throw new Error(`nobody is ${person.email}`);
  const viewer = { kind: person.side as 'brand' | 'creator' | 'operator', accountId: member.account_id, memberId: member.id, role: member.role, emailVerified: true };
  return { on: (app) => app.contextFor(viewer) };
}

/** What a command said, if it was not yes. */
export function must<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: { readonly code: string } }): Value {
  if (!answer.ok) throw new Error(`refused: ${answer.error.code}`);
  return answer.value;
}

const FIELDS = { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: 'Make breakfast funny, please', secondsMin: 10 };

export type Asked = { readonly brand: AppContext; readonly creatorId: string; readonly cardId: string; readonly minor?: bigint; readonly currency?: Currency };

/** A brand asks for a duet. Returns its id. Units: minor units. */
export async function ask({ brand, creatorId, cardId, minor = 42_000n, currency = 'EUR' }: Asked): Promise<string> {
  const offer = { type: 'duet', title: 'Breakfast in ten seconds', fields: FIELDS, price: money(minor, currency), revisionRoundsMax: 2, draftFirst: false, usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false } as const };
  return must(await requestCollaboration(brand, { creatorId, cardId, note: '', offer })).id;
}

export const accept = async (creator: AppContext, id: string): Promise<void> => void must(await acceptCollaboration(creator, { id }));
export const deliver = async (creator: AppContext, id: string): Promise<void> => void must(await deliverCollaboration(creator, { id, fields: PROOF, note: '' }));

/** Does something for each, so many at once. */
export async function eachOf<It>(list: readonly It[], atOnce: number, act: (it: It, index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let index = next++; index < list.length; index = next++) await act(list[index] as It, index);
  }));
}
