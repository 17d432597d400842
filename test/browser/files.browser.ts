import { expect, test } from '@playwright/test';
import { drawn, filmOf, pdfOf } from '#test/support/made-files.ts';
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
  if (process.env['FILES_PICTURES']) await pictures({ composer: creator });
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
  if (process.env['FILES_PICTURES']) await pictures({ brand, creator, staff });
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

/** Pictures of the screens in both themes and two widths, for who asks for them. */
async function pictures(visitors: Readonly<Record<string, Visitor>>): Promise<void> {
  for (const [name, { page }] of Object.entries(visitors)) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [360, 1440]) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(400);
        await page.screenshot({ path: `${process.env['FILES_PICTURES']}/${name}-${theme}-${width}.png` });
      }
    }
  }
}
