import { say } from '#web/words/say.ts';

/** Lets keyboards jump over the navigation. */
export const SkipLink = () => (
  <a href="#main" className="sr-only rounded-control bg-ink px-4 py-2 font-medium text-paper focus:not-sr-only focus:fixed focus:left-3 focus:top-3 focus:z-50">{say('shell.skip')}</a>
);
