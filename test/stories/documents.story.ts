import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { WAITING_QUERY } from '#test/support/documents.ts';
import { fileOf, papersOf, totalsOf } from '#test/support/papers.ts';
import { PASSWORD, type Person, type Work } from '#test/support/person.ts';
import { onEachRail, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

async function bothStated(world: World, brandCountry = 'PT'): Promise<readonly [Person, Person]> {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  await brand.states();
  await creator.states();
  return [brand, creator];
}

async function paid(world: World, brand: Person, creator: Person): Promise<Work> {
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.approves(duet);
  await world.clock.advance({ days: 12 });
  return duet;
}

onEachRail('paid work has its papers: the creator’s invoice to the brand, ours for both fees, a statement of the payout and a contract, each with the sums of the books', async (world, { brandCountry }) => {
  const [brand, creator] = await bothStated(world, brandCountry);
  const duet = await paid(world, brand, creator);
  expect((await brand.views(duet)).hold.state).toBe('released');
  expect(await totalsOf(brand)).toEqual({ contract: '42000', work_invoice: '42000', brand_fee_invoice: '2100' });
  expect(await totalsOf(creator)).toEqual({ contract: '42000', work_invoice: '42000', commission_invoice: '4200', payout_statement: '37800' });
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([4_200n, 2_100n]);
  const [invoice] = (await papersOf(brand)).filter((it) => it.kind === 'work_invoice');
  // Across the border of the Union the brand owes the VAT, since the register confirms its number.
  expect(invoice).toMatchObject({ supplierName: 'Ana Łőžß', customerName: 'Marca Łőžß', vat: { amountMinor: '0' } });
  expect(await world.books.count('documents')).toBe(5);
});

onEachRail('money that goes back before anything was earned leaves a contract and no invoice', async (world, { brandCountry }) => {
  const [brand, creator] = await bothStated(world, brandCountry);
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await world.clock.advance({ days: 8 });
  expect(await brand.views(duet)).toMatchObject({ state: 'missed', hold: { state: 'reverted' } });
  expect(await totalsOf(brand)).toEqual({ contract: '42000' });
  expect(await totalsOf(creator)).toEqual({ contract: '42000' });
});

onEachRail('of divided money only the creator’s part is invoiced, with the fees of that part', async (world, { brandCountry }) => {
  const [brand, creator] = await bothStated(world, brandCountry);
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.does('proposeCancel', { ...duet, creatorPartMinor: '12345' });
  await brand.does('agreeCancel', duet);
  await world.clock.advance({ days: 12 });
  expect(await totalsOf(brand)).toEqual({ contract: '42000', work_invoice: '12345', brand_fee_invoice: '617' });
  expect(await totalsOf(creator)).toEqual({ contract: '42000', work_invoice: '12345', commission_invoice: '1235', payout_statement: '11110' });
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([1_235n, 617n]);
});

const chargeOf = async (world: World, work: Work): Promise<string> => (await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [work.id]))[0]?.charge_id ?? '';

/** The card holder's bank takes the payment back, and nobody answers it. */
async function takenBack(world: World, work: Work, reason: string): Promise<void> {
  const operator = await world.newOperator();
  await world.stripe.disputes(await chargeOf(world, work), { reason });
  await world.settle();
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>('{ chargebacks { id } }');
  await operator.does('acceptChargeback', { id: chargebacks[0]?.id });
  await world.clock.advance({ minutes: 2 });
}

onEachRail('money that a bank takes back after it was invoiced yields credit notes to the cent, each naming its invoice', async (world, { brandCountry }) => {
  const [brand, creator] = await bothStated(world, brandCountry);
  const duet = await paid(world, brand, creator);
  await takenBack(world, duet, 'product_not_received');
  const [ofBrand, ofCreator] = [await papersOf(brand), await papersOf(creator)];
  const invoices = [...ofBrand, ...ofCreator].filter((it) => it.kind.endsWith('_invoice'));
  for (const invoice of invoices) expect([...ofBrand, ...ofCreator].find((it) => it.creditOf === invoice.number), invoice.number).toMatchObject({ kind: 'credit_note', total: { amountMinor: `-${invoice.total.amountMinor}` } });
  expect(await world.books.query(`select sum(total_minor)::text as sum from documents where kind not in ('contract', 'payout_statement')`)).toEqual([{ sum: '0' }]);
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([0n, 0n]);
  expect(await world.books.count('documents', `kind = 'credit_note'`)).toBe(3);
});

onEachRail('invoices that still wait when the money goes back are never issued, and what a creator owes stands in the statement of the next payout', async (world, { brandCountry, rail }) => {
  const [brand, creator] = [await world.newBrand({ country: brandCountry }), await world.newCreator()];
  const duet = await paid(world, brand, creator);
  await takenBack(world, duet, 'product_not_received');
  await brand.states();
  await creator.states();
  expect([Object.keys(await totalsOf(brand)), await brand.asks(WAITING_QUERY)]).toEqual([['contract'], { waitingDocuments: [] }]);
  const next = await paid(world, brand, creator);
  const statement = (await papersOf(creator)).find((it) => it.kind === 'payout_statement' && it.collaborationId === next.id);
  expect(statement?.total.amountMinor).toBe(rail === 'platform_hold' ? '37800' : '0');
});

