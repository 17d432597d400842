/** What a wish to leave, or an honest sentence near one, is made of. */
export const CONCEPTS = ['channel', 'contact', 'move', 'pay', 'method', 'direct', 'outside', 'platform', 'fee', 'avoid', 'ask', 'you', 'me', 'propose', 'agree', 'cheaper', 'no', 'rule', 'stay', 'work', 'held', 'goods', 'quote'] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Words of one language by what they mean, folded as a view folds them: `pay*` is a beginning, `*nummer` an ending, `a_b` words in a row. */
export type Words = Readonly<Partial<Record<Concept, string>>>;
