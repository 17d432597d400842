import type { ScanContext } from './finding.ts';
import { MONEY_HOSTS, PEOPLE_HOSTS } from './lexicon/endings.ts';
import { hostAndPath } from './reading.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s"'<>()[\]{}]{3,500}|(?<![\w@.-])[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,3}\.[a-z]{2,12}\/[^\s"'<>()[\]{}]{0,500}/giu;
const NAME = /(?<![\w.@/])@([a-z0-9_](?:[a-z0-9_]|\.(?=[a-z0-9_])){1,29})(?![\w@])/giu;

/** What texts of a brief name as part of the work: links, other than to pages of people or money, and accounts with an at sign. `shared`: links of work whose money is protected, to pages of people too. */
export function declaredIn(texts: readonly string[], shared: readonly string[] = []): Required<Pick<ScanContext, 'allowedUrls' | 'allowedHandles'>> {
  const all = texts.join('\n');
  const links = [...all.matchAll(LINK)].map((it) => it[0].replace(/[.,;:!?]+$/, ''));
  const work = links.filter((it) => {
    const { host } = hostAndPath(it);
    return !PEOPLE_HOSTS.test(host) && !MONEY_HOSTS.test(host);
  });
  return { allowedUrls: [...new Set([...work, ...shared.filter((it) => !MONEY_HOSTS.test(hostAndPath(it).host))])], allowedHandles: [...new Set([...all.matchAll(NAME)].map((it) => it[1] ?? ''))] };
}
