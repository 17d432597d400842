/** A film or a voice made anew: without what it says of its making, and of a film with frames to be read (PNG). `type`: a film without pictures is a voice. `whole`: all of it could be looked at. Units: pixels, as it is shown. */
export type SeenFilm = { readonly type: string; readonly bytes: Uint8Array; readonly frames: readonly Uint8Array[]; readonly width: number | null; readonly height: number | null; readonly whole: boolean };

/** Looks at films and voice beside the event loop. */
export type FilmsPort = {
  /** Looks at a file of one of the types people may hand in; nothing when it is damaged. Throws: Error when it could not be looked at in time. */
  look(bytes: Uint8Array, it: { readonly type: string }): Promise<SeenFilm | null>;
  close(): Promise<void>;
};
