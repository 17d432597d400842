/** A reading of a text in which every unit knows where it stands in the text it was read from. */
export type View = { readonly text: string; readonly start: readonly number[]; readonly end: readonly number[] };

/** Collects units of a view one by one. */
export class ViewMaker {
  readonly #text: string[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];

  /** Adds units that all stand for the same stretch of the source. */
  add(units: string, start: number, end: number): void {
    for (let i = 0; i < units.length; i++) {
      this.#text.push(units.charAt(i));
      this.#start.push(start);
      this.#end.push(end);
    }
  }

  /** Takes units of another view as they are. */
  copy(view: View, from: number, to: number): void {
    for (let i = from; i < to; i++) this.add(view.text.charAt(i), view.start[i] ?? 0, view.end[i] ?? 0);
  }

  /** Lets the last unit reach further, over marks and invisible characters that belong to it. */
  stretch(end: number): void {
    if (this.#end.length > 0) this.#end[this.#end.length - 1] = end;
  }

  done(): View {
    return { text: this.#text.join(''), start: this.#start, end: this.#end };
  }
}

/** The stretch of the source a stretch of a view was read from; also right for views that run backwards. */
export function sourceOf(view: View, from: number, to: number): { readonly start: number; readonly end: number } {
  const first = view.start[from] ?? 0;
  const last = view.start[to - 1] ?? first;
  return { start: Math.min(first, last), end: Math.max(view.end[from] ?? 0, view.end[to - 1] ?? 0) };
}

/** Changes a view with an expression: what it finds is replaced, and each new unit stands for the whole of what was found. */
export function replaceIn(view: View, pattern: RegExp, make: (match: RegExpExecArray) => string | undefined): View {
  const maker = new ViewMaker();
  let at = 0;
  for (const match of view.text.matchAll(pattern)) {
    const made = make(match);
    if (made === undefined || match[0] === '') continue;
    maker.copy(view, at, match.index);
    const { start, end } = sourceOf(view, match.index, match.index + match[0].length);
    maker.add(made, start, end);
    at = match.index + match[0].length;
  }
  if (at === 0) return view;
  maker.copy(view, at, view.text.length);
  return maker.done();
}
