import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const WAIT_MAX_MS = 5_000;

function whenHeadingShows(act: (heading: HTMLElement) => void): () => void {
  const find = () => document.querySelector<HTMLElement>('main h1');
  const now = find();
  if (now) { act(now); return () => undefined; }
  const observer = new MutationObserver(() => {
    const heading = find();
    if (heading) { observer.disconnect(); act(heading); }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), WAIT_MAX_MS);
  return () => { clearTimeout(timer); observer.disconnect(); };
}

/** After moving to another page: top of the page, focus on its heading, so that readers hear where they are. */
export function usePageFocus(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    window.scrollTo(0, 0);
    return whenHeadingShows((heading) => {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [pathname]);
}
