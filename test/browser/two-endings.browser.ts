import { expect, test, type Browser } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Visitor } from './visitor.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const TIKTOK_VIDEO = 'https://www.tiktok.com/@casa.aurora/video/7547546516831997191';
const NEW_PASSWORD = 'a-long-enough-password';
mkdirSync(PICTURES, { recursive: true });

/** Keeps a picture for the README; only a run that is asked to writes over those that are committed. */
async function keep(visitor: Visitor, name: string): Promise<void> {
  if (process.env['FAIRHOLD_PICTURES'] !== '1') return;
  await visitor.page.waitForLoadState('networkidle');
  await visitor.page.mouse.move(0, 0);
  await visitor.page.screenshot({ path: `${PICTURES}${name}.png` });
}

async function twoSides(browser: Browser): Promise<{ brand: Visitor; creator: Visitor }> {
  const [brand, creator] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
  await creator.signsIn('creator');
  return { brand, creator };
}

/** Fills the form of a duet and sends it. Answers the address of the collaboration. */
async function asksForDuet(brand: Visitor, creatorName: string): Promise<string> {
  const { page } = brand;
  await page.goto('/brand/creators');
  await page.getByRole('searchbox').first().fill(creatorName);
  await page.getByRole('link', { name: creatorName }).first().click();
  await page.getByRole('link', { name: /request a duet/i }).first().click();
  await page.getByLabel('Title').fill('Breakfast in ten seconds');
  await page.getByLabel('Your video to duet with').fill(TIKTOK_VIDEO);
  await page.getByLabel('What should it say or show?').fill('Make breakfast funny, please, and end on the spoon.');
  await page.getByLabel('Shortest length, in seconds').fill('10');
  // The demo brand has a card whose bank always asks; the one saved last is chosen.
  await page.getByRole('button', { name: /^Ask / }).click();
  await page.waitForURL('**/work/col_*');
  return page.url();
}

async function publishes(creator: Visitor, handle: string): Promise<string> {
  const page = await creator.page.context().newPage();
  await page.goto(process.env['FAIRHOLD_TIKTOK'] ?? '');
  await page.getByLabel('As').fill(handle);
  await page.getByLabel('Caption').fill('Breakfast in ten seconds #oats');
  await page.getByLabel('This is').selectOption('duet');
  await page.getByLabel('Original').fill(TIKTOK_VIDEO);
  await page.getByRole('button', { name: 'Publish' }).click();
  const link = await page.getByLabel('To hand in').inputValue();
  await page.close();
  return link;
}

async function nameAndHandle(creator: Visitor): Promise<{ name: string; handle: string }> {
  const answer = await creator.page.request.post('/graphql', { data: { query: '{ viewer { accountId displayName } }' } });
  const { viewer } = (await answer.json() as { data: { viewer: { accountId: string; displayName: string } } }).data;
  const own = await creator.page.request.post('/graphql', { data: { query: 'query Q($id: ID!) { creator(id: $id) { tiktokHandle } }', variables: { id: viewer.accountId } } });
  return { name: viewer.displayName, handle: (await own.json() as { data: { creator: { tiktokHandle: string } } }).data.creator.tiktokHandle };
}

test('a new brand asks, the creator delivers, and the money is paid', async ({ browser }) => {
  const { brand, creator } = await twoSides(browser);
  const { name, handle } = await nameAndHandle(creator);

  await brand.page.goto('/');
  await brand.sees('One collaboration');
  await keep(brand, 'landing');
  await brand.page.goto('/brand/sign-up');
  await brand.page.getByLabel('Brand', { exact: true }).fill('Mellow Oats');
  await brand.page.getByLabel('Your name').fill('Ana Reis');
  await brand.page.getByLabel('E-mail').fill('ana@mellow.example');
  await brand.page.getByLabel('Password').fill(NEW_PASSWORD);
  await brand.page.getByLabel('Country').selectOption('PT');
  await brand.presses('Create the account');
  await brand.page.waitForURL('**/brand');
  await brand.followsMail('ana@mellow.example');
  await brand.page.waitForTimeout(500);

  await brand.page.goto('/brand/billing');
  await brand.presses('Save a card');
  await brand.page.getByLabel('Card number').fill('4242 4242 4242 4242');
  await brand.page.getByRole('button', { name: 'Save card' }).click();
  await brand.page.waitForURL('**/brand/billing**');
  await brand.sees(/is saved/);
  await brand.page.goto('/brand/creators');
  await brand.sees(/\d+ creators/);
  await keep(brand, 'discover');

  const work = await asksForDuet(brand, name);
  await creator.page.goto(work);
  await creator.page.getByRole('button', { name: 'Accept' }).first().click();
  await creator.page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await creator.sees(/is held safe|money is held/i);

  const link = await publishes(creator, handle);
  await creator.page.reload();
  await creator.presses('Deliver');
  await creator.page.getByRole('dialog').getByLabel(/Link to the published duet/).fill(link);
  await creator.page.getByRole('dialog').getByRole('button', { name: /Deliver/ }).click();
  await expect(creator.page.getByRole('dialog')).toBeHidden();

  await brand.page.reload();
  await brand.sees('Posted by the creator');
  await keep(brand, 'collaboration-held');
  await brand.presses(/^Approve and pay/);
  await brand.page.getByRole('dialog').getByRole('button', { name: /Approve and pay/ }).click();
  await brand.sees(/was paid/);
  await keep(brand, 'paid');
  await creator.page.reload();
  await creator.sees(/paid/i);
  await Promise.all([brand.leaves(), creator.leaves()]);
});

