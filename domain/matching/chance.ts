const MULTIPLIER = 1_103_515_245;
const STEP = 12_345;
const RANGE = 2_147_483_648;
const MIX = 31;

/** Numbers in [0, 1) that look like chance and are the same for the same words: a list shown twice in a day is the same list. */
export function chanceFrom(words: string): () => number {
  let state = 0;
  for (let at = 0; at < words.length; at += 1) state = (state * MIX + words.charCodeAt(at)) % RANGE;
  const next = (): number => {
    state = Number((BigInt(state) * BigInt(MULTIPLIER) + BigInt(STEP)) % BigInt(RANGE));
    return state / RANGE;
  };
  for (let round = 0; round < 8; round += 1) next();
  return next;
}
