/** Where to go after signing in: only a path of our own, never another site. */
export function nextPlace(next: string | null, side: string): string {
  return next && /^\/(?![/\\])/.test(next) ? next : `/${side}`;
}
