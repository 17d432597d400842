const EDGE_SECONDS = 3;
const EVERY_SECONDS = 5;

/** When a film is looked at: every second of its first and last three, and every five between. Units: seconds from its beginning. */
export function momentsOf(seconds: number): readonly number[] {
  const last = Math.max(0, seconds - 0.2);
  const edges = [...Array(EDGE_SECONDS).keys()].flatMap((it) => [it, last - it]);
  const between = [...Array(Math.ceil(last / EVERY_SECONDS)).keys()].map((it) => it * EVERY_SECONDS);
  return [...new Set([...edges, ...between].filter((it) => it >= 0 && it <= last).map((it) => Math.round(it * 10) / 10))].sort((a, b) => a - b);
}
