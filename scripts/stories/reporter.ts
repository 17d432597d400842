import type { Reporter, TestModule } from 'vitest/node';
import { bold, green, red, say } from '../start/say.ts';

/** The title of a file of stories: `taking-the-payment.story.ts` is “Taking the payment”. */
export function titleOf(file: string): string {
  const words = (file.split('/').at(-1) ?? '').replace('.story.ts', '').replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A story and the rails it was lived on: the same sentence once for each rail is one sentence. */
export type Told = { readonly sentence: string; readonly rails: readonly string[]; readonly passed: boolean; readonly errors: readonly string[] };

const RAIL = / \(([a-z]+ (?:hold|on release))\)$/;

/** Puts together what was lived once on each rail. */
export function together(lived: readonly { readonly name: string; readonly passed: boolean; readonly error: string }[]): Told[] {
  const told = new Map<string, Told>();
  for (const { name, passed, error } of lived) {
    const rail = RAIL.exec(name)?.[1];
    const sentence = name.replace(RAIL, '');
    const before = told.get(sentence);
    told.set(sentence, {
      sentence, passed: passed && before?.passed !== false, rails: [...(before?.rails ?? []), ...(rail === undefined ? [] : [rail])],
      errors: [...(before?.errors ?? []), ...(error === '' ? [] : [error])],
    });
  }
  return [...told.values()];
}

/** Prints every sentence of the product with whether it holds, and nothing else. */
export default class StoryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { readonly message: string }[]): void {
    const all: Told[] = [];
    for (const module of [...modules].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1))) {
      const told = together([...module.children.allTests()].map((test) => {
        const { state, errors = [] } = test.result();
        return { name: test.name, passed: state === 'passed', error: errors.map((it) => it.message).join('\n') };
      }));
      say(`\n${bold(titleOf(module.moduleId))}`);
      for (const { sentence, rails, passed, errors } of told) {
        say(`  ${passed ? green('✓') : red('✗')} ${sentence}${rails.length === 0 ? '' : ` (${rails.join(', ')})`}`);
        if (!passed) say((errors.length === 0 ? ['it was not lived'] : errors).join('\n').replaceAll(/^/gm, '      '));
      }
      for (const error of module.errors()) say(`  ${red('✗')} ${error.message}`);
      all.push(...told);
    }
    for (const { message } of unhandled) say(`\n${red('✗')} ${message}`);
    const rails = new Set(all.flatMap((it) => it.rails));
    say(`\n${all.length} sentences on ${rails.size} rails, ${all.filter((it) => it.passed).length} hold`);
  }
}
