import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '#domain/collaborations/states.ts';
import { ALL_HOLD_STEPS, HOLD_NOTES } from '#domain/settlement/hold.ts';

const words = JSON.parse(readFileSync(new URL('../../web/words/en/work.json', import.meta.url), 'utf8')) as Record<string, string>;
/** What the history of a hold may name beside its table: its beginning, and what happens within a state. */
const NOTED = ['secure', ...Object.keys(HOLD_NOTES)];

describe('the words of the timeline', () => {
  it.each([...ALL_HOLD_STEPS, ...NOTED])('say what %s did to the money', (step) => {
    expect(words[`event.hold.${step}`]).toMatch(/\w+ \w+/);
  });

  it.each([...ACTIONS])('say what %s did to the work', (action) => {
    expect(Object.keys(words).some((key) => key === `event.collaboration.${action}` || key.startsWith(`event.collaboration.${action}.`))).toBe(true);
  });
});
