import pg from 'pg';
import { MUTATIONS } from './documents.ts';
import type { Nodes } from './nodes.ts';
import { PASSWORD } from './person.ts';
import { Talker } from './talker.ts';

export type Pair = { readonly brand: Talker; readonly creator: Talker; readonly id: string };

/** People who join on real nodes: what no API of ours does for a test is done in the database. */
export type Gathering = { pair(number: number): Promise<Pair>; readonly admin: pg.Pool; close(): Promise<void> };

/** Gathers people on nodes. */
export function gather(nodes: Nodes, chance: () => number): Gathering {
  const talkers: Talker[] = [];
  const admin = new pg.Pool({ connectionString: nodes.databaseUrl, max: 2 });
  // The database may be restarted under its hands.
  admin.on('error', () => undefined);
  admin.on('connect', (client) => client.on('error', () => undefined));

  async function join(side: 'brand' | 'creator', number: number): Promise<Talker> {
    const talker = new Talker({ side, urls: nodes.urls, chance });
    const input = { side, email: `${side}${number}@example.test`, password: PASSWORD, name: 'Alex Doe', displayName: `${side} ${number}`, country: 'PT' };
    await talker.must(MUTATIONS.signUp, { input });
    const { rows } = await admin.query<{ id: string }>('update members set email_verified_at = now() where email = $1 returning account_id as id', [input.email]);
    talker.accountId = rows[0]?.id ?? '';
    if (side === 'creator') await talker.must(MUTATIONS.updateCreatorProfile, { input: { headline: 'Hello', bio: '', city: '', languages: ['en'], niches: ['food'], available: true, tiktokHandle: null } });
    talkers.push(talker);
    return talker;
  }

  return {
    admin,
    async pair(number) {
      const [brand, creator] = [await join('brand', number), await join('creator', number)];
      const { id = '' } = await brand.must(MUTATIONS.openConversation, { creatorId: creator.accountId });
      return { brand, creator, id };
    },
    async close() {
      await Promise.all(talkers.map((it) => it.close()));
      await admin.end();
    },
  };
}
