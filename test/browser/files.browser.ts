import { expect, test } from '@playwright/test';
import { drawn, filmOf, pdfOf } from '#test/support/made-files.ts';
import { takePictures } from './pictures.ts';
import { Visitor } from './visitor.ts';

const CREATOR = 'Noor van Dalen';

test('files are judged before they travel and when they have; what is kept back goes to a person, who sees it and lets it through with one key', async ({ browser }) => {
  const [brand, creator, staff] = [await Visitor.arrive(browser), await Visitor.arrive(browser, { width: 390, height: 844 }), await Visitor.arrive(browser)];
  await brand.signsIn('brand');
  await creator.signsIn('creator');
  await staff.signsIn('operator');
  await brand.page.goto('/brand/creators');
  await brand.page.getByRole('searchbox').first().fill(CREATOR);
  await brand.page.getByRole('link', { name: CREATOR }).first().click();
  await brand.presses('Write a message');
  await brand.page.waitForURL('**/messages/cnv_*');
  await creator.page.goto(new URL(brand.page.url()).pathname);
  const name = `rates-${String(Date.now()).slice(-6)}.pdf`;
  const words = await pdfOf({ info: { Author: 'noor@example.com' }, pages: [{ text: 'My rates for autumn' }, { picture: await drawn('Call +34 612 345 678', 48) }] });
  const waiting = creator.page.getByRole('list', { name: 'Files' }).first();
  await creator.page.locator('input[type=file]').setInputFiles([
    { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script>') },
    { name, mimeType: 'application/pdf', buffer: words },
    { name: 'take.mp4', mimeType: 'video/mp4', buffer: await filmOf({ seconds: 3, shown: { picture: await drawn('Take two'), from: 0, to: 3 } }) },
  ]);
  await expect(waiting.getByRole('listitem').filter({ hasText: 'page.png' })).toContainText('This kind of file is not taken');
  await expect(creator.page.getByText('6 files at most. Pictures up to 15 MB', { exact: false })).toBeVisible();
  await expect(waiting.getByRole('listitem').filter({ hasText: name })).toContainText('ready to send');
  await expect(waiting.getByRole('listitem').filter({ hasText: 'take.mp4' })).toContainText('ready to send');
  await takePictures({ composer: creator });
  await creator.page.getByRole('button', { name: 'Remove page.png' }).click();
  await creator.page.getByRole('textbox', { name: /^Write to/ }).press('Enter');
  const sent = creator.page.getByRole('log').getByRole('listitem').filter({ hasText: name }).last();
  await expect(sent).toContainText('A telephone number leads out of the protection', { timeout: 60_000 });
  await expect(brand.page.getByRole('log').getByText('This file was kept back').last()).toBeVisible();
  await expect(brand.page.getByRole('log').getByLabel('take.mp4').last()).toBeVisible({ timeout: 30_000 });
  await sent.getByRole('button', { name: 'Ask a person to look' }).last().click();
  await expect(sent).toContainText('A person looks at it');
  await staff.page.goto('/operator/moderation');
  await expect(staff.page.getByRole('img', { name: `The first page of ${name}` })).toBeVisible();
  await takePictures({ brand, creator, staff });
  await staff.page.keyboard.press('r');
  await expect(staff.page.getByRole('img', { name: `The first page of ${name}` })).toHaveCount(0);
  const link = brand.page.getByRole('log').getByRole('link', { name }).last();
  await expect(link).toBeVisible({ timeout: 20_000 });
  const saved = await brand.page.request.get(await link.getAttribute('href') ?? '');
  expect([saved.status(), (await saved.body()).includes('noor@example.com')]).toEqual([200, false]);
  await creator.page.goto('/standing');
  await expect(creator.page.getByText(name, { exact: false }).first()).toBeVisible();
  for (const it of [brand, creator, staff]) expect(await it.overflow()).toBeLessThanOrEqual(0);
});

test('a file on a slow line shows how far it is, waits when the line is gone, and goes on by itself', async ({ browser }) => {
  const creator = await Visitor.arrive(browser, { width: 390, height: 844 });
  await creator.signsIn('creator');
  await creator.page.goto('/messages');
  await creator.page.getByRole('link', { name: /Casa Aurora/ }).first().click();
  await creator.page.waitForURL('**/messages/cnv_*');
  const line = await creator.page.context().newCDPSession(creator.page);
  const limit = (offline: boolean, bytesPerSecond: number) => line.send('Network.emulateNetworkConditions', { offline, latency: 20, downloadThroughput: -1, uploadThroughput: bytesPerSecond });
  await limit(false, 60_000);
  const noise = await pdfOf({ pages: [{ text: 'toast' }] });
  const buffer = Buffer.concat([noise, Buffer.alloc(600_000, '% padding\n')]);
  await creator.page.locator('input[type=file]').setInputFiles([{ name: 'slow.pdf', mimeType: 'application/pdf', buffer }]);
  const file = creator.page.getByRole('list', { name: 'Files' }).getByRole('listitem').filter({ hasText: 'slow.pdf' });
  await expect(file.getByRole('progressbar')).toBeVisible();
  await expect(file).toContainText(/[1-9]\d? % sent/);
  await takePictures({ slow: creator });
  await expect(file).toContainText('ready to send', { timeout: 30_000 });
  await limit(true, 0);
  await creator.page.locator('input[type=file]').setInputFiles([{ name: 'away.pdf', mimeType: 'application/pdf', buffer: noise }]);
  const away = creator.page.getByRole('list', { name: 'Files' }).getByRole('listitem').filter({ hasText: 'away.pdf' });
  await expect(away).toContainText('waits for the line', { timeout: 20_000 });
  await expect(away.getByRole('button', { name: 'Send again' })).toBeVisible();
  await takePictures({ away: creator });
  await limit(false, -1);
  await expect(away).toContainText('ready to send', { timeout: 20_000 });
  await file.getByRole('button', { name: 'Remove slow.pdf' }).click();
  await expect(file).toHaveCount(0);
});
