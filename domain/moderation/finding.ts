/** What a piece of text may give away. */
export type FindingKind = 'email' | 'phone' | 'handle' | 'url' | 'payment' | 'intent';

/** One message of the window that is judged, oldest first; the last one is about to be sent. */
export type ScannedMessage = { readonly from: string; readonly text: string };

/** What the brief declares: these values are work, not a way around the product. `withheldHandles`: accounts the other side does not know yet; a video of theirs would name them. */
export type ScanContext = { readonly collaborationType?: string; readonly allowedUrls?: readonly string[]; readonly allowedHandles?: readonly string[]; readonly withheldHandles?: readonly string[] };

/** A stretch of a view that gives something away, and how sure the recogniser is. `givesWay` is the sentence of a wish that only leads to an account: an identifier in it says all of it. Units: positions in the view; score 0 to 1. */
export type Finding = { readonly from: number; readonly to: number; readonly kind: FindingKind; readonly score: number; readonly givesWay?: { readonly from: number; readonly to: number } };

/** A stretch of a message as its sender typed it. A wish that is `aboutMoney` wants to pay or agree around the product. Units: UTF-16 code units, `end` exclusive. */
export type Span = { readonly message: number; readonly start: number; readonly end: number; readonly kind: FindingKind; readonly aboutMoney?: true };

/** What happens to the last message: delivered, delivered with the spans covered, or given back to its sender; or it is longer than the guard reads, and whoever asked refuses it. Units: `lengthMax` in UTF-16 code units. */
export type ScanResult = { readonly verdict: 'allow' | 'mask' | 'block'; readonly spans: readonly Span[] } | { readonly verdict: 'too_long'; readonly spans: readonly []; readonly lengthMax: number };

/** What stands in the place of a covered stretch. */
export const COVER = '●●●';
