import { act } from '../engine/act.ts';
import type { World } from '../engine/world.ts';
import type { Link } from '../objects/account-access.ts';
import { needAccount, setStanding } from '../objects/accounts.ts';
import { html, type Html } from './html.ts';
import { goTo, layout, sayPage, type PageAnswer } from './layout.ts';

const IBAN = 'DE89370400440532013000';

export type Details = { readonly given_name: string; readonly surname: string; readonly born: string; readonly iban: string };

/** A made-up creator whose papers are in order. */
export const SAMPLE: Details = { given_name: 'Alex', surname: 'Sample', born: '1990-05-17', iban: IBAN };

const IBAN_PATTERN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;
/** A birthday that never passes the check of papers. Source: MONEY.md §6. */
const REFUSED_BIRTHDAY = '1902-01-01';

/** What is wrong with the details, or nothing. */
export function complaint({ given_name, surname, born, iban }: Details): string {
  if (given_name.trim() === '' || surname.trim() === '') return 'Give your first and last name.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(born)) return 'Give your date of birth.';
  return IBAN_PATTERN.test(iban.replaceAll(' ', '').toUpperCase()) ? '' : 'This does not look like an IBAN.';
}

/** Hands in a creator's details: the account can be paid, unless the papers do not pass. */
export function handIn(world: World, accountId: string, it: Details): void {
  const [year, month, day] = it.born.split('-').map(Number);
  const account = needAccount(world, accountId);
  const now = world.clock.iso();
  const passes = it.born !== REFUSED_BIRTHDAY;
  setStanding(world, account.id, {
    transfers: passes ? 'active' : 'restricted', payouts: passes ? 'active' : 'restricted', iban: it.iban.replaceAll(' ', '').toUpperCase(), ...(passes ? {} : { why: 'requirements_past_due' }),
    individual: { account: account.id, created: now, updated: now, id: `person_${account.id.slice(-12)}`, object: 'v2.core.account_person', given_name: it.given_name, surname: it.surname, date_of_birth: { year, month, day } },
  });
}

function form(country: string, it: Details, error: string): Html {
  return layout('Get paid', html`<div class="card"><h1>Tell us who gets paid</h1><p>These details go to the payment provider, never to the marketplace.</p>
    ${error === '' ? html`` : html`<p class="error" role="alert">${error}</p>`}
    <form method="post">
      <div class="pair"><div><label for="given_name">First name</label><input id="given_name" name="given_name" autocomplete="given-name" required value="${it.given_name}"></div>
      <div><label for="surname">Last name</label><input id="surname" name="surname" autocomplete="family-name" required value="${it.surname}"></div></div>
      <label for="born">Date of birth</label><input id="born" name="born" type="date" required value="${it.born}">
      <label for="country">Country</label><input id="country" name="country" readonly value="${country.toUpperCase()}">
      <label for="iban">IBAN</label><input id="iban" name="iban" required spellcheck="false" value="${it.iban}">
      <button class="main" name="step" value="submit">Submit</button>
    </form>
    <form method="post"><button name="step" value="leave">Leave for later</button></form></div>`);
}

/** The pages where a creator sets up how they are paid. */
export function onboardingPage(world: World, id: string, fields: URLSearchParams | null): PageAnswer {
  const link = world.store.find<Link>(id)?.value;
  if (link?.object !== 'x.account_link') return sayPage(404, 'Nothing here', 'There is no such link.');
  if (!fields) {
    if (link.visited || link.expires_ms <= world.clock.now_ms()) return goTo(link.refresh_url);
    return { status: 200, page: form(needAccount(world, link.account).identity.country ?? '', SAMPLE, '') };
  }
  if (fields.get('step') === 'leave') return goTo(link.return_url);
  const details: Details = { given_name: fields.get('given_name') ?? '', surname: fields.get('surname') ?? '', born: fields.get('born') ?? '', iban: fields.get('iban') ?? '' };
  const error = complaint(details);
  if (error !== '') return { status: 422, page: form(needAccount(world, link.account).identity.country ?? '', details, error) };
  act(world, () => {
    handIn(world, link.account, details);
    world.store.put(world.store.find(link.id)?.account ?? '', { ...link, visited: true });
  });
  return goTo(link.return_url);
}
