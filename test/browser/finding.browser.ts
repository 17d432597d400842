import { expect, test } from '@playwright/test';
import { Visitor } from './visitor.ts';

const EMAIL = (name: string): string => `${name.split(' ')[0]?.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '') ?? ''}@creators.demo.fairhold.example`;

test('a brand describes what it wants, compares those who fit, asks three; one accepts, one counters, one denies', async ({ browser }) => {
  const brand = await Visitor.arrive(browser);
  await brand.signsIn('brand');
  const { page } = brand;
  await page.getByRole('link', { name: 'Briefs' }).first().click();
  await page.getByRole('link', { name: 'Describe what you want' }).first().click();
  await page.getByLabel('In your own words').fill('Our bread is for people who love travel and food. Posts by creators in Portugal, Croatia, Greece and Norway, up to €800 per creator, within 2 weeks. Please don’t show children.');
  await expect(page.getByText('from your text').first()).toBeVisible();
  await expect(page.getByLabel('Up to, for one creator')).toHaveValue('800');
  await expect(page.getByLabel('Within, in days')).toHaveValue('14');
  await expect(page.getByText('Please don’t show children', { exact: true })).toBeVisible();
  await brand.presses('Find creators');
  await page.waitForURL('**/brand/briefs/brf_*');

  const cards = page.getByRole('article');
  await expect(cards.nth(2)).toBeVisible();
  await expect(cards.first().getByRole('list', { name: 'Why' }).getByRole('listitem').first()).toBeVisible();
  // The creator of the demonstration has its own door; three others are asked.
  const names = (await cards.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label') ?? ''))).filter((it) => !it.startsWith('Noor'));
  const asked = names.slice(0, 3);
  for (const name of asked) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();

  await page.getByRole('link', { name: 'Compare 3' }).click();
  for (const name of asked) await expect(page.getByRole('columnheader', { name })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Request 3 one by one' }).click();
  for (const [at, name] of asked.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByLabel('Title')).toHaveValue('Our bread is for people who love travel and food.');
    await expect(page.getByLabel('What should people remember?')).not.toHaveValue(/800/);
    await page.getByRole('button', { name: /^Ask / }).click();
    if (at < 2) await expect(page.getByRole('heading', { level: 1 })).toContainText(asked[at + 1] ?? '');
  }
  await page.waitForURL('**/work/col_*');

  const [accepts, counters, denies] = await Promise.all(asked.map(async (name) => {
    const creator = await Visitor.arrive(browser);
    await creator.signsIn('creator', EMAIL(name));
    await creator.page.getByRole('link', { name: /Our bread is for people/ }).first().click();
    await creator.page.waitForURL('**/work/col_*');
    return creator;
  }));
  await accepts?.presses(/^Accept/);
  await accepts?.page.getByRole('dialog').getByRole('button', { name: /^Accept/ }).click();
  await expect(accepts?.page.getByText(/Held safe/).first() ?? page.getByText('never')).toBeVisible({ timeout: 20_000 });
  await counters?.presses('Propose other terms');
  await counters?.page.getByLabel(/Price/).first().fill('790');
  await counters?.page.getByRole('dialog').getByRole('button', { name: 'Propose other terms' }).click();
  await counters?.sees('Other terms are on the table: €790.00');
  await denies?.presses(/^Deny/);
  await denies?.page.getByRole('dialog').getByRole('button', { name: /^Deny/ }).click();
  await denies?.sees('You denied');

  await page.goto('/brand/work?group=finished');
  await brand.sees(denies ? asked[2] ?? '' : '');
  for (const it of [brand, accepts, counters, denies]) await it?.leaves();
});
