/** What a field of a brief or a deliverable may be. One declaration drives the check in the database, the API and the form. */
export type Field =
  | { readonly kind: 'text'; readonly label: string; readonly help?: string; readonly lengthMin: number; readonly lengthMax: number; readonly optional?: boolean }
  | { readonly kind: 'url'; readonly label: string; readonly help?: string; readonly host: string | null; readonly path: string | null; readonly optional?: boolean }
  | { readonly kind: 'integer'; readonly label: string; readonly help?: string; readonly min: number; readonly max: number; readonly optional?: boolean }
  | { readonly kind: 'choice'; readonly label: string; readonly help?: string; readonly options: Readonly<Record<string, string>>; readonly optional?: boolean }
  | { readonly kind: 'tags'; readonly label: string; readonly help?: string; readonly prefix: '#' | '@'; readonly countMax: number; readonly optional?: boolean };

export type FieldTable = Readonly<Record<string, Field>>;
export type FieldValue = string | number | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;
export type FieldProblem = { readonly field: string; readonly message: string };

type Extra = { readonly help?: string; readonly optional?: boolean };

/** A text field. Shapes: lengths in characters, after trimming. */
export const text = (label: string, it: Extra & { lengthMin?: number; lengthMax: number }): Field => ({ kind: 'text', lengthMin: it.lengthMin ?? 1, label, ...it });
/** A link field; `host` limits it to a host and its subdomains, `path` to a pattern of the path. */
export const url = (label: string, it: Extra & { host?: string; path?: string } = {}): Field => ({ kind: 'url', label, ...it, host: it.host ?? null, path: it.path ?? null });
/** A whole number field. */
export const integer = (label: string, it: Extra & { min: number; max: number }): Field => ({ kind: 'integer', label, ...it });
/** A field with named options. */
export const choice = (label: string, options: Readonly<Record<string, string>>, it: Extra = {}): Field => ({ kind: 'choice', label, options, ...it });
/** A list of hashtags or mentions, kept without their prefix. */
export const tags = (label: string, it: Extra & { prefix: '#' | '@'; countMax: number }): Field => ({ kind: 'tags', label, ...it });

/** What can be read of a published post; a missing fact is unknown, never false. */
export type PostFacts = {
  readonly handle: string;
  readonly caption: string;
  readonly soundId: string | null;
  readonly postedAtMs: number | null;
  readonly duetOf: string | null;
  readonly stitchOf: string | null;
};

/** One statement about a post: it holds, it does not, or it cannot be known from here. */
export type Claim = { readonly code: string; readonly sentence: string; readonly outcome: 'holds' | 'fails' | 'unknown' };

/** Makes a claim; `undefined` says that it cannot be known. */
export const claim = (code: string, sentence: string, holds: boolean | undefined): Claim => ({ code, sentence, outcome: holds === undefined ? 'unknown' : holds ? 'holds' : 'fails' });

/** A collaboration type: what the brief asks, what is handed in, and what can be checked of the post. */
export type CollaborationType = {
  readonly key: string;
  readonly label: string;
  readonly asks: string;
  readonly icon: 'spark' | 'duet' | 'stitch' | 'sound' | 'play';
  readonly terms: FieldTable;
  readonly proof: FieldTable;
  readonly confirm: (it: { terms: FieldValues; post: PostFacts }) => readonly Claim[];
};

/** Declares a collaboration type in one file; types/index.ts registers it. */
export const defineCollaborationType = <const Type extends CollaborationType>(type: Type): Type => type;

/** The id in a TikTok link to a video, photo or sound, or nothing. */
export function tiktokId(link: unknown): string | undefined {
  return typeof link === 'string' ? /(?:\/video\/|\/photo\/|\/music\/(?:[^/?]*-)?)(\d{15,20})/.exec(link)?.[1] : undefined;
}

/** The link to the published post, handed in for every type. */
export const postUrl = (label: string): Field => url(label, { host: 'tiktok.com', path: '/@[A-Za-z0-9_.-]+/(video|photo)/[0-9]{15,20}', help: 'Looks like https://www.tiktok.com/@you/video/7…' });
