import type { ServerResponse } from 'node:http';
import { Problem } from '../engine/problems.ts';
import type { World } from '../engine/world.ts';
import { bankPage } from './bank.ts';
import { checkoutPage } from './checkout.ts';
import { html } from './html.ts';
import { layout, sayPage, type PageAnswer } from './layout.ts';
import { onboardingPage } from './onboarding.ts';

type Page = (world: World, id: string, fields: URLSearchParams | null) => PageAnswer;

const PAGES: readonly (readonly [RegExp, Page])[] = [
  [/^\/checkout\/c\/([\w]+)$/, checkoutPage],
  [/^\/3ds\/([\w]+)$/, bankPage],
  [/^\/onboarding\/([\w]+)$/, onboardingPage],
];

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

const home: PageAnswer = { status: 200, page: layout('Payment provider emulator', html`<div class="card"><h1>Payment provider emulator</h1><p>It answers as the provider does, on this machine only. There is nothing to click here.</p></div>`) };

function open(world: World, path: string, fields: URLSearchParams | null): PageAnswer {
  if (path === '/') return home;
  for (const [pattern, page] of PAGES) {
    const id = pattern.exec(path)?.[1];
    if (id === undefined) continue;
    try {
      return page(world, id, fields);
    } catch (error) {
      if (error instanceof Problem) return sayPage(error.status, 'Nothing here', error.message);
      throw error;
    }
  }
  return sayPage(404, 'Nothing here', 'There is no such page.');
}

/** Serves the hosted pages. `body` is that of a form that was sent. */
export function servePage(world: World, it: { method: string; path: string; body: string }, response: ServerResponse): void {
  const { status, page, location } = open(world, it.path, it.method === 'POST' ? new URLSearchParams(it.body) : null);
  response.writeHead(status, { ...HEADERS, ...(location === undefined ? {} : { location }) });
  response.end(page?.html ?? '');
}
