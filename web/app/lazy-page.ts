import { lazy, type ComponentType } from 'react';

const SECOND_TRY_AFTER_MS = 1_500;

/** Fetches a page when it is first shown, and once more when the network hiccups. Shapes: `name` is the page's named export. */
export function lazyPage<Name extends string>(load: () => Promise<{ readonly [Key in Name]: ComponentType }>, name: Name) {
  return lazy(async () => {
    const module = await load().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_AFTER_MS));
      return load();
    });
    return { default: module[name] };
  });
}

/** The same for a page that speaks about collaborations: its words come with it. */
export function lazyWorkPage<Name extends string>(load: () => Promise<{ readonly [Key in Name]: ComponentType }>, name: Name) {
  return lazyPage(async () => (await Promise.all([load(), import('#web/words/learn-work.ts')]))[0], name);
}
