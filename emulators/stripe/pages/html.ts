const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML, safe to be put into another. */
export type Html = { readonly html: string };

type Part = Html | string | number | readonly Html[];

function render(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part).replace(/[&<>"']/g, (it) => NAMES[it] ?? it);
  return 'html' in part ? part.html : part.map((it) => it.html).join('');
}

/** Writes HTML; every value put in is escaped unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((before, text, index) => `${before}${render(parts[index - 1] ?? '')}${text}`) };
}
