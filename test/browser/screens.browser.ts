import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Visitor, type Side } from './visitor.ts';

type Screen = { readonly name: string; readonly path: string | ((visitor: Visitor) => Promise<string>) };

const LOOKS = [{ width: 360, height: 780, theme: 'light' }, { width: 360, height: 780, theme: 'dark' }, { width: 1440, height: 900, theme: 'light' }, { width: 1440, height: 900, theme: 'dark' }] as const;

async function ask<Data>(visitor: Visitor, query: string): Promise<Data> {
  return ((await (await visitor.page.request.post('/graphql', { data: { query } })).json()) as { data: Data }).data;
}

/** The address of a collaboration in a state, as this visitor may see it. */
const workIn = (state: string, prefix = '/work/') => async (visitor: Visitor): Promise<string> => {
  const { collaborations } = await ask<{ collaborations: { items: readonly { id: string; state: string }[] } }>(visitor, '{ collaborations(first: 50) { items { id state } } }');
  const found = collaborations.items.find((it) => it.state === state);
  expect(found, `the demo world has something ${state}`).toBeDefined();
  return `${prefix}${found?.id ?? ''}`;
};

const firstCreator = (prefix: string, suffix = '') => async (visitor: Visitor): Promise<string> => {
  const { creators } = await ask<{ creators: { items: readonly { id: string }[] } }>(visitor, '{ creators(first: 1) { items { id } } }');
  return `${prefix}${creators.items[0]?.id ?? ''}${suffix}`;
};

const firstBrief = async (visitor: Visitor): Promise<string> => `/brand/briefs/${(await ask<{ briefs: readonly { id: string }[] }>(visitor, '{ briefs { id } }')).briefs[0]?.id ?? ''}`;
const firstCampaign = (prefix: string, list: 'campaigns' | 'campaignsToJoin', suffix = '') => async (visitor: Visitor): Promise<string> => `${prefix}${(await ask<Record<string, readonly { id: string }[]>>(visitor, `{ ${list} { id } }`))[list]?.[0]?.id ?? ''}${suffix}`;
const comparing = async (visitor: Visitor): Promise<string> => {
  const { creators } = await ask<{ creators: { items: readonly { id: string }[] } }>(visitor, '{ creators(first: 5) { items { id } } }');
  return `/brand/compare?ids=${creators.items.map((it) => it.id).join(',')}`;
};

const firstConversation = async (visitor: Visitor): Promise<string> => {
  const { conversations } = await ask<{ conversations: { items: readonly { id: string }[] } }>(visitor, '{ conversations(first: 1) { items { id } } }');
  return `/messages/${conversations.items[0]?.id ?? ''}`;
};
/** Both sides of a conversation have the same two screens. */
const MESSAGES: readonly Screen[] = [{ name: 'messages', path: '/messages' }, { name: 'a conversation', path: firstConversation }];

const SCREENS: Readonly<Record<Side | 'anyone', readonly Screen[]>> = {
  anyone: [
    { name: 'landing', path: '/' }, { name: 'how it works', path: '/how-it-works' }, { name: 'prices', path: '/prices' }, { name: 'creators', path: '/creators' },
    { name: 'a creator', path: firstCreator('/creators/') }, { name: 'choosing a side', path: '/sign-up' }, { name: 'sign up', path: '/brand/sign-up' }, { name: 'sign in', path: '/creator/sign-in' },
    { name: 'forgotten password', path: '/forgot/brand' }, { name: 'check a contract', path: '/verify' }, { name: 'nothing here', path: '/nowhere' },
  ],
  brand: [
    { name: 'home', path: '/brand' }, { name: 'discover', path: '/brand/creators' }, { name: 'nobody fits', path: '/brand/creators?text=zzzz' }, { name: 'a creator', path: firstCreator('/creators/') },
    { name: 'request', path: firstCreator('/brand/request/', '?type=duet') }, { name: 'work', path: '/brand/work' }, { name: 'billing', path: '/brand/billing' }, { name: 'team', path: '/brand/team' },
    { name: 'briefs', path: '/brand/briefs' }, { name: 'describing what one wants', path: '/brand/briefs/new' }, { name: 'who fits a brief', path: firstBrief }, { name: 'compare', path: comparing },
    { name: 'campaigns', path: '/brand/campaigns' }, { name: 'a campaign', path: firstCampaign('/brand/campaigns/', 'campaigns') }, { name: 'a campaign as a table', path: firstCampaign('/brand/campaigns/', 'campaigns', '?view=table') }, { name: 'changing a campaign', path: firstCampaign('/brand/campaigns/', 'campaigns', '/edit') },
    { name: 'opening a campaign', path: async (visitor) => `/brand/campaigns/new?brief=${(await firstBrief(visitor)).slice('/brand/briefs/'.length)}` },
    { name: 'settings', path: '/settings' }, { name: 'standing', path: '/standing' }, ...MESSAGES,
    ...['requested', 'countered', 'accepted', 'in_progress', 'delivered', 'changes_requested', 'completed', 'missed'].map((state) => ({ name: state, path: workIn(state) })),
  ],
  creator: [
    { name: 'home', path: '/creator' }, { name: 'work', path: '/creator/work' }, { name: 'earnings', path: '/creator/earnings' }, { name: 'payouts', path: '/creator/payouts' }, { name: 'profile', path: '/creator/profile' }, { name: 'settings', path: '/settings' }, { name: 'moderation', path: '/operator/moderation' }, { name: 'a paid one', path: workIn('completed') },
    { name: 'in progress', path: workIn('in_progress') }, ...MESSAGES, { name: 'campaigns', path: '/creator/campaigns' }, { name: 'a campaign to join', path: firstCampaign('/creator/campaigns/', 'campaignsToJoin') },
  ],
  operator: [
    { name: 'overview', path: '/operator' }, { name: 'work', path: '/operator/work' }, { name: 'documents', path: '/operator/documents' }, { name: 'matching', path: '/operator/matching' }, { name: 'a paid one', path: workIn('completed', '/operator/work/') }, { name: 'a returned one', path: workIn('missed', '/operator/work/') },
  ],
};

for (const side of ['anyone', 'brand', 'creator', 'operator'] as const) {
  for (const look of LOOKS) {
    test(`every screen for ${side} at ${look.width} px in the ${look.theme} theme can be used by everybody and fits`, async ({ browser }) => {
      const visitor = await Visitor.arrive(browser, look);
      if (side !== 'anyone') await visitor.signsIn(side);
      for (const { name, path } of SCREENS[side]) {
        await visitor.page.goto(typeof path === 'string' ? path : await path(visitor));
        await expect(visitor.page.locator('main h1').first(), name).toBeVisible();
        await expect(visitor.page.locator('main [role=status] .sr-only, main [aria-busy=true]').filter({ hasText: 'Loading' }), name).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
        expect(violations.map((it) => `${name}: ${it.id}: ${it.nodes.map((node) => node.target.join(' ')).join(' · ')}`), name).toEqual([]);
        expect(await visitor.overflow(), `${name} is wider than the window`).toBeLessThanOrEqual(0);
      }
      await visitor.leaves();
    });
  }
}
