import { join } from 'node:path';
import type { Visitor } from './visitor.ts';

/** Pictures of what visitors see, in both themes and two widths, into the folder the environment names in `SCREENS_INTO`; nothing without one. */
export async function takePictures(visitors: Readonly<Record<string, Visitor>>): Promise<void> {
  const folder = process.env['SCREENS_INTO'];
  if (!folder) return;
  for (const [name, { page }] of Object.entries(visitors)) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [360, 1440]) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(400);
        await page.screenshot({ path: join(folder, `${name}-${theme}-${width}.png`), fullPage: true });
      }
    }
  }
}