story('papers wait for details and nobody’s money waits for papers; they follow at once when the details come', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await paid(world, brand, creator);
  expect((await creator.views(duet)).hold.state).toBe('released');
  expect(await totalsOf(creator)).toEqual({ contract: '42000', payout_statement: '37800' });
  const waiting = async (person: Person) => (await person.asks<{ waitingDocuments: { kind: string; waitsFor: string; yours: boolean }[] }>(WAITING_QUERY)).waitingDocuments.map((it) => [it.kind, it.waitsFor, it.yours]);
  expect(await waiting(creator)).toEqual([['work_invoice', 'creator', true], ['commission_invoice', 'creator', true]]);
  expect(await waiting(brand)).toEqual([['work_invoice', 'creator', false], ['brand_fee_invoice', 'brand', true]]);
  await creator.states();
  expect(await totalsOf(creator)).toMatchObject({ commission_invoice: '4200' });
  expect(await waiting(brand)).toEqual([['work_invoice', 'brand', true], ['brand_fee_invoice', 'brand', true]]);
  await brand.states();
  expect([await waiting(brand), await waiting(creator)]).toEqual([[], []]);
  expect(await totalsOf(brand)).toEqual({ contract: '42000', work_invoice: '42000', brand_fee_invoice: '2100' });
});

story('a number the register does not know moves no VAT: the creator’s country is owed it, cut out of the price the brand paid', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  await brand.states({ vatNumber: 'PT501234599' });
  await creator.states();
  await paid(world, brand, creator);
  const invoice = (await papersOf(brand)).find((it) => it.kind === 'work_invoice');
  // 420.00 with 21 % of Spain in it.
  expect(invoice).toMatchObject({ total: { amountMinor: '42000' }, vat: { amountMinor: '7289' } });
});

story('while the register cannot be asked, an invoice across a border waits three days for it and no longer', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  world.app.vies.away(10_000);
  await brand.states();
  await creator.states();
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.approves(duet);
  expect(Object.keys(await totalsOf(brand)).sort()).toEqual(['contract']);
  await world.clock.advance({ days: 2 });
  world.app.vies.away(0);
  await world.clock.advance({ hours: 2 });
  expect((await papersOf(brand)).find((it) => it.kind === 'work_invoice')).toMatchObject({ vat: { amountMinor: '0' } });
  const late = await world.newBrand();
  world.app.vies.away(10_000);
  await late.states();
  await paid(world, late, creator);
  await world.app.app.tidyOnce();
  expect((await papersOf(late)).find((it) => it.kind === 'work_invoice')).toMatchObject({ vat: { amountMinor: '7289' } });
});

story('a document is read and saved by those it concerns; for everybody else there is nothing', async (world) => {
  const [brand, creator] = await bothStated(world);
  const [stranger, other, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator('support')];
  await paid(world, brand, creator);
  const mine = Object.fromEntries((await papersOf(creator)).map((it) => [it.kind, it.id]));
  for (const form of ['pdf', 'xml']) {
    const answer = await fileOf(creator, `${mine['work_invoice']}.${form}`);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0], answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([200, `application/${form}`, 'private, no-store', 'nosniff']);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="W-[0-9A-F]{12}-2026-000001\.(pdf|xml)"$/);
  }
  const [first, second] = [await fileOf(brand, `${mine['work_invoice']}.pdf`), await fileOf(operator, `${mine['work_invoice']}.pdf`)];
  expect(Buffer.from(await first.arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
  // The brand sees no paper between the creator and the marketplace.
  expect((await fileOf(brand, `${mine['commission_invoice']}.pdf`)).status).toBe(404);
  const nobody = { world, session: { cookie: '' } } as unknown as Person;
  for (const person of [stranger, other, nobody]) {
    expect(await person.world.app.graphql(person.session, '{ documents { items { id } } waitingDocuments { kind } }')).toEqual({ documents: { items: [] }, waitingDocuments: [] });
    const refused = await fileOf(person, `${mine['work_invoice']}.pdf`);
    const unknown = await fileOf(person, 'doc_00000000000000000000000000000000.pdf');
    expect([refused.status, await refused.text()]).toEqual([unknown.status, await unknown.text()]);
  }
  for (const file of [`${mine['contract']}.xml`, `${mine['payout_statement']}.xml`, `${mine['work_invoice']}.json`, `${mine['work_invoice']}.exe`, '..%2f..%2fetc%2fpasswd', 'x']) expect((await fileOf(creator, file)).status).toBe(404);
});

