import type { BusinessDetails, TaxNumber } from '#domain/documents/business-details.ts';
import { DOCUMENTS_ERRORS } from '#domain/documents/errors.ts';
import type { Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import { findPayoutStop } from '#server/modules/settlement/index.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { saveBusinessDetails } from './commands/save-business-details.ts';
import type { DocumentsPorts } from './context.ts';
import type { Paper, SeriesRow } from './papers/store.ts';
import { documentsOf, findContract, listDocuments, listSeries, listWaiting, ownDetails, type DetailsView, type PaperPage, type WaitingRow } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends DocumentsPorts {}
  interface ApiObjects {
    BusinessDetails: DetailsView;
    ContractFound: { readonly number: string; readonly issuedAt: Instant };
    DocumentPage: PaperPage;
    DocumentSeries: SeriesRow;
    IssuedDocument: Paper;
    TaxNumber: TaxNumber;
    WaitingDocument: WaitingRow;
  }
}

const TABLES: Tables = [DOCUMENTS_ERRORS];

builder.objectType('TaxNumber', { fields: (t) => ({ country: t.exposeString('country'), number: t.exposeString('number') }) });
builder.objectType('BusinessDetails', {
  description: 'What invoices and the yearly report say of an account. Only its own people read it.',
  fields: (t) => ({
    id: t.id({ resolve: (it) => it.accountId }), legalName: t.exposeString('legalName'), street: t.exposeString('street'), postcode: t.exposeString('postcode'), city: t.exposeString('city'),
    vatNumber: t.exposeString('vatNumber', { nullable: true }), vatStatus: t.exposeString('vatStatus', { description: '`none`, `asking`, `valid` or `invalid`, as the register of VAT numbers says.' }),
    vatCheckedAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => it.vatCheckedAt }), smallBusiness: t.exposeBoolean('smallBusiness'), invoiceTaxNumber: t.exposeString('invoiceTaxNumber', { nullable: true }),
    taxNumbers: t.field({ type: ['TaxNumber'], resolve: (it) => [...it.taxNumbers] }), birthDate: t.exposeString('birthDate', { nullable: true }), registrationNumber: t.exposeString('registrationNumber', { nullable: true }),
  }),
});
builder.objectType('IssuedDocument', {
  description: 'A paper that was issued and never changes. Its files are at /downloads/documents/<id>.pdf, and for invoices and credit notes .xml, for contracts .json.',
  fields: (t) => ({
    id: t.exposeID('id'), number: t.exposeString('number'), kind: t.exposeString('kind'), collaborationId: t.exposeID('collaborationId'), title: t.string({ resolve: (it) => it.body.lines[0]?.text ?? '' }),
    supplierName: t.string({ resolve: (it) => it.body.supplier.name }), customerName: t.string({ resolve: (it) => it.body.customer.name }), issuedAt: t.field({ type: 'DateTime', resolve: (it) => it.issuedAt }),
    total: t.field({ type: 'Money', resolve: (it): Money => it.body.total }), vat: t.field({ type: 'Money', nullable: true, resolve: (it): Money | null => it.body.vat?.vat ?? null }),
    creditOf: t.exposeString('creditOf', { nullable: true }), termsSha256: t.exposeString('termsSha256', { nullable: true }),
  }),
});
builder.objectType('DocumentPage', {
  fields: (t) => ({
    items: t.field({ type: ['IssuedDocument'], resolve: (it) => [...it.items] }), years: t.field({ type: ['Int'], description: 'The years there are documents of.', resolve: (it) => [...it.years] }),
    endCursor: t.exposeString('endCursor', { nullable: true }), hasMore: t.exposeBoolean('hasMore'),
  }),
});
builder.objectType('WaitingDocument', {
  description: 'A paper that is due and waits for details; `yours` says whether for those of the viewer.',
  fields: (t) => ({ kind: t.exposeString('kind'), collaborationId: t.exposeID('collaborationId'), waitsFor: t.exposeString('waitsFor'), yours: t.exposeBoolean('yours'), dueAt: t.field({ type: 'DateTime', resolve: (it) => it.dueAt }) }),
});
builder.objectType('ContractFound', { fields: (t) => ({ number: t.exposeString('number'), issuedAt: t.field({ type: 'DateTime', resolve: (it) => it.issuedAt }) }) });
builder.objectType('DocumentSeries', {
  description: 'The documents of one kind and year; those in creators’ names have a series for each creator.',
  fields: (t) => ({
    letter: t.exposeString('letter'), year: t.exposeInt('year'), series: t.exposeInt('series'), documents: t.exposeInt('documents'), gaps: t.exposeInt('gaps'), lastNumber: t.exposeString('lastNumber'),
    lastIssuedAt: t.field({ type: 'DateTime', resolve: (it) => it.lastIssuedAt }),
  }),
});

