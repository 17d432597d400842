import { join } from 'node:path';
import { buildWeb, isFresh } from '../start/web-build.ts';
import { program, ROOT, type Step } from './step.ts';

/** Builds what browsers load, unless the last build is of these very sources, and weighs it. */
export const webBuild: Step = {
  name: 'web build and its weight',
  run: async () => {
    if (!isFresh(ROOT)) await buildWeb(ROOT);
    return program('weight', join(ROOT, 'scripts', 'web-size.ts')).run();
  },
};
