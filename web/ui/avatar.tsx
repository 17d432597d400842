const SIZES = { sm: 'size-7 text-[11px]', md: 'size-9 text-[13px]', lg: 'size-14 text-lg' } as const;
// Dark enough for white letters in both themes.
const HUES = ['#a4503f', '#41506b', '#56775f', '#7b5b1e', '#6b4a78', '#2f6f73', '#8a4a63', '#4f5a2e'] as const;

/** The first letters of a name: two at most. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter((it) => /\p{L}|\p{N}/u.test(it));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((it) => [...(it ?? '')][0] ?? '').join('').toUpperCase();
}

function hueOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return HUES[sum % HUES.length] ?? HUES[0];
}

/** A person or brand by its letters, always in the same colour. Says nothing: the name stands beside it. */
export const Avatar = ({ name, size = 'md' }: { readonly name: string; readonly size?: keyof typeof SIZES | undefined }) => (
  <span aria-hidden="true" className={`grid shrink-0 place-items-center rounded-full font-bold text-white ${SIZES[size]}`} style={{ backgroundColor: hueOf(name) }}>{initialsOf(name)}</span>
);
