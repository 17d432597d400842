import { chromium } from '@playwright/test';
const [base = 'http://localhost:3000'] = process.argv.slice(2);
const PW = 'fairhold-demo-2026';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const shots = JSON.parse(process.env.SHOTS);
for (const { side, width, theme, paths } of shots) {
  const ctx = await browser.newContext({ viewport: { width, height: width < 500 ? 780 : 900 }, colorScheme: theme });
  const page = await ctx.newPage();
  if (side !== 'anyone') {
    await page.goto(`${base}/${side}/sign-in`);
    await page.getByLabel('E-mail').fill(`${side}@demo.fairhold.example`);
    await page.getByLabel('Password', { exact: true }).fill(PW);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`**/${side}`);
  }
  for (const path of paths) {
    let p = path;
    if (path === 'completed') {
      const r = await page.request.post(`${base}/graphql`, { data: { query: '{ collaborations(first: 50) { items { id state } } }' } });
      p = `/work/${(await r.json()).data.collaborations.items.find((it) => it.state === 'completed').id}`;
    }
    await page.goto(base + p);
    await page.waitForTimeout(1800);
    await page.screenshot({ path: `/tmp/docs-try/s-${side}-${width}-${theme}-${path.replaceAll(/\W+/g, '')}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(side, width, theme, path, 'overflow', over);
  }
  await ctx.close();
}
await browser.close();
