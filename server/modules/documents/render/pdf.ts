import type { DocumentBody, Party } from '#domain/documents/document.ts';
import type { VatSplit } from '#domain/documents/vat.ts';
import type { Heading } from './en16931.ts';
import { BOTTOM, INK, MARGIN, WIDTH, closeSheet, heightOf, openSheet, room, rule, write, type Sheet } from './sheet.ts';
import { amountText, countryText, dayText, nameOf, rateText } from './words.ts';

const HALF = WIDTH / 2;
const AMOUNT_WIDTH = 110;
const CATEGORIES: Readonly<Record<VatSplit['category'], string>> = { S: 'Standard rate', E: 'Exempt', AE: 'Reverse charge', O: 'Outside the scope of VAT' };

function head(sheet: Sheet, { number, issuedOn }: Heading, body: DocumentBody): void {
  const top = MARGIN;
  write(sheet, nameOf(body), { y: top, width: HALF, size: 24, weight: 'strong' });
  const facts: [string, string][] = [['Number', number], ['Issued', dayText(issuedOn)], [body.kind === 'contract' ? 'Agreed' : body.kind === 'payout_statement' ? 'Paid' : 'Supplied', dayText(body.suppliedOn)], ...(body.creditOf === null ? [] : [['Takes back', body.creditOf] as [string, string]])];
  let y = top + 4;
  for (const [name, text] of facts) {
    write(sheet, name, { x: MARGIN + HALF, y, width: 70, size: 8.5, color: INK.beside });
    y = write(sheet, text, { x: MARGIN + HALF + 70, y, width: HALF - 70, size: 8.5, weight: 'strong', align: 'right', figures: true }) + 2;
  }
  sheet.y = Math.max(y, top + 44) + 16;
  rule(sheet, { below: 16 });
}

function linesOf(party: Party): string[] {
  const place = [party.postcode, party.city].filter(Boolean).join(' ');
  const number = party.vatNumber === null ? (party.taxNumber === null ? [] : [`Tax number ${party.taxNumber}`]) : [`VAT number ${party.vatNumber}`];
  return [...[party.street, place].filter(Boolean), countryText(party.country), ...number];
}

function side(sheet: Sheet, { name, party, x, y }: { name: string; party: Party; x: number; y: number }): number {
  const width = HALF - 12;
  let below = write(sheet, name, { x, y, width, size: 8.5, color: INK.beside }) + 1;
  below = write(sheet, party.name, { x, y: below, width, size: 10.5, weight: 'strong' });
  for (const line of linesOf(party)) below = write(sheet, line, { x, y: below, width });
  return below;
}

function sides(sheet: Sheet, body: DocumentBody): void {
  const { y } = sheet;
  const [first, second] = body.kind === 'contract' ? ['Creator', 'Brand'] : body.kind === 'payout_statement' ? ['From', 'Paid to'] : ['Supplier', 'Customer'];
  const left = side(sheet, { name: first ?? '', party: body.supplier, x: MARGIN, y });
  const right = side(sheet, { name: second ?? '', party: body.customer, x: MARGIN + HALF, y });
  sheet.y = Math.max(left, right) + 22;
}

type Row = { readonly text: string; readonly amount: string; readonly strong?: boolean; readonly beside?: boolean };

function row(sheet: Sheet, { text, amount, strong = false, beside = false }: Row): void {
  const look = { size: strong ? 11 : 9.5, weight: strong ? 'strong' : 'regular', color: beside ? INK.beside : INK.text } as const;
  room(sheet, heightOf(sheet, text, { ...look, width: WIDTH - AMOUNT_WIDTH }) + 14);
  const { y } = sheet;
  write(sheet, amount, { ...look, x: MARGIN + WIDTH - AMOUNT_WIDTH, y, width: AMOUNT_WIDTH, align: 'right', figures: true });
  sheet.y = write(sheet, text, { ...look, y, width: WIDTH - AMOUNT_WIDTH - 12 }) + 4;
}