story('a contract says who both are by law: neither side reads it before the money of what they accepted is protected', async (world) => {
  const [brand, creator] = await bothStated(world);
  await brand.savesCard('4000002760003184');
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  expect((await brand.views(duet)).state).toBe('accepted');
  for (const person of [brand, creator]) expect([await papersOf(person), await person.asks(WAITING_QUERY)]).toEqual([[], { waitingDocuments: [] }]);
  const { url } = await brand.does('confirmPayment', { ...duet, returnPath: `/work/${duet.id}` });
  await world.stripe.answerBank(String(url), 'succeed');
  await brand.does('refreshPayment', duet);
  for (const person of [brand, creator]) expect(await papersOf(person)).toMatchObject([{ kind: 'contract', supplierName: 'Ana Łőžß', customerName: 'Marca Łőžß' }]);
});

story('both sides have the contract they accepted; its hash is known for ever, and that of a changed one is not', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  const [ofBrand, ofCreator] = [(await papersOf(brand))[0], (await papersOf(creator))[0]];
  expect([ofBrand?.kind, ofBrand]).toEqual(['contract', ofCreator]);
  const text = await (await fileOf(creator, `${ofCreator?.id}.json`)).text();
  const hashOf = (it: string): string => createHash('sha256').update(it).digest('hex');
  expect(hashOf(text)).toBe(ofCreator?.termsSha256);
  expect(JSON.parse(text)).toMatchObject({ collaborationId: duet.id, brandId: brand.accountId, creatorId: creator.accountId, terms: { price: { minor: '42000' }, commissionBps: 1_000 } });
  const known = async (hash: string) => (await world.app.graphql<{ contractByHash: { number: string } | null }>(world.app.newSession(), 'query Q($sha256: String!) { contractByHash(sha256: $sha256) { number issuedAt } }', { sha256: hash })).contractByHash;
  expect(await known(hashOf(text))).toMatchObject({ number: ofCreator?.number });
  for (const changed of [text.replace('42000', '42001'), `${text} `, text.toLowerCase()]) expect(await known(hashOf(changed))).toBeNull();
  for (const hash of ['', 'x', "' or 1=1 --", '%', hashOf(text).slice(1)]) expect(await known(hash)).toBeNull();
});

story('what stands on a form that cannot be is refused in a sentence for each field, and nobody reads another’s numbers', async (world) => {
  const [brand, creator] = await bothStated(world);
  const said = await creator.tries('saveBusinessDetails', { input: { legalName: '', street: 'A', postcode: '1', city: 'B', vatNumber: 'DE1', smallBusiness: false, taxNumbers: [{ country: 'XX', number: '1' }], birthDate: '2026-02-30' } });
  expect([said.code, said.problems?.map((it) => it.field).sort()]).toEqual(['FIELDS_INVALID', ['birthDate', 'legalName', 'taxNumbers', 'vatNumber']]);
  const query = '{ businessDetails { id legalName birthDate taxNumbers { number } vatStatus vatCheckedAt } }';
  expect(await creator.asks(query)).toMatchObject({ businessDetails: { id: creator.accountId, birthDate: '1998-03-21', vatStatus: 'valid' } });
  expect(await brand.asks(query)).toMatchObject({ businessDetails: { id: brand.accountId } });
  const operator = await world.newOperator();
  expect(await operator.asks(query)).toEqual({ businessDetails: null });
  expect(await operator.refusalOf('saveBusinessDetails', { input: { legalName: 'X', street: 'A', postcode: '1', city: 'B', smallBusiness: false, taxNumbers: [] } })).toBe('ROLE_NOT_ENOUGH');
  expect(JSON.stringify(await world.books.query('select payload from outbox union all select payload from jobs'))).not.toMatch(/X1234567L|1998-03-21|501234567/);
});

story('numbers begin anew with each year, in every series and without a gap on either side of midnight', async (world) => {
  const [brand, creator] = await bothStated(world);
  await world.clock.advance({ seconds: Math.floor((Date.UTC(2026, 11, 31, 23, 30) - world.clock.now()) / 1_000) });
  for (const person of [brand, creator]) await person.does('signIn', { side: person.side, email: person.email, password: PASSWORD });
  const [before, after] = [await brand.requests(creator), await brand.requests(creator)];
  for (const duet of [before, after]) {
    await creator.accepts(duet);
    await creator.delivers(duet);
  }
  await world.clock.advance({ minutes: 29 });
  await brand.approves(before);
  await world.clock.advance({ minutes: 2 });
  await brand.approves(after);
  await world.clock.advance({ days: 12 });
  const issued = await world.books.query("select left(series, 1) as series, year, array_agg(count order by count) as counts from documents where kind <> 'contract' group by 1, 2 order by 1, 2");
  expect(issued).toEqual(['C', 'F', 'P', 'W'].flatMap((series) => [2026, 2027].map((year) => ({ series, year, counts: [1] }))));
});
