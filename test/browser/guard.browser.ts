import { expect, test } from '@playwright/test';
import { takePictures } from './pictures.ts';
import { Visitor } from './visitor.ts';

const CREATOR = 'Noor van Dalen';

test('a telephone number is underlined while it is written and covered when sent; its writer asks for a person, who releases it, and nothing counts any more', async ({ browser }) => {
  const [brand, creator, staff] = [await Visitor.arrive(browser), await Visitor.arrive(browser, { width: 390, height: 844 }), await Visitor.arrive(browser)];
  await brand.signsIn('brand');
  await creator.signsIn('creator');
  await brand.page.goto('/brand/creators');
  await brand.page.getByRole('searchbox').first().fill(CREATOR);
  await brand.page.getByRole('link', { name: CREATOR }).first().click();
  await brand.presses('Write a message');
  await brand.page.waitForURL('**/messages/cnv_*');
  await creator.page.goto(new URL(brand.page.url()).pathname);
  const digits = `+34 655 ${String(Date.now()).slice(-6, -3)} ${String(Date.now()).slice(-3)}`;
  const box = creator.page.getByRole('textbox', { name: /^Write to/ });
  await box.fill(`For the parcel service: ${digits}`);
  const draft = creator.page.locator('form [aria-hidden] u');
  await expect(draft).toHaveText(digits);
  await expect(creator.page.locator('form').getByRole('status')).toContainText('A telephone number leads out of the protection');
  await takePictures({ draft: creator });
  await box.press('Enter');
  const line = creator.page.getByRole('listitem').filter({ hasText: digits }).last();
  await expect(line.getByRole('note')).toContainText('A telephone number leads out of the protection');
  await expect(brand.page.getByRole('log').getByText(/For the parcel service: •+/).last()).toBeVisible();
  await expect(brand.page.getByText(digits)).toHaveCount(0);
  await line.getByRole('button', { name: 'Ask a person to look' }).click();
  await expect(line).toContainText('A person looks at it');
  await creator.page.goto('/standing');
  await expect(creator.page.getByText('a person looks').first()).toBeVisible();

  await staff.signsIn('operator');
  await staff.page.goto('/operator/moderation');
  await expect(staff.page.getByRole('list', { name: 'What was said around it' })).toContainText(digits);
  await takePictures({ brand, creator, staff });
  await staff.page.keyboard.press('r');
  await expect(staff.page.getByText(digits)).toHaveCount(0);
  await expect(brand.page.getByRole('log').getByText(`For the parcel service: ${digits}`)).toBeVisible({ timeout: 20_000 });
  await creator.page.reload();
  await expect(creator.page.getByText('released').first()).toBeVisible();
  await expect(creator.page.getByText('0 points')).toBeVisible();
  for (const it of [brand, creator, staff]) expect(await it.overflow()).toBeLessThanOrEqual(0);
});
