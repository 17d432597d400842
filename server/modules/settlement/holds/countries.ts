import { invariant } from '#domain/kit/assert.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import type { Tx } from '#server/platform/command.ts';

/** Where the two sides of a hold are at home: by it the rail is chosen. */
export async function countriesOf(tx: Tx, hold: Pick<Hold, 'brandId' | 'creatorId'>): Promise<{ brand: string; creator: string }> {
  const accounts = await findAccounts(tx, [hold.brandId, hold.creatorId]);
  const countryOf = (id: string): string => {
    const country = accounts.find((account) => account.id === id)?.country;
    invariant(country, 'an account without a country', id);
    return country;
  };
  return { brand: countryOf(hold.brandId), creator: countryOf(hold.creatorId) };
}
