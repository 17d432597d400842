import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { PASSWORD } from '../../db/seeds/logins.ts';

export type Side = 'brand' | 'creator' | 'operator';
type Look = { readonly width?: number; readonly height?: number; readonly theme?: 'light' | 'dark' };

const URL = () => process.env['FAIRHOLD_URL'] ?? '';
const NOT_OURS = /favicon|net::ERR_ABORTED/;

/** Somebody at a screen. What the page says on its console is a mistake of ours. */
export class Visitor {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #said: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('console', (message) => { if (message.type() === 'error' && !NOT_OURS.test(message.text())) this.#said.push(message.text()); });
    page.on('pageerror', (error) => this.#said.push(String(error)));
  }

  static async arrive(browser: Browser, { width = 1440, height = 900, theme = 'light' }: Look = {}): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: URL(), viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
    return new Visitor(context, await context.newPage());
  }

  /** Goes in by one of the three doors, with a login of the demo world or one's own. */
  async signsIn(side: Side, email = `${side}@demo.fairhold.example`, password = PASSWORD): Promise<void> {
    await this.page.goto(`/${side}/sign-in`);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.waitForURL(`**/${side}`);
  }

  /** Opens the newest mail with a link to an address in the development mailbox and follows its button. */
  async followsMail(email: string): Promise<void> {
    const inbox = `${process.env['FAIRHOLD_MAILBOX'] ?? ''}/api/messages`;
    const read = async <Answer>(path: string): Promise<Answer> => (await (await fetch(`${inbox}${path}`)).json()) as Answer;
    let link: string | undefined;
    await expect(async () => {
      const { messages } = await read<{ messages: readonly { id: string }[] }>(`?to=${encodeURIComponent(email)}`);
      const texts = await Promise.all(messages.map(async ({ id }) => JSON.stringify(await read(`/${id}`))));
      link = texts.map((text) => /http:\/\/localhost:\d+\/[\w-]+\?token=[\w-]+/.exec(text)?.[0]).find((it) => it !== undefined);
      expect(link).toBeDefined();
    }).toPass({ timeout: 15_000 });
    await this.page.goto(link ?? '');
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible({ timeout: 20_000 });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  /** Nothing may be wider than the window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async leaves(): Promise<void> {
    await this.#context.close();
    expect(this.#said).toEqual([]);
  }
}