builder.objectFields('Collaboration', (t) => ({ documents: t.field({ type: ['IssuedDocument'], description: 'Those that concern the viewer, newest first.', resolve: async (it, _args, ctx) => [...(await documentsOf(ctx, it.id))] }) }));

builder.queryFields((t) => ({
  businessDetails: t.field({ type: 'BusinessDetails', nullable: true, description: 'The viewer’s own; nothing before they gave them.', resolve: (_root, _args, ctx) => ownDetails(ctx) }),
  documents: t.field({
    type: 'DocumentPage', args: { year: t.arg.int(), first: t.arg.int({ required: true, defaultValue: 50 }), after: t.arg.string() },
    resolve: (_root, it, ctx) => listDocuments(ctx, { year: it.year ?? null, first: it.first, after: it.after ?? null }),
  }),
  waitingDocuments: t.field({ type: ['WaitingDocument'], resolve: async (_root, _args, ctx) => [...(await listWaiting(ctx))] }),
  payoutsWaitFor: t.string({ nullable: true, description: 'Why the viewer’s payouts wait: `tax_details`, or nothing.', resolve: (_root, _args, ctx) => findPayoutStop(ctx) }),
  contractByHash: t.field({ type: 'ContractFound', nullable: true, description: 'Whether a SHA-256 is that of a contract made here. For everybody.', args: { sha256: t.arg.string({ required: true }) }, resolve: (_root, it, ctx) => findContract(ctx, it.sha256) }),
  documentSeries: t.field({ type: ['DocumentSeries'], description: 'Operators only; empty for others.', resolve: async (_root, _args, ctx) => [...(await listSeries(ctx))] }),
}));

const TaxNumberInput = builder.inputType('TaxNumberInput', { fields: (t) => ({ country: t.string({ required: true }), number: t.string({ required: true }) }) });
const DetailsInput = builder.inputType('BusinessDetailsInput', {
  fields: (t) => ({
    legalName: t.string({ required: true }), street: t.string({ required: true }), postcode: t.string({ required: true }), city: t.string({ required: true }), vatNumber: t.string(), smallBusiness: t.boolean({ required: true }),
    invoiceTaxNumber: t.string(), taxNumbers: t.field({ type: [TaxNumberInput], required: true }), birthDate: t.string(), registrationNumber: t.string(),
  }),
});
const DetailsResult = resultType('BusinessDetailsResult', 'BusinessDetails', TABLES);

builder.mutationField('saveBusinessDetails', (t) => t.field({
  type: DetailsResult, args: { input: t.arg({ type: DetailsInput, required: true }) },
  resolve: async (_root, { input: { vatNumber, invoiceTaxNumber, birthDate, registrationNumber, ...rest } }, ctx) => {
    const given: BusinessDetails = { ...rest, vatNumber: vatNumber ?? null, invoiceTaxNumber: invoiceTaxNumber ?? null, birthDate: birthDate ?? null, registrationNumber: registrationNumber ?? null };
    return toResult(TABLES, await saveBusinessDetails(ctx, given));
  },
}));
