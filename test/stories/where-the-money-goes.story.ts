import { expect } from 'vitest';
import { EARNINGS_QUERY } from '#test/support/documents.ts';
import { PASSWORD, type Person } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

const accountOf = async (world: World, creator: Person): Promise<string> =>
  (await world.books.query<{ id: string }>('select stripe_account_id as id from payout_accounts where creator_id = $1', [creator.accountId]))[0]?.id ?? '';

story('a changed bank account is paid a day later, and its owner is told by mail', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const work = await brand.requests(creator);
  await creator.accepts(work);
  await creator.delivers(work);
  await world.stripe.changesBank(await accountOf(world, creator), 'FR7630006000011234567890189');
  await creator.does('refreshPayoutAccount');
  expect((await world.app.mailsTo(creator.email)).filter((it) => it.includes('another bank account'))).toHaveLength(1);
  await brand.approves(work);
  await world.clock.advance({ hours: 23, minutes: 59 });
  expect((await creator.views(work)).hold.state).toBe('releasing');
  const { earnings } = await creator.asks<{ earnings: { reason: string }[] }>(EARNINGS_QUERY);
  expect(earnings[0]?.reason).toContain('bank account was changed');
  await world.clock.advance({ hours: 1 });
  expect((await creator.views(work)).hold.state).toBe('released');
  await creator.does('refreshPayoutAccount');
  expect((await world.app.mailsTo(creator.email)).filter((it) => it.includes('another bank account'))).toHaveLength(1);
});

story('who can be paid already gives the password once more before changing where the money goes; it counts for five minutes', async (world) => {
  const creator = await world.newCreator();
  const change = { returnPath: '/creator/payouts' };
  expect(await creator.refusalOf('startPayoutSetup', change)).toBe('PASSWORD_NEEDED');
  expect(await creator.refusalOf('confirmPassword', { password: 'somebody-else-guesses' })).toBe('PASSWORD_WRONG');
  expect(await creator.refusalOf('startPayoutSetup', change)).toBe('PASSWORD_NEEDED');
  await creator.does('confirmPassword', { password: PASSWORD });
  expect(await creator.refusalOf('startPayoutSetup', change)).toBe('ok');
  await world.clock.advance({ minutes: 5 });
  expect(await creator.refusalOf('startPayoutSetup', change)).toBe('PASSWORD_NEEDED');
  for (let tries = 0; tries < 10; tries += 1) await creator.tries('confirmPassword', { password: 'guess' });
  expect(await creator.refusalOf('confirmPassword', { password: PASSWORD })).toBe('TOO_MANY_TRIES');
});

story('a creator takes the earnings along as a table that no spreadsheet runs; nobody else gets it', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const work = await brand.requests(creator, { title: '=CMD("calc","pay")' });
  await creator.accepts(work);
  const get = (cookie: string) => fetch(`${world.app.url}/downloads/earnings.csv`, { headers: { cookie } });
  const answer = await get(creator.session.cookie);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'private, no-store']);
  const [head, row] = (await answer.text()).split('\r\n');
  expect(head).toBe('collaboration,title,brand,stage,amount,currency,kept_back,moves_at,reason');
  expect(row).toContain(`"${work.id}","'=CMD(""calc"",""pay"")"`);
  expect(row).toContain('"held",378.00,"EUR",0.00');
  expect([(await get('')).status, (await get(brand.session.cookie)).status]).toEqual([403, 403]);
});
