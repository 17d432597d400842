import { expect, test } from '@playwright/test';
import { Visitor } from './visitor.ts';

const CREATOR = 'Noor van Dalen';

/** What stands in the conversation, not beside it in the list. */
const reads = (visitor: Visitor, text: string | RegExp): Promise<void> => expect(visitor.page.getByRole('log').getByText(text).first()).toBeVisible({ timeout: 20_000 });

test('two people talk: words arrive at once, a telephone number is covered and its writer reads why, unsent words survive a reload', async ({ browser }) => {
  const [brand, creator] = [await Visitor.arrive(browser), await Visitor.arrive(browser, { width: 390, height: 844 })];
  await brand.signsIn('brand');
  await creator.signsIn('creator');
  await brand.page.goto('/brand/creators');
  await brand.page.getByRole('searchbox').first().fill(CREATOR);
  await brand.page.getByRole('link', { name: CREATOR }).first().click();
  await brand.presses('Write a message');
  await brand.page.waitForURL('**/messages/cnv_*');
  // Letters only: a long number would be covered.
  const said = `Would you do breakfast, ${crypto.randomUUID().replaceAll(/[^a-f]/g, '')}`;
  const box = (visitor: Visitor) => visitor.page.getByRole('textbox', { name: /^Write to/ });
  await box(brand).fill(said);
  await box(brand).press('Enter');
  await reads(brand, said);

  await creator.page.goto('/messages');
  await creator.page.getByRole('link', { name: new RegExp(said) }).click();
  await reads(creator, said);
  await box(creator).fill('Gladly');
  await brand.sees(/is writing/);
  await box(creator).press('Enter');
  await reads(brand, 'Gladly');

  await box(creator).fill('My number is +34 612 345 678');
  await box(creator).press('Enter');
  await reads(creator, /A telephone number leads out of the protection/);
  await expect(creator.page.locator('u')).toHaveText(['+34 612 345 678']);
  await reads(brand, /My number is •+/);
  await expect(brand.page.getByText('612')).toHaveCount(0);

  await brand.page.route('**/graphql', (route) => route.abort());
  await box(brand).fill('Said while the line was down');
  await box(brand).press('Enter');
  await reads(brand, 'Said while the line was down');
  await box(brand).fill('Begun, not sent');
  await brand.page.unroute('**/graphql');
  await brand.page.reload();
  await reads(creator, 'Said while the line was down');
  await expect(box(brand)).toHaveValue('Begun, not sent');
  await expect(brand.page.getByRole('log').getByText('Said while the line was down')).toHaveCount(1);
  for (const it of [brand, creator]) expect(await it.overflow()).toBeLessThanOrEqual(0);
  if (process.env['TALK_PICTURES']) for (const [name, it] of [['brand', brand], ['creator', creator]] as const) await it.page.screenshot({ path: `/tmp/chat-${name}.png` });
});
