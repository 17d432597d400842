import { describe, expect, it } from 'vitest';
import { titleOf, together } from './reporter.ts';

describe('the list of stories', () => {
  it('has a title for each file', () => expect(titleOf('/x/test/stories/taking-the-payment.story.ts')).toBe('Taking the payment'));

  it('says a sentence once, with the rails it was lived on, and it holds only when it holds on each', () => {
    expect(together([
      { name: 'the creator is paid (platform hold)', passed: true, error: '' }, { name: 'the creator is paid (card hold)', passed: false, error: 'not paid' },
      { name: 'the door is open (always)', passed: true, error: '' },
    ])).toEqual([
      { sentence: 'the creator is paid', rails: ['platform hold', 'card hold'], passed: false, errors: ['not paid'] },
      { sentence: 'the door is open (always)', rails: [], passed: true, errors: [] },
    ]);
  });
});
