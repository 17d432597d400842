import { describe, expect, it } from 'vitest';
import { mayPassLater } from './declines.ts';

describe('a declined card', () => {
  it.each(['insufficient_funds', 'processing_error', 'generic_decline', 'issuer_not_available'])('may be good tomorrow: %s', (code) => expect(mayPassLater(code)).toBe(true));
  it.each(['lost_card', 'stolen_card', 'fraudulent', 'do_not_honor', 'expired_card', 'authentication_required', null])('wants another card or its holder: %s', (code) => expect(mayPassLater(code)).toBe(false));
});
