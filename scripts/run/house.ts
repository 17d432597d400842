import { join } from 'node:path';
import { findMissingDocblocks } from '../check/docblocks.ts';
import { findForbiddenImports } from '../check/imports.ts';
import { findLeftovers } from '../check/leftovers.ts';
import { findBrokenLinks, findBrokenSources } from '../check/links.ts';
import { findLint } from '../check/lint.ts';
import { findMachineNames } from '../check/machine.ts';
import { findMigrationFaults } from '../check/migrations.ts';
import { findStaleOperations } from '../check/operations.ts';
import { findLoosePackages } from '../check/packages.ts';
import { findUnansweredRefusals } from '../check/refusals.ts';
import { findStaleSchema } from '../check/schema.ts';
import { findUntoldStates } from '../check/states.ts';
import { findTreeFaults } from '../check/tree.ts';
import { findForbiddenWords } from '../check/words.ts';
import { check, program, ROOT, type Step } from './step.ts';

const tool = (...path: string[]): string => join(ROOT, 'node_modules', ...path);

/** What is asked of the whole house before any test runs; the slow ones first, so that two at a time end together. */
export const HOUSE: readonly Step[] = [
  check('imports', findForbiddenImports),
  program('types', tool('ts7', 'bin', 'tsc'), '--noEmit', '-p', ROOT),
  check('lint', findLint),
  program('nothing unused', tool('knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints'),
  check('generated operations', findStaleOperations),
  check('printed API', findStaleSchema),
  check('refusals in the API', findUnansweredRefusals),
  check('docblocks', findMissingDocblocks),
  check('states have stories', findUntoldStates),
  check('tree as drawn', findTreeFaults),
  check('forbidden words', findForbiddenWords),
  check('migrations explained', findMigrationFaults),
  check('links', findBrokenLinks),
  check('sources of rules', findBrokenSources),
  check('no leftovers', findLeftovers),
  check('no machine named', findMachineNames),
  check('packages pinned', findLoosePackages),
];
