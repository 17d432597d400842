import { describe, expect, it } from 'vitest';
import { forCreators, readBrief } from './read-brief.ts';

describe('reading a brief out of free text', () => {
  it('hears what an English one says', () => {
    expect(readBrief('We launch a vegan oat drink in Germany and Austria. We want native ads by creators who speak German, 10k–100k followers, for women aged 18-34. €450 per creator, within 3 weeks. Please don’t show children.')).toMatchObject({
      type: 'native_ad', objective: 'awareness', budgetMinor: 45_000n, currency: 'EUR', creatorCountries: expect.arrayContaining(['DE', 'AT']), languages: ['de'], audienceAges: ['18-24', '25-34'],
      audienceGender: 'female', followersMin: 10_000, followersMax: 100_000, dueDays: 21, avoid: ['Please don’t show children'],
    });
  });

  it('hears what a German one says', () => {
    expect(readBrief('Für unsere neue Handcreme suchen wir ein Duett, auf Deutsch, in der Schweiz. Höchstens 1.200 CHF pro Creator, innerhalb von 10 Tagen. Ziel: mehr Bestellungen. Mindestens 5.000 Follower. Bitte keine Vorher-Nachher-Bilder.')).toMatchObject({
      type: 'duet', objective: 'sales', budgetMinor: 120_000n, currency: 'CHF', creatorCountries: ['CH'], languages: ['de'], dueDays: 10, followersMin: 5_000, followersMax: null,
    });
  });

  it('hears what a French one says', () => {
    expect(readBrief('Nous cherchons des créatrices en France et en Belgique pour un stitch, en français, 300 € par créatrice, sous 2 semaines. Objectif : notoriété auprès des femmes de 25 à 44 ans. Pas de musique sous licence.')).toMatchObject({
      type: 'stitch', objective: 'awareness', budgetMinor: 30_000n, currency: 'EUR', creatorCountries: expect.arrayContaining(['FR', 'BE']), languages: ['fr'], audienceAges: ['25-34', '35-44'], audienceGender: 'female', dueDays: 14,
    });
  });

  it('hears what a Spanish one says', () => {
    expect(readBrief('Buscamos creadores en España para bailar nuestra canción, en español. Presupuesto: 250 euros por creador, en 5 días. Público: generación Z. Sin alcohol.')).toMatchObject({
      type: 'sound', budgetMinor: 25_000n, currency: 'EUR', creatorCountries: ['ES'], languages: ['es'], audienceAges: ['18-24'], dueDays: 5, avoid: ['Sin alcohol'],
    });
  });

  it('divides a whole budget among so many creators', () => {
    expect(readBrief('3,000 € for 5 creators').budgetMinor).toBe(60_000n);
    expect(readBrief('3,000 € each for 5 creators').budgetMinor).toBe(300_000n);
  });

  it('reads numbers as people write them', () => {
    expect(readBrief('budget 1.500 €').budgetMinor).toBe(150_000n);
    expect(readBrief('budget €1,500').budgetMinor).toBe(150_000n);
    expect(readBrief('budget 2k EUR').budgetMinor).toBe(200_000n);
    expect(readBrief('budget 99,50 €').budgetMinor).toBe(9_950n);
    expect(readBrief('at most 20k followers')).toMatchObject({ followersMin: null, followersMax: 20_000 });
  });

  it('shows where it heard each part', () => {
    const text = 'A duet for 300 € in France';
    const heard = Object.fromEntries(readBrief(text).heard.map((it) => [it.field, text.slice(it.from, it.to)]));
    expect(heard).toMatchObject({ type: 'duet', budget: '300 €', creatorCountries: 'France' });
  });

  it('keeps what a brand would pay at most to itself', () => {
    expect(forCreators('Our bread is for people who love food. Posts in English, up to €1,500 per creator, within 2 weeks. 10k–100k followers! No children.')).toBe('Our bread is for people who love food. Posts in English, within 2 weeks. No children.');
    expect(forCreators('300 € for a duet')).toBe('');
  });

  it('hears nothing where nothing is said, and bears anything', () => {
    expect(readBrief('')).toMatchObject({ type: null, budgetMinor: null, creatorCountries: [], heard: [] });
    expect(readBrief('🍋🍋🍋').type).toBeNull();
    expect(readBrief('x'.repeat(200_000)).type).toBeNull();
    expect(readBrief(`${'budget 1 '.repeat(1_000)}€`)).toBeDefined();
    expect(readBrief('Women and men, 18-24, but only over 45').audienceAges.length).toBeGreaterThan(0);
  });
});
