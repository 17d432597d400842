import { runNode } from './run/step.ts';
import { VITEST } from './run/vitest.ts';

// The specification, lived: every sentence of test/stories with whether it holds.
const { code } = await runNode([VITEST, 'run', 'test/stories/', '--reporter=./scripts/stories/reporter.ts', ...process.argv.slice(2)], { live: true });
process.exitCode = code;
