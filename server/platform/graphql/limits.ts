import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large a document may be. Judged once per document, before it is compiled. Source: RELIABILITY.md §2.6. */
export const LIMITS = { depth: 8, aliases: 20, directives: 20, tokens: 2_000, cost: 5_000, rootFields: 12 } as const;

const OBJECT_COST = 2;
const SCALAR_COST = 1;
const DEPTH_FACTOR = 1.5;

type Count = { depth: number; aliases: number; directives: number; cost: number };
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Walk = { readonly fragments: Fragments; readonly count: Count; readonly seen: ReadonlySet<string>; readonly depth: number };

function visitSet(set: SelectionSetNode, walk: Walk): void {
  for (const it of set.selections) {
    walk.count.directives += it.directives?.length ?? 0;
    if (it.kind === Kind.FIELD) {
      walk.count.aliases += it.alias ? 1 : 0;
      walk.count.depth = Math.max(walk.count.depth, walk.depth);
      walk.count.cost += (it.selectionSet ? OBJECT_COST : SCALAR_COST) * DEPTH_FACTOR ** (walk.depth - 1);
      if (it.selectionSet) visitSet(it.selectionSet, { ...walk, depth: walk.depth + 1 });
    } else if (it.kind === Kind.INLINE_FRAGMENT) {
      visitSet(it.selectionSet, walk);
    } else {
      const name = it.name.value;
      const fragment = walk.fragments.get(name);
      // A fragment that spreads itself is refused by validation; here it must only not run for ever.
      if (fragment && !walk.seen.has(name)) visitSet(fragment.selectionSet, { ...walk, seen: new Set([...walk.seen, name]) });
    }
    if (walk.count.cost > LIMITS.cost) return;
  }
}

/** Says what is too large about a document, or nothing. */
export function tooLarge(document: DocumentNode): GraphQLError | null {
  const fragments: Fragments = new Map(document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])));
  for (const it of document.definitions) {
    if (it.kind !== Kind.OPERATION_DEFINITION) continue;
    const count: Count = { depth: 0, aliases: 0, directives: it.directives?.length ?? 0, cost: 0 };
    if (it.selectionSet.selections.length > LIMITS.rootFields) return new GraphQLError('This operation asks for too many things at once.');
    visitSet(it.selectionSet, { fragments, count, seen: new Set(), depth: 1 });
    if (count.depth > LIMITS.depth) return new GraphQLError('This operation is nested too deeply.');
    if (count.aliases > LIMITS.aliases || count.directives > LIMITS.directives) return new GraphQLError('This operation has too many aliases or directives.');
    if (count.cost > LIMITS.cost) return new GraphQLError('This operation is too large.');
  }
  return null;
}
