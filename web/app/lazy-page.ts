import { lazy, type ComponentType } from 'react';
import { awayPage } from './away-page.tsx';

const SECOND_TRY_AFTER_MS = 1_500;
type Load<Name extends string> = () => Promise<{ readonly [Key in Name]: ComponentType }>;

function lazyWith<Name extends string>(load: Load<Name>, name: Name, learn?: () => Promise<unknown>) {
  const all = async () => (await Promise.all([load(), learn?.()]))[0];
  return lazy(async () => {
    const module = await all().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_AFTER_MS));
      return all();
    }).catch(() => null);
    return { default: module ? module[name] : awayPage(async () => (await all())[name]) };
  });
}

/** Fetches the front page when it is first shown, and once more when the network hiccups. Shapes: `name` is the page's named export. */
export const lazyFront = <Name extends string>(load: Load<Name>, name: Name) => lazyWith(load, name);

/** The same for a page that speaks about accounts and money: its words come with it. */
export const lazyPage = <Name extends string>(load: Load<Name>, name: Name) => lazyWith(load, name, () => import('#web/words/learn-rooms.ts'));

/** The same for a page that speaks about collaborations. */
export const lazyWorkPage = <Name extends string>(load: Load<Name>, name: Name) => lazyWith(load, name, () => import('#web/words/learn-work.ts'));

/** The same for a page where brands and creators find each other. */
export const lazyFindPage = <Name extends string>(load: Load<Name>, name: Name) => lazyWith(load, name, () => import('#web/words/learn-find.ts'));
