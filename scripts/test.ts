import { browserTests } from './run/browser.ts';
import { HOUSE } from './run/house.ts';
import { close, take, takeAll } from './run/step.ts';
import { vitest } from './run/vitest.ts';
import { webBuild } from './run/web.ts';

const STEPS_AT_ONCE = 2;

// Everything that must hold, in one command: the house, every test and story, what browsers load, the browser. Nothing may be skipped.
const house = await takeAll(HOUSE, STEPS_AT_ONCE);
const tests = await take(vitest('tests and stories'));
const built = await take(webBuild);
const browser = await take(browserTests);
process.exitCode = close([...house, tests, built, browser]);
