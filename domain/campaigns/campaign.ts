import { checkOffer } from '../collaborations/offer.ts';
import { priceLimits, type Offer } from '../collaborations/terms.ts';
import { money, type Money } from '../kit/money.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { CampaignProblem, CampaignsError } from './errors.ts';

/** What a brand thinks of somebody in a campaign. */
export const STANDINGS = ['none', 'shortlisted', 'passed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One offer for many creators: all of it but the price, which is each creator's own. `message` is what creators read beside it; `listed` says whether all creators find it or only those invited. */
export type CampaignDraft = { readonly offer: Omit<Offer, 'price'>; readonly message: string; readonly budget: Money; readonly listed: boolean };

const MESSAGE_LENGTH_MAX = 10_000;
const PITCH_LENGTH_MAX = 1_000;
const BUDGET_MIN_MINOR = 1_000n;
const BUDGET_MAX_MINOR = 10_000_000_000n;
/** A price that is in range, where a price is not asked for. */
const SOME_PRICE_MINOR = 10_000n;

/** The offer of a campaign with one creator's price. */
export const offerAt = (offer: Omit<Offer, 'price'>, price: Money): Offer => ({ ...offer, price });

/** Tidies a campaign and checks it. Errors: FIELDS_INVALID, TYPE_UNKNOWN, BUDGET_OUT_OF_RANGE. */
export function checkCampaign(draft: CampaignDraft): Result<CampaignDraft, CampaignsError> {
  const { minor, currency } = draft.budget;
  const offer = checkOffer(offerAt(draft.offer, money(SOME_PRICE_MINOR, currency)));
  const message = draft.message.replaceAll('\r\n', '\n').trim();
  const wrong: CampaignProblem[] = [...message].length > MESSAGE_LENGTH_MAX ? [{ field: 'message', message: `At most ${MESSAGE_LENGTH_MAX.toLocaleString('en-GB')} characters.` }] : [];
  if (!offer.ok && offer.error.code === 'TYPE_UNKNOWN') return err({ code: 'TYPE_UNKNOWN', type: offer.error.type });
  if (!offer.ok || wrong.length > 0) return err({ code: 'FIELDS_INVALID', problems: [...(!offer.ok && offer.error.code === 'FIELDS_INVALID' ? offer.error.problems : []), ...wrong] });
  if (minor < BUDGET_MIN_MINOR || minor > BUDGET_MAX_MINOR) return err({ code: 'BUDGET_OUT_OF_RANGE', min: money(BUDGET_MIN_MINOR, currency), max: money(BUDGET_MAX_MINOR, currency) });
  const { price: _price, ...rest } = offer.value;
  return ok({ ...draft, message, offer: rest });
}

/** What a creator applies with. Errors: FIELDS_INVALID, PRICE_OUT_OF_RANGE. Units: minor units of the campaign's currency. */
export function checkApplication(it: { readonly ask: Money; readonly pitch: string }): Result<{ readonly ask: Money; readonly pitch: string }, CampaignsError> {
  const pitch = it.pitch.replaceAll('\r\n', '\n').trim();
  if (pitch === '') return err({ code: 'FIELDS_INVALID', problems: [{ field: 'pitch', message: 'Say in a sentence or two why you.' }] });
  if ([...pitch].length > PITCH_LENGTH_MAX) return err({ code: 'FIELDS_INVALID', problems: [{ field: 'pitch', message: `At most ${PITCH_LENGTH_MAX.toLocaleString('en-GB')} characters.` }] });
  const limits = priceLimits(it.ask.currency);
  if (it.ask.minor < limits.min.minor || it.ask.minor > limits.max.minor) return err({ code: 'PRICE_OUT_OF_RANGE', ...limits });
  return ok({ ask: it.ask, pitch });
}
