/** Letters of other scripts that are read as Latin ones, letters that do not decompose, and digits that are pictures. Digits stay digits. */
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['аӑӓ', 'a'], ['вв', 'b'], ['сҫ', 'c'], ['ԁ', 'd'], ['еёєҽ', 'e'], ['ғ', 'f'], ['ԍ', 'g'], ['нһҺңӊ', 'h'], ['іїӏ', 'i'], ['јЈ', 'j'], ['кқҝҟҡԛ', 'k'], ['ӏ', 'l'],
  ['мӎ', 'm'], ['пл', 'n'], ['оөӧ', 'o'], ['рҏ', 'p'], ['г', 'r'], ['ѕ', 's'], ['тҭ', 't'], ['ѵ', 'v'], ['ѡԝш', 'w'], ['хҳҲӽ', 'x'], ['уүұўӯӱ', 'y'], ['з', '3'], ['и', 'u'], ['б', '6'], ['ч', '4'],
  // Greek
  ['αά', 'a'], ['β', 'b'], ['ϲς', 'c'], ['δ', 'd'], ['εέ', 'e'], ['η', 'n'], ['ιίϊ', 'i'], ['κϰ', 'k'], ['λ', 'l'], ['μ', 'm'], ['ν', 'v'], ['οόσ', 'o'], ['ρϱ', 'p'], ['τ', 't'], ['υύ', 'u'], ['χ', 'x'], ['γ', 'y'], ['ω', 'w'], ['ζ', 'z'], ['π', 'n'],
  // Armenian, Hebrew, Cherokee, Lisu, Georgian and others that are read as Latin
  ['ա', 'w'], ['օ', 'o'], ['ո', 'n'], ['ս', 'u'], ['հ', 'h'], ['ց', 'g'], ['զ', 'q'], ['յ', 'j'], ['ք', 'p'], ['ռ', 'n'], ['Ꭺꭺꮿ', 'a'], ['Ᏼᏼ', 'b'], ['Ꮯꮯ', 'c'], ['Ꭰꭰ', 'd'], ['Ꭼꭼ', 'e'], ['Ꮐꮐ', 'g'], ['Ꮋꮋ', 'h'], ['Ꭵꭵ', 'i'], ['Ꭻꭻ', 'j'], ['Ꮶꮶ', 'k'], ['Ꮮꮮ', 'l'], ['Ꮇꮇ', 'm'], ['Ꮲꮲ', 'p'], ['Ꭱꭱ', 'r'], ['Ꮪꮪ', 's'], ['Ꭲꭲ', 't'], ['Ꮩꮩ', 'v'], ['Ꮃꮃ', 'w'], ['Ꮓꮓ', 'z'],
  // Latin that does not decompose, small capitals, turned letters
  ['ɑᴀɐ', 'a'], ['ʙƀɓ', 'b'], ['ᴄɔȼ', 'c'], ['đɖɗᴅð', 'd'], ['ᴇǝəɛɘ', 'e'], ['ꜰƒ', 'f'], ['ɡɢɠǥ', 'g'], ['ʜħɦɥ', 'h'], ['ıɪɩɨ', 'i'], ['ᴊɉȷ', 'j'], ['ᴋƙʞ', 'k'], ['łʟɫƚɭ', 'l'], ['ᴍɱɯ', 'm'], ['ɴŋɲƞ', 'n'], ['øᴏɵ', 'o'], ['ᴘþƥ', 'p'], ['ʠɋ', 'q'], ['ʀɹɾɽ', 'r'], ['ꜱʂ', 's'], ['ᴛŧƭʇ', 't'], ['ᴜʊʉ', 'u'], ['ᴠʋʌ', 'v'], ['ᴡʍɯ', 'w'], ['ʏƴʎɏ', 'y'], ['ᴢʐƶ', 'z'],
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'],
  // Signs
  ['＠﹫ⓐ@', '@'], ['。．․‧∙·•・｡。', '.'], ['‐‑‒–—−﹣－', '-'], ['⁄∕／⧸', '/'], ['’‘ʼ`´', "'"], ['“”„«»', '"'], ['＿﹍', '_'], ['：ː﹕', ':'],
];

const BOOK = new Map<string, string>(PAIRS.flatMap(([letters, latin]) => [...letters].map((it) => [it, latin] as const)));

/** Ranges of letters and digits in circles and squares that no normal form opens: first code point, last, what the first one stands for. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x1f130, 0x1f149, 0x61], [0x1f150, 0x1f169, 0x61], [0x1f170, 0x1f189, 0x61], [0x2776, 0x277e, 0x31], [0x2780, 0x2788, 0x31], [0x278a, 0x2792, 0x31], [0x24f5, 0x24fd, 0x31],
];

/** The Latin reading of one character, or the character itself. */
export function latinOf(char: string): string {
  const known = BOOK.get(char);
  if (known !== undefined) return known;
  const code = char.codePointAt(0) ?? 0;
  const range = RANGES.find(([first, last]) => code >= first && code <= last);
  if (range !== undefined) return String.fromCharCode(range[2] + code - range[0]);
  return code === 0x24ff || code === 0x24ea || code === 0x1f10c ? '0' : char;
}

const DECIMAL = /^\p{Nd}$/u;

/** The value of a decimal digit of any script, or nothing. Every script keeps its ten digits in a row that begins at a code ending in 0 or 6. */
export function digitOf(char: string): string | undefined {
  if (!DECIMAL.test(char)) return undefined;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const low = code & 0xf;
  const startsAtZero = DECIMAL.test(String.fromCodePoint(code - low));
  return String(startsAtZero ? low : low - 6);
}
