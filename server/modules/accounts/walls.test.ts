import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#domain/accounts/roles.ts';
import { openModules, type Modules, type Someone } from '#test/support/modules.ts';
import { findAccounts, findMembersToTell, listTeam } from './index.ts';

let modules: Modules;
let mine: Someone;
let theirs: Someone;
beforeAll(async () => {
  modules = await openModules();
  [mine, theirs] = [await modules.join('brand'), await modules.join('brand')];
});
afterAll(() => modules.close());

/** Runs a statement as a viewer would, whatever our queries ask. Returns the rows, or the database's refusal. */
async function asViewer(viewer: Viewer, text: string): Promise<readonly unknown[] | string> {
  try {
    return await modules.contextFor(viewer).read(async (tx) => (await tx.run({ text, values: [], name: '' })).rows);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

test('a brand reads its own members and no others', async () => {
  expect(await asViewer(mine.viewer, 'select email from members')).toEqual([{ email: mine.email }]);
  expect(await listTeam(modules.contextFor({ ...mine.viewer, accountId: theirs.viewer.accountId, memberId: theirs.viewer.memberId }))).toMatchObject([{ email: theirs.email }]);
});

test('a member reads their own sessions and nobody else’s', async () => {
  expect(await asViewer(mine.viewer, 'select id from sessions')).toEqual([{ id: mine.opened.sessionId }]);
});

test('nobody signed in reads no members and no sessions', async () => {
  const nobody: Viewer = { kind: 'anonymous' };
  expect([await asViewer(nobody, 'select id from members'), await asViewer(nobody, 'select id from sessions')]).toEqual([[], []]);
});

test.each(['select password_hash from members', 'select * from members', 'select token_sha256 from sessions', 'select id from email_tokens', 'select key from sign_in_limits', "update members set role = 'owner'", 'delete from sessions'])('a viewer may not run: %s', async (statement) => {
  for (const viewer of [mine.viewer, { kind: 'anonymous' } as const]) expect(await asViewer(viewer, statement)).toMatch(/permission denied|read-only transaction/);
});

test('everybody reads names and countries of accounts, and nothing else of them', async () => {
  const found = await modules.anonymous().read((tx) => findAccounts(tx, [mine.viewer.accountId, 'acc_none']));
  expect(found).toEqual([{ id: mine.viewer.accountId, side: 'brand', displayName: expect.any(String), country: 'PT', suspendedAt: null }]);
});

test('only members with a proved address are told by mail', async () => {
  const unproved = await modules.join('creator', { verified: false });
  expect(await findMembersToTell(modules.worker(), unproved.viewer.accountId)).toEqual([]);
  expect(await findMembersToTell(modules.worker(), mine.viewer.accountId)).toEqual([{ memberId: mine.viewer.memberId, email: mine.email, name: 'Alex Doe', role: 'owner', wantsUnreadMails: true }]);
});
