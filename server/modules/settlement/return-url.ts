import { invariant } from '#domain/kit/assert.ts';

/** Where the provider's page sends a person back to: always a path of ours, so that no link can lead elsewhere. Throws: InvariantViolation when our own address is broken. */
export function returnUrl(publicUrl: string, path: string, extra: Readonly<Record<string, string>>): string {
  const base = new URL(publicUrl);
  const safe = /^\/(?![/\\])[\w\-./?=&%:~+]*$/.test(path) ? path : '/';
  const url = new URL(safe, base);
  invariant(url.origin === base.origin, 'a return path left our address');
  for (const [name, value] of Object.entries(extra)) url.searchParams.set(name, value);
  return url.toString();
}
