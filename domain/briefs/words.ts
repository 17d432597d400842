import type { Objective } from './brief.ts';

/** Words for what a brief says, in English, German, French and Spanish, as alternatives of an expression. */

/** The earliest word wins, so `native ad` is told from an `ad` campaign by its own words. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  native_ad: 'native ads?|spark ads?|in-feed ads?|native anzeigen?|spark-?anzeigen?|annonces? natives?|publicités? natives?|anuncios? nativos?|anuncios? spark',
  duet: 'duets?|duetts?|duetos?|dúos?|duos?',
  stitch: 'stitch(?:es)?|stitchen|stitcher',
  sound: 'our (?:sound|song|track|single)|sounds?|songs?|unser(?:en)? (?:sound|song)|lied|single|notre (?:son|titre|chanson)|chansons?|nuestr[oa] (?:sonido|canción|tema)|canci[oó]n(?:es)?',
  plain_post: 'ugc|posts?|beitr[aä]ge?|publications?|publicaci[oó]n(?:es)?|videos?|vid[ée]os?|clips?',
};

export const OBJECTIVE_WORDS: Readonly<Record<Objective, string>> = {
  sales: 'sales?|sell|selling|sign-?ups?|downloads?|conversions?|discount codes?|verkaufen?|verkäufe|umsatz|bestellungen|rabattcodes?|ventes?|vendre|inscriptions?|code promo|ventas?|vender|descargas|código de descuento',
  awareness: 'awareness|reach|launch(?:es|ing)?|get (?:us )?known|go viral|bekannt(?:heit)?|reichweite|markteinführung|notoriété|lancement|faire connaître|visibilit[ée]|dar a conocer|lanzamiento|alcance|notoriedad',
  content: 'content for our|ugc|footage|assets|for our (?:own )?(?:ads|channels)|inhalte für|material für|für unsere (?:kanäle|anzeigen)|contenus? pour|pour nos (?:réseaux|pubs?|publicités)|contenido para|para nuestr[oa]s (?:redes|anuncios|canales)',
};

export const GENDER_WORDS: Readonly<Record<'female' | 'male', string>> = {
  female: 'women|girls|female|frauen|mädchen|weiblich(?:e|en)?|femmes|filles|féminin(?:e|es)?|mujeres|chicas|femenin[oa]s?',
  male: 'men|boys|male|männer|jungs|männlich(?:e|en)?|hommes|garçons|masculin(?:e|s)?|hombres|chicos|masculin[oa]s?',
};

/** Units of time. Units: days. */
export const DAY_WORDS: Readonly<Record<string, number>> = { days: 1, day: 1, tagen: 1, tage: 1, tag: 1, jours: 1, jour: 1, 'días': 1, dias: 1, 'día': 1, weeks: 7, week: 7, wochen: 7, woche: 7, semaines: 7, semaine: 7, semanas: 7, semana: 7, months: 30, month: 30, monaten: 30, monate: 30, monat: 30, mois: 30, meses: 30, mes: 30 };

export const REGION_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  dach: ['DE', 'AT', 'CH'],
  'benelux': ['BE', 'NL', 'LU'],
  'nordics?|scandinavia|skandinavien|scandinavie|escandinavia|nordische länder': ['SE', 'NO', 'DK', 'FI'],
  'iberia|iberische halbinsel|péninsule ibérique|península ibérica': ['ES', 'PT'],
};

const SPOKEN = ['en', 'de', 'fr', 'es'];
const COUNTRIES = 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US CA MX BR TR UA RS AL AU JP'.split(' ');
const LANGUAGES = 'en de fr es it pt nl pl sv da no fi cs sk hu ro bg el hr sl lt lv et tr uk'.split(' ');
const MORE_COUNTRY_NAMES = [['uk', 'GB'], ['great britain', 'GB'], ['britain', 'GB'], ['england', 'GB'], ['großbritannien', 'GB'], ['holland', 'NL'], ['usa', 'US'], ['czechia', 'CZ']] as const;

/** Names of countries in the four languages with their codes, longest first. */
export const COUNTRY_NAMES: readonly (readonly [name: string, code: string])[] = [
  ...SPOKEN.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return COUNTRIES.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
  }),
  ...MORE_COUNTRY_NAMES,
].sort((a, b) => b[0].length - a[0].length);

/** Names of languages in the four languages, as alternatives, by code. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(LANGUAGES.map((code) => [code, [...new Set(SPOKEN.map((language) => (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code).toLowerCase()))].join('|')]));
