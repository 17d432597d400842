import { chromium } from '@playwright/test';
import { House } from '../start/house.ts';
import { quantile } from './find-search.ts';

const WORDS = ['gaming', 'vegan', 'skincare', 'books', 'travel', 'berlin', 'mascara', 'film', 'dog', 'london', 'kochen', 'sport'] as const;
const WIDTH = 1_440;
const HEIGHT = 900;

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
      const before = await page.locator('main h2').first().innerText();
      await page.evaluate((first) => {
        const seen = new Promise<number>((resolve) => {
          const look = (): void => {
            const now = document.querySelector('main h2')?.textContent ?? first;
            if (now !== first) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
            else requestAnimationFrame(look);
          };
          look();
        });
        (globalThis as unknown as { seen: Promise<number> }).seen = seen;
      }, before);
      await page.getByRole('searchbox').fill(word);
      took.push(await page.evaluate(async () => {
        const at = await (globalThis as unknown as { seen: Promise<number> }).seen;
        const answers = performance.getEntriesByType('resource').filter((it) => it.name.endsWith('/graphql')) as PerformanceResourceTiming[];
        return at - Math.max(...answers.map((it) => it.responseEnd).filter((it) => it <= at));
      }));
    }
    process.stdout.write(`\nBrowser: ${WORDS.length} searches among the creators of the demo world, from the answer to the frame that shows it: p50 ${quantile(took, 0.5).toFixed(0)} ms, p95 ${quantile(took, 0.95).toFixed(0)} ms\n`);
  } finally {
    await browser.close();
    await house.pullDown();
  }
}
