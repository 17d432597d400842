import { chromium } from '@playwright/test';
import { House } from '../start/house.ts';
import { quantile } from './find-search.ts';

const WORDS = ['gaming', 'vegan', 'skincare', 'books', 'travel', 'berlin', 'mascara', 'film', 'dog', 'london', 'kochen', 'sport'] as const;
const WIDTH = 1_440;
const HEIGHT = 900;

type Watching = { seen: Promise<number> };

/** In the page: notes the moment of the first frame in which other creators are listed. */
function watchForNewNames(): void {
  const names = (): string => [...document.querySelectorAll('main h2')].map((it) => it.textContent).join();
  const before = names();
  (globalThis as unknown as Watching).seen = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing new is listed')), 10_000);
    const look = (): void => {
      if (names() === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}

/** In the page: how long after the last answer that was. Units: ms. */
async function sinceAnswer(): Promise<number> {
  const at = await (globalThis as unknown as Watching).seen;
  const answers = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter((it) => it.name.endsWith('/graphql') && it.responseEnd <= at);
  return at - Math.max(...answers.map((it) => it.responseEnd));
}

/** How soon a page of creators is seen once its answer is there, in the demo world. */
export async function benchFindInBrowser(): Promise<void> {
  const house = new House({ takeBuild: true });
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const { url } = await house.start();
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    await page.goto(`${url}/creators`);
    await page.locator('article, li article').first().waitFor();
    const took: number[] = [];
    for (const word of WORDS) {
      await page.evaluate(watchForNewNames);
      await page.getByRole('searchbox').fill(word);
      took.push(await page.evaluate(sinceAnswer));
    }
    process.stdout.write(`\nBrowser: ${WORDS.length} searches among the creators of the demo world, from the answer to the frame that shows it: p50 ${quantile(took, 0.5).toFixed(0)} ms, p95 ${quantile(took, 0.95).toFixed(0)} ms\n`);
  } finally {
    await browser.close();
    await house.pullDown();
  }
}
