import { describe, expect, it } from 'vitest';
import { money } from '../kit/money.ts';
import { DEFAULT_CLOCKS, type Terms } from '../collaborations/terms.ts';
import { canonicalAgreement, termsInWords, type Agreement } from './contract.ts';

const terms: Terms = {
  type: 'duet', title: 'Breakfast', fields: { sourceVideoUrl: 'https://www.tiktok.com/@a/video/7547546516831997191', message: 'Make it funny, please', secondsMin: 10 }, price: money(42_000n, 'EUR'), revisionRoundsMax: 2, draftFirst: true,
  usageRights: { channels: 'all_social', paid: false, months: 12, aiTraining: false }, clocks: DEFAULT_CLOCKS, brandFeeBps: 500, commissionBps: 1_250, policyVersion: '1',
};
const agreement: Agreement = { collaborationId: 'col_1', brandId: 'acc_b', creatorId: 'acc_c', acceptedAtMs: 1, terms };

describe('an agreement', () => {
  it('has one text, whatever the order its parts come in', () => {
    const turned = Object.fromEntries(Object.entries(terms).reverse()) as unknown as Terms;
    expect(canonicalAgreement({ ...agreement, terms: turned })).toBe(canonicalAgreement(agreement));
    expect(canonicalAgreement(agreement)).toContain('"price":{"currency":"EUR","minor":"42000"}');
  });
  it('has another text when anything of it is another', () => {
    const changes: Partial<Agreement>[] = [{ acceptedAtMs: 2 }, { brandId: 'acc_x' }, { terms: { ...terms, price: money(42_001n, 'EUR') } }, { terms: { ...terms, usageRights: { ...terms.usageRights, paid: true } } }];
    expect(new Set([agreement, ...changes.map((it) => ({ ...agreement, ...it }))].map(canonicalAgreement)).size).toBe(5);
  });
  it('is told in words, with the labels of its type', () => {
    const words = Object.fromEntries(termsInWords(terms).map((it) => [it.name, it.text]));
    expect(words).toMatchObject({ 'Kind of collaboration': 'Duet', 'Your video to duet with': 'https://www.tiktok.com/@a/video/7547546516831997191', Price: '420.00 EUR', Delivery: expect.stringContaining('7 days') as string, Review: expect.stringContaining('3 days') as string });
    expect(words['Commission']).toContain('12.50 %');
    expect(Object.fromEntries(termsInWords({ ...terms, together: { paidCount: 2, firstBrandFeeBps: 600, firstCommissionBps: 1_500 } }).map((it) => [it.name, it.text]))).toMatchObject({
      'Brand fee': '5 % of the price (6 % for a first collaboration; 2 of yours were paid before), paid by the brand on top of it', Commission: '12.50 % of the price (15 % for a first collaboration; 2 of yours were paid before), kept from what the creator gets',
    });
    expect(words['Use of the work']).toBe('all social media, 12 months, not in paid advertising, no training of AI');
  });
});
