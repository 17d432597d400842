/** What can be read of a published post; what is null could not be known from here. Units: ms since 1970. */
export type PublicPost = {
  readonly handle: string;
  readonly caption: string;
  readonly soundId: string | null;
  /** When it was uploaded, as its id tells. */
  readonly postedAtMs: number | null;
  readonly duetOf: string | null;
  readonly stitchOf: string | null;
};

/** `gone`: it is not shown, and nobody says why. `unknown`: it could not be read this time. */
export type PostAnswer = { readonly kind: 'found'; readonly post: PublicPost } | { readonly kind: 'gone' } | { readonly kind: 'unknown'; readonly why: string };

/** Where posts are published. Reading never throws: what goes wrong is an answer, with the reason. */
export type PostsPort = { readPost(url: string): Promise<PostAnswer> };