test('nothing is delivered for seven days, and the money goes back by itself', async ({ browser }) => {
  const { brand, creator } = await twoSides(browser);
  const { name } = await nameAndHandle(creator);
  await brand.signsIn('brand');
  const work = await asksForDuet(brand, name);
  await creator.page.goto(work);
  await creator.page.getByRole('button', { name: 'Accept' }).first().click();
  await creator.page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  // One of theirs was paid in the demo world: the second costs less.
  await brand.sees(/^€439\.95 is held safe/);

  await brand.presses('Demo clock');
  await brand.presses('Skip 7 days');
  await brand.sees(/came back|is back in full|is back/i);
  await expect(brand.page.getByText('Returned').first()).toBeVisible();
  await brand.page.getByRole('button', { name: 'Fold the demo clock away' }).click();
  await keep(brand, 'returned');

  const operator = await Visitor.arrive(browser);
  await operator.signsIn('operator');
  await operator.page.goto(work.replace('/work/', '/operator/work/'));
  await operator.sees('refunds.create');
  await operator.sees(/clearing/);
  await keep(operator, 'operator');
  await Promise.all([brand.leaves(), creator.leaves(), operator.leaves()]);
});

test('the bank wants the brand: it confirms on the bank’s page and the work begins', async ({ browser }) => {
  const { brand, creator } = await twoSides(browser);
  const { name } = await nameAndHandle(creator);
  await brand.signsIn('brand');
  await brand.page.goto('/brand/billing');
  await brand.presses('Save a card');
  await brand.page.getByLabel('Card number').fill('4000 0027 6000 3184');
  await brand.page.getByRole('button', { name: 'Save card' }).click();
  await brand.page.getByRole('button', { name: 'Complete' }).click();
  await brand.page.waitForURL('**/brand/billing**');
  const work = await asksForDuet(brand, name);
  await creator.page.goto(work);
  await creator.page.getByRole('button', { name: 'Accept' }).first().click();
  await creator.page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await brand.presses('Confirm with your bank');
  await brand.page.getByRole('button', { name: 'Complete' }).click();
  await brand.page.waitForURL('**/work/col_*');
  await brand.sees(/held safe/);
  await Promise.all([brand.leaves(), creator.leaves()]);
});

test('a new creator signs up, proves the address, opens a profile and sets up payouts', async ({ browser }) => {
  const creator = await Visitor.arrive(browser, { width: 390, height: 844 });
  await creator.page.goto('/creator/sign-up');
  await creator.page.getByLabel('Name brands see').fill('Ines Vidal');
  await creator.page.getByLabel('Your name').fill('Ines Vidal');
  await creator.page.getByLabel('E-mail').fill('ines@vidal.example');
  await creator.page.getByLabel('Password').fill(NEW_PASSWORD);
  await creator.page.getByLabel('Country').selectOption('ES');
  await creator.presses('Create the account');
  await creator.page.waitForURL('**/creator');
  await creator.followsMail('ines@vidal.example');
  await creator.page.waitForTimeout(500);
  await creator.page.goto('/creator/payouts');
  await creator.presses('Set up payouts');
  await creator.page.getByRole('button', { name: 'Submit' }).click();
  await creator.page.waitForURL('**/creator/payouts**');
  await creator.sees(/ready|set up/i);
  await creator.leaves();
});
