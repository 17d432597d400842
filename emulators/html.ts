const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML, safe to be put into another. */
export type Html = { readonly html: string };

const escape = (text: string): string => text.replace(/[&<>"']/g, (it) => NAMES[it] ?? it);

function render(part: Html | string | number | readonly Html[]): string {
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  if ('html' in part) return part.html;
  return part.map((it) => it.html).join('');
}

/** Writes HTML; every value put in is escaped unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly (Html | string | number | readonly Html[])[]): Html {
  return { html: strings.reduce((before, text, index) => `${before}${render(parts[index - 1] ?? '')}${text}`) };
}
