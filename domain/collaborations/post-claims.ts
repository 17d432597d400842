import type { Instant } from '../kit/time.ts';
import { claim, type Claim, type FieldValues, type PostFacts } from './types/define.ts';
import { findCollaborationType } from './types/index.ts';

/** What a post is held against. `handle`: the creator's channel, when known. Units: ms since 1970. */
export type PostExpected = { readonly type: string; readonly terms: FieldValues; readonly handle: string | null; readonly acceptedAt: Instant | null; readonly handedInAt: Instant };

/** What reading a post told. `gone`: nobody sees it; `unknown`: it could not be read, and why. */
export type PostReading = { readonly kind: 'found'; readonly post: PostFacts } | { readonly kind: 'gone' } | { readonly kind: 'unknown'; readonly why: string };

const sameHandle = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** A link to a post, in the form that is read. Nothing for a draft, which is no post. */
export const postLinkOf = (fields: FieldValues): string | null => (typeof fields['postUrl'] === 'string' ? fields['postUrl'] : null);

/**
 * Says of a published post what holds, what does not and what cannot be known. It is evidence for the brand; nothing is paid or returned by it.
 * A post handed in before its clock ran out was in time if it was up by then. Shapes: any reading. Units: moments in ms.
 * Source: PRODUCT.md, collaboration types; TIKTOK.md §3 (the time of upload comes from the id) and §4 (one refusal proves nothing).
 */
export function claimsOf(reading: PostReading, it: PostExpected): readonly Claim[] {
  const post = reading.kind === 'found' ? reading.post : null;
  const posted = post?.postedAtMs ?? null;
  const about = post === null ? [] : findCollaborationType(it.type)?.confirm({ terms: it.terms, post }) ?? [];
  return [publicClaim(reading), handleClaim(post, it.handle), ...timeClaims(posted, it), ...about];
}

function publicClaim(reading: PostReading): Claim {
  switch (reading.kind) {
    case 'found': return claim('public', 'Everybody can see the post', true);
    case 'gone': return claim('public', 'Everybody can see the post: it was not shown to us again and again', false);
    case 'unknown': return claim('public', `Everybody can see the post: ${reading.why}`, undefined);
  }
}

function handleClaim(post: PostFacts | null, handle: string | null): Claim {
  if (post === null || handle === null) return claim('handle', post === null ? 'Posted by the creator' : `Posted by the creator: it is on @${post.handle}`, undefined);
  const same = sameHandle(post.handle, handle);
  return claim('handle', same ? `Posted by the creator, @${handle}` : `Posted by the creator: it is on @${post.handle}, not on @${handle}`, same);
}

function timeClaims(postedAtMs: number | null, { acceptedAt, handedInAt }: PostExpected): Claim[] {
  // The id tells whole seconds: what was uploaded in the second of the acceptance came after it.
  const after = postedAtMs === null || acceptedAt === null ? undefined : postedAtMs + 1_000 > acceptedAt;
  return [
    claim('after_acceptance', 'Uploaded after the collaboration was accepted', after),
    claim('in_time', 'Uploaded before it was handed in, in time', postedAtMs === null ? undefined : postedAtMs <= handedInAt),
  ];
}
