import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Visitor, type Side } from './visitor.ts';
const LOOKS = [{ width: 360, height: 780, theme: 'light' }, { width: 360, height: 780, theme: 'dark' }, { width: 1440, height: 900, theme: 'light' }, { width: 1440, height: 900, theme: 'dark' }] as const;
async function ask<Data>(visitor: Visitor, query: string): Promise<Data> {
  return ((await (await visitor.page.request.post('/graphql', { data: { query } })).json()) as { data: Data }).data;
}
const work = (title: string) => async (visitor: Visitor): Promise<string> => {
  const { collaborations } = await ask<{ collaborations: { items: readonly { id: string; title: string }[] } }>(visitor, '{ collaborations(first: 50) { items { id title } } }');
  return `/work/${collaborations.items.find((it) => it.title === title)?.id ?? ''}`;
};
const noor = (prefix: string, suffix = '') => async (visitor: Visitor): Promise<string> => {
  const { creators } = await ask<{ creators: { items: readonly { id: string; displayName: string }[] } }>(visitor, '{ creators(first: 50) { items { id displayName } } }');
  return `${prefix}${creators.items.find((it) => it.displayName.startsWith('Noor'))?.id ?? ''}${suffix}`;
};
type Screen = { readonly name: string; readonly path: string | ((visitor: Visitor) => Promise<string>); readonly press?: RegExp };
const SCREENS: Record<Side | 'anyone', Screen[]> = {
  anyone: [{ name: 'prices', path: '/prices' }, { name: 'creator', path: noor('/creators/') }],
  brand: [{ name: 'creator', path: noor('/creators/') }, { name: 'request', path: noor('/brand/request/', '?type=duet') }, { name: 'second', path: work('Salt first, or honey first?') }, { name: 'asked', path: work('Who lives under the fig tree?') }],
  creator: [{ name: 'earnings', path: '/creator/earnings' }, { name: 'second', path: work('Salt first, or honey first?') }, { name: 'asked', path: work('Toast by lamplight') }, { name: 'counter', path: work('Toast by lamplight'), press: /other terms|counter|Propose|Suggest/i }],
  operator: [{ name: 'overview', path: '/operator' }],
};
for (const side of ['anyone', 'brand', 'creator', 'operator'] as const) {
  for (const look of LOOKS) {
    test(`${side} ${look.width} ${look.theme}`, async ({ browser }) => {
      const visitor = await Visitor.arrive(browser, look);
      if (side !== 'anyone') await visitor.signsIn(side);
      for (const { name, path, press } of SCREENS[side]) {
        await visitor.page.goto(typeof path === 'string' ? path : await path(visitor));
        await expect(visitor.page.locator('main h1').first(), name).toBeVisible();
        await visitor.page.waitForTimeout(900);
        if (press) { await visitor.presses(press); await visitor.page.waitForTimeout(600); }
        if (name === 'overview') { await visitor.page.getByText('Versions').click(); }
        await visitor.page.screenshot({ path: `/tmp/shots/${side}-${name}-${look.width}-${look.theme}.png`, fullPage: true });
        if (press) await visitor.page.locator('[role=dialog], dialog').last().evaluate((it) => { for (const e of [it, ...it.querySelectorAll('*')]) e.scrollTop = 1e6; }).then(() => visitor.page.screenshot({ path: `/tmp/shots/${side}-${name}-${look.width}-${look.theme}-b.png` }));
        const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
        expect.soft(violations.map((it) => `${name}: ${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(' · ')}`), name).toEqual([]);
        expect.soft(await visitor.overflow(), `${name} is wider than the window`).toBeLessThanOrEqual(0);
      }
      await visitor.leaves();
    });
  }
}
