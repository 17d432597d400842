import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
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

  // What was said is found by a word that is only begun, and leads to its place.
  await brand.page.keyboard.press('Escape');
  await brand.page.locator('h1').click();
  await brand.page.keyboard.press('/');
  await brand.page.keyboard.type(said.slice(0, -2).split(' ').at(-1) ?? '');
  await brand.page.getByRole('list', { name: 'Messages found' }).getByRole('link').first().click();
  await expect(brand.page.locator('[data-seq].bg-held-soft')).toContainText(said);
  await brand.page.getByRole('searchbox', { name: 'Search messages' }).fill('');

  // On the page of a collaboration what was said stands once, in one stream with what was done.
  await creator.page.goto('/creator/work?group=open');
  await creator.page.locator('main [data-row]').first().click();
  const stream = creator.page.getByRole('log', { name: 'What happened and what was said' });
  await expect(stream).toBeVisible();
  await expect(creator.page.getByRole('log')).toHaveCount(1);
  await creator.page.goto('/messages');
  await creator.page.getByRole('link', { name: /My number is/ }).click();

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
});

test('what waits is counted beside Messages, at once, and reading it takes it away', async ({ browser }) => {
  const [brand, creator] = [await Visitor.arrive(browser), await Visitor.arrive(browser, { width: 390, height: 844 })];
  await brand.signsIn('brand');
  await creator.signsIn('creator');
  await brand.page.goto('/messages');
  await brand.page.getByRole('list', { name: 'Conversations' }).getByRole('link', { name: CREATOR }).first().click();
  await brand.page.waitForURL('**/messages/cnv_*');
  await creator.page.goto(new URL(brand.page.url()).pathname);
  const box = brand.page.getByRole('textbox', { name: /^Write to/ });
  await box.fill('First of all');
  await box.press('Enter');
  await reads(creator, 'First of all');
  const waiting = creator.page.locator('nav a[href="/messages"]');
  await creator.page.goto('/creator');
  await creator.page.waitForLoadState('networkidle');
  const before = Number(/\d+/.exec((await waiting.textContent()) ?? '')?.[0] ?? 0);
  await box.fill('One more thing');
  await box.press('Enter');
  await expect(waiting).toContainText(`Something new in ${before + 1} conversation`);
  await waiting.click();
  await creator.page.getByRole('link', { name: /One more thing/ }).click();
  await reads(creator, 'One more thing');
  await expect(waiting).not.toContainText(`in ${before + 1} conversation`);
  for (const it of [brand, creator]) await it.leaves();
});

test('a picture is put beside a message, looked at, and shown large; one with a telephone number is kept back with its reason', async ({ browser }) => {
  const drawn = (words: string): Promise<Buffer> => sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="100%" height="100%" fill="#fdf6e3"/><circle cx="600" cy="300" r="120" fill="#c96"/><text x="40" y="120" font-family="DejaVu Sans, Liberation Sans" font-size="34">${words}</text></svg>`)).png().toBuffer();
  const [brand, creator] = [await Visitor.arrive(browser), await Visitor.arrive(browser, { width: 360, height: 780 })];
  await brand.signsIn('brand');
  await creator.signsIn('creator');
  await brand.page.goto('/messages');
  await brand.page.getByRole('list', { name: 'Conversations' }).getByRole('link', { name: CREATOR }).first().click();
  await brand.page.waitForURL('**/messages/cnv_*');
  await creator.page.goto(new URL(brand.page.url()).pathname);
  const send = creator.page.getByRole('button', { name: 'Send', exact: true });

  const name = `scene-${crypto.randomUUID().slice(0, 8)}.png`;
  await creator.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: await drawn('Scene 2: toast and jam') });
  await creator.sees('ready to send');
  await send.click();
  await brand.page.getByRole('button', { name: `Look at ${name}` }).click({ timeout: 40_000 });
  const large = brand.page.getByRole('dialog').getByRole('img', { name });
  await expect(large).toBeVisible();
  expect(await large.evaluate((it: HTMLImageElement) => it.decode().then(() => it.naturalWidth))).toBe(800);
  await brand.page.keyboard.press('Escape');

  // A file dropped on the composer, while the line is down: it waits, and goes on when somebody asks for it.
  await creator.page.route('**/files/**', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  const bytes = [...await drawn('Call +34 612 345 678')];
  const carried = await creator.page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(all)], 'card.png', { type: 'image/png' }));
    return transfer;
  }, bytes);
  await creator.page.getByRole('textbox', { name: /^Write to/ }).dispatchEvent('drop', { dataTransfer: carried });
  await creator.sees('waits for the line');
  await expect(send).toBeDisabled();
  await creator.page.unroute('**/files/**');
  await creator.presses('Send again');
  await creator.sees('ready to send');
  await send.click();
  await expect(creator.page.getByText(/A telephone number leads out/).last()).toBeVisible({ timeout: 40_000 });
  await expect(brand.page.getByText('This file was kept back')).toBeInViewport();
  // A file without a word is only the file.
  await expect(brand.page.locator('[data-seq] p:empty')).toHaveCount(0);
  for (const it of [brand, creator]) expect((await new AxeBuilder({ page: it.page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  for (const it of [brand, creator]) expect(await it.overflow()).toBeLessThanOrEqual(0);
});
