/** Finds entries of a lexicon in a row of words: single words, `word*` for beginnings, `one_two` for words that follow each other. Answers each concept with the place of the last word that names it. */
export type Matcher = (words: readonly string[]) => ReadonlyMap<number, number>;

type Node = { readonly ends: number[]; readonly next: Map<string, Node>; readonly beginnings: Map<string, number[]> };
const BEGINNING_LENGTH_MIN = 3;
const emptyNode = (): Node => ({ ends: [], next: new Map(), beginnings: new Map() });

/** Builds a matcher: `entries[i]` are the words of concept `i`. */
export function matcherOf(entries: readonly string[]): Matcher {
  const root = emptyNode();
  for (const [concept, words] of entries.entries()) for (const entry of words.split(' ').filter((it) => it !== '')) learn(root, entry, concept);

  return (words) => {
    const found = new Map<number, number>();
    for (let from = 0; from < words.length; from += 1) {
      let node: Node | undefined = root;
      for (let at = from; node && at < words.length; at += 1) {
        const word: string = words[at] ?? '';
        for (let length = BEGINNING_LENGTH_MIN; node.beginnings.size > 0 && length <= word.length; length += 1) for (const concept of node.beginnings.get(word.slice(0, length)) ?? []) found.set(concept, at);
        node = node.next.get(word);
        for (const concept of node?.ends ?? []) found.set(concept, at);
      }
    }
    return found;
  };
}

function learn(root: Node, entry: string, concept: number): void {
  const words = entry.split('_');
  const last = words.pop() ?? '';
  let node = root;
  for (const word of words) node = childOf(node, word);
  if (last.endsWith('*')) node.beginnings.set(last.slice(0, -1), [...(node.beginnings.get(last.slice(0, -1)) ?? []), concept]);
  else childOf(node, last).ends.push(concept);
}

function childOf(node: Node, word: string): Node {
  const child = node.next.get(word) ?? emptyNode();
  node.next.set(word, child);
  return child;
}