function lines(sheet: Sheet, body: DocumentBody): void {
  row(sheet, { text: 'Description', amount: body.vat === null ? 'Amount' : 'Net', beside: true });
  rule(sheet, { below: 8 });
  for (const line of body.lines) row(sheet, { text: line.text, amount: amountText(line.amount) });
  rule(sheet, { above: 2, below: 8 });
}

function vatTable(sheet: Sheet, vat: VatSplit): void {
  row(sheet, { text: `Net, ${CATEGORIES[vat.category].toLowerCase()}`, amount: amountText(vat.net) });
  row(sheet, { text: vat.category === 'S' ? `VAT ${rateText(vat.rateBps)}` : 'VAT', amount: amountText(vat.vat) });
  rule(sheet, { above: 2, below: 9 });
}

function totals(sheet: Sheet, body: DocumentBody): void {
  if (body.vat !== null) vatTable(sheet, body.vat);
  row(sheet, { text: body.kind === 'payout_statement' ? 'Paid out' : 'Total', amount: amountText(body.total), strong: true });
  if (body.vat !== null && body.creditOf === null) row(sheet, { text: 'Paid already', amount: amountText({ ...body.total, minor: -body.total.minor }), beside: true });
  if (body.vat !== null && body.creditOf === null) row(sheet, { text: 'Left to pay', amount: amountText({ ...body.total, minor: 0n }), beside: true });
}

function terms(sheet: Sheet, body: DocumentBody): void {
  const nameWidth = 150;
  const textWidth = WIDTH - nameWidth - 12;
  for (const { name, text } of body.terms) {
    const height = heightOf(sheet, text, { width: textWidth });
    // A text higher than a page is left to break by itself.
    room(sheet, Math.min(height, BOTTOM - MARGIN - 20) + 12);
    const { y } = sheet;
    const nameEnds = write(sheet, name, { y, width: nameWidth, color: INK.beside });
    sheet.y = Math.max(write(sheet, text, { x: MARGIN + nameWidth + 12, y, width: textWidth }), nameEnds) + 3;
    rule(sheet, { below: 8 });
  }
}

function notes(sheet: Sheet, body: DocumentBody): void {
  sheet.y += 14;
  for (const note of body.notes) {
    room(sheet, heightOf(sheet, note, { size: 8.5 }) + 6);
    sheet.y = write(sheet, note, { size: 8.5, color: INK.beside }) + 4;
  }
}

function fingerprint(sheet: Sheet, hash: string): void {
  room(sheet, 70);
  sheet.y += 12;
  write(sheet, 'SHA-256 of the agreed terms', { size: 8.5, color: INK.beside });
  write(sheet, hash, { size: 9, weight: 'strong', color: INK.house });
  write(sheet, 'The terms are attached to this file as terms.json. Whoever hashes them gets this number; whoever changes a letter gets another. The marketplace says for everybody whether a number is one of its contracts.', { size: 8.5, color: INK.beside });
}

/** Draws a document: its number and days, who, what, VAT, total, and what has to be said. */
export async function drawPdf(heading: Heading, body: DocumentBody, issuer: string): Promise<Uint8Array> {
  const sheet = await openSheet({ title: `${nameOf(body)} ${heading.number}`, author: issuer, createdAt: new Date(`${heading.issuedOn}T00:00:00Z`) });
  head(sheet, heading, body);
  sides(sheet, body);
  if (body.kind === 'contract') {
    write(sheet, body.lines[0]?.text ?? '', { size: 13, weight: 'strong' });
    sheet.y += 10;
    terms(sheet, body);
  } else {
    lines(sheet, body);
    totals(sheet, body);
  }
  notes(sheet, body);
  if (body.termsSha256 !== null) fingerprint(sheet, body.termsSha256);
  if (body.termsText !== null) sheet.file(Buffer.from(body.termsText, 'utf8'), { name: 'terms.json', type: 'application/json', description: 'The agreed terms, as they are hashed' });
  return closeSheet(sheet, `${nameOf(body)} ${heading.number} · Reference ${body.collaborationId} · ${issuer}`);
}
