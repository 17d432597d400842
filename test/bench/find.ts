import { benchFindInBrowser } from './find-browser.ts';
import { benchMatching } from './find-matching.ts';
import { benchSearch } from './find-search.ts';

/** Finding creators: lists with counts per choice beside PostgreSQL, matching for a brief, and how soon a browser shows what came. */
export async function benchFind(): Promise<void> {
  // First what counts CPU, while memory is still tidy.
  await benchMatching();
  await benchSearch();
  await benchFindInBrowser();
}
