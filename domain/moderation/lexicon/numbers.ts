/** Words for numbers, folded as a view folds them. Units: the digits a reader would type. */
const UNITS: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine', de: 'null eins zwei drei vier funf sechs sieben acht neun', fr: 'zero un deux trois quatre cinq six sept huit neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve', it: 'zero uno due tre quattro cinque sei sette otto nove', nl: 'nul een twee drie vier vijf zes zeven acht negen',
  pl: 'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec', pt: 'zero um dois tres quatro cinco seis sete oito nove', sv: 'noll ett tva tre fyra fem sex sju atta nio', da: 'nul en to tre fire fem seks syv otte ni',
  cs: 'nula jedna dva tri ctyri pet sest sedm osm devet', ro: 'zero unu doi trei patru cinci sase sapte opt noua', tr: 'sifir bir iki uc dort bes alti yedi sekiz dokuz', id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan',
};
const TEENS: readonly string[] = [
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 'dix onze douze treize quatorze quinze seize',
  'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove', 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  'dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie', 'dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
];
const TENS: readonly string[] = [
  'twenty thirty forty fifty sixty seventy eighty ninety', 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 'vingt trente quarante cinquante soixante septante huitante nonante',
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  'dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat', 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
];

const listed = (words: string): string[] => words.split(' ');

function compounds(): [string, string][] {
  const [de, nl, it] = [listed(UNITS['de'] ?? ''), listed(UNITS['nl'] ?? ''), listed(UNITS['it'] ?? '')];
  const tens = { de: listed(TENS[1] ?? ''), it: listed(TENS[4] ?? ''), nl: listed(TENS[5] ?? '') };
  const out: [string, string][] = [];
  for (let ten = 2; ten <= 9; ten++) {
    for (let unit = 1; unit <= 9; unit++) {
      const digits = `${ten}${unit}`;
      out.push([`${unit === 1 ? 'ein' : de[unit]}und${tens.de[ten - 2]}`, digits], [`${nl[unit]}en${tens.nl[ten - 2]}`, digits]);
      const italian = tens.it[ten - 2] ?? '';
      out.push([(unit === 1 || unit === 8 ? italian.slice(0, -1) : italian) + (it[unit] ?? ''), digits]);
    }
  }
  for (const [i, unit] of listed('uno dos tres cuatro cinco seis siete ocho nueve').entries()) out.push([`veinti${unit}`, `2${i + 1}`]);
  return out;
}

/** Number words of all languages → digits. Words that mean something else in another language are told apart by what stands beside them. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.values(UNITS).flatMap((words) => listed(words).map((word, i) => [word, String(i)] as [string, string])),
  ...TEENS.flatMap((words) => listed(words).map((word, i) => [word, String(10 + i)] as [string, string])),
  ...TENS.flatMap((words) => listed(words).map((word, i) => [word, String(20 + 10 * i)] as [string, string])),
  ...compounds(),
  ...listed('oh o zip nil nought nada zilch').map((it): [string, string] => [it, '0']),
  ...([['zwo', '2'], ['une', '1'], ['una', '1'], ['uma', '1'], ['ein', '1'], ['eine', '1'], ['jedna', '1'], ['dwie', '2'], ['duas', '2'], ['meia', '6'], ['quatrevingt', '80'], ['vingts', '20'], ['niner', '9'], ['fiver', '5'], ['tree', '3'], ['fife', '5'], ['fuenf', '5'], ['zwoelf', '12'], ['won', '1'], ['fower', '4'], ['ate', '8']] as [string, string][]),
]);

/** Words that say the next digit comes more than once. Units: how often. */
export const REPEATS: ReadonlyMap<string, number> = new Map([...listed('double doble doppel doppelt doppio doppia dobro dubbel dubbele podwojne podwojny').map((it): [string, number] => [it, 2]), ...listed('triple treble dreifach triplo driemaal potrojne').map((it): [string, number] => [it, 3])]);

/** Words that may stand between the pieces of a number. */
export const FILLERS: ReadonlySet<string> = new Set(listed('and then und dann et puis y luego e poi en dan i potem depois x plus dash minus tiret guion trattino streepje space pause hyphen comma coma slash'));

const TENS_ONLY = new Set(TENS.flatMap(listed));
/** Whether a word is a round ten that a unit may follow. */
export const isTen = (word: string): boolean => TENS_ONLY.has(word);
