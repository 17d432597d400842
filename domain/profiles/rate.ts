import { PRICE_MINOR_MAX, PRICE_MINOR_MIN, priceLimits } from '../collaborations/terms.ts';
import { findCollaborationType } from '../collaborations/types/index.ts';
import type { Money } from '../kit/money.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { ProfilesError } from './errors.ts';

/** A creator's price of one collaboration type; without a price the type is not offered. Units: minor units. */
export type Rate = { readonly type: string; readonly price: Money };

/** Checks a rate by the same limits as a request. Errors: TYPE_UNKNOWN, PRICE_OUT_OF_RANGE. Units: minor units. */
export function checkRate(type: string, price: Money | null): Result<Money | null, ProfilesError> {
  if (!findCollaborationType(type)) return err({ code: 'TYPE_UNKNOWN', type });
  if (price !== null && (price.minor < PRICE_MINOR_MIN || price.minor > PRICE_MINOR_MAX)) return err({ code: 'PRICE_OUT_OF_RANGE', ...priceLimits(price.currency) });
  return ok(price);
}
