import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow, linesWith, read } from './files.ts';

const LINK = /\]\(([^)\s]+)\)/g;
const CODE = /\.(ts|tsx|mjs|sql|css|graphql)$/;
/** Words in a comment that send the reader to a page: `Source: PRODUCT.md, clocks; MONEY.md §9.1; ADR-0004`. */
const PAGE = /(?<![\w/.-])[A-Z][A-Z_-]+\.md\b( §\d+)?|\bADR-\d{4}\b/g;

const isFenced = (): ((line: string) => boolean) => {
  let inside = false;
  return (line) => {
    if (line.startsWith('```')) inside = !inside;
    return inside;
  };
};

/** The name a heading has in a link. */
export const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-');

const headingsOf = (text: string): string[] => text.split('\n').filter((it) => /^#{1,6} /.test(it)).map((it) => it.replace(/^#+ /, ''));

function faultOf(root: string, page: string, link: string): string | null {
  if (/^(https?:|mailto:)/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)));
  if (target.startsWith('..') || !existsSync(join(root, target))) return `${target} is not there`;
  if (anchor === undefined || !target.endsWith('.md')) return null;
  return headingsOf(read(root, target)).map(anchorOf).includes(anchor) ? null : `${target} has no heading “${anchor}”`;
}

/** Links of our pages that lead nowhere. */
export function findBrokenLinks(root: string): string[] {
  return filesBelow(root).filter((it) => it.endsWith('.md')).flatMap((page) => {
    const fenced = isFenced();
    const prose = read(root, page).split('\n').map((line) => (fenced(line) ? '' : line.replaceAll(/`[^`]*`/g, ''))).join('\n');
    return linesWith(prose, LINK).flatMap(({ line, found }) => {
      const fault = faultOf(root, page, found.slice(2, -1));
      return fault === null ? [] : [`${page}:${line} ${fault}`];
    });
  });
}

/** Comments that send the reader to a page, a part of a page or a decision that is not there. A page is named as it is called, in whatever folder of docs/ it lies. */
export function findBrokenSources(root: string): string[] {
  const files = filesBelow(root);
  const pages = files.filter((it) => /^([^/]+|docs\/.+)\.md$/.test(it));
  const knows = (word: string): boolean => {
    if (word.startsWith('ADR-')) return pages.some((it) => it.startsWith(`docs/decisions/${word.slice(4)}-`));
    const [name = '', part] = word.split(' §');
    const page = pages.find((it) => posix.basename(it).toLowerCase() === name.toLowerCase());
    return page !== undefined && (part === undefined || headingsOf(read(root, page)).some((it) => it.startsWith(`${part}. `)));
  };
  return files.filter((it) => CODE.test(it) && !/\.test\.tsx?$/.test(it) && !it.startsWith('scripts/check/'))
    .flatMap((file) => linesWith(read(root, file), PAGE).filter((it) => !knows(it.found)).map((it) => `${file}:${it.line} sends the reader to ${it.found}, which is not there`));
}
