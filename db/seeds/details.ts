import type { BusinessDetails } from '#domain/documents/business-details.ts';
import type { SignedIn } from '#domain/accounts/roles.ts';
import { saveBusinessDetails } from '#server/modules/documents/index.ts';
import { must, type DemoWorld } from './world.ts';

/** A VAT number in the form of each country of the demo world; nobody has them. */
const VAT_NUMBERS: Readonly<Record<string, string>> = {
  PT: 'PT501964843', DE: 'DE811907980', NL: 'NL004495445B01', IE: 'IE6388047V', ES: 'ESX1234567L', IT: 'IT01114601006', FR: 'FR40303265045', BE: 'BE0428759497', DK: 'DK13585628', GR: 'EL094259216', RO: 'RO18547290', CZ: 'CZ25123891', HR: 'HR33392005961', AT: 'ATU13585627',
};

type Stating = { readonly name: string; readonly country: string; readonly city: string; readonly small?: boolean };

/** Says who somebody of the demo world is on paper. Those whose country has no number here are small businesses. */
export async function stateDetails(world: DemoWorld, viewer: SignedIn, { name, country, city, small = false }: Stating): Promise<void> {
  const vatNumber = small ? null : VAT_NUMBERS[country] ?? null;
  const given: BusinessDetails = {
    legalName: name, street: 'Rua das Flores 12', postcode: '1000', city, vatNumber, smallBusiness: vatNumber === null, invoiceTaxNumber: vatNumber === null ? '12 345 6789' : null,
    taxNumbers: viewer.kind === 'creator' ? [{ country, number: 'DEMO 0042' }] : [], birthDate: viewer.kind === 'creator' ? '1996-05-14' : null, registrationNumber: null,
  };
  must(`the details of ${name}`, await saveBusinessDetails(world.contextFor(viewer), given));
}
