/** A picture made anew from its pixels: nothing of what was written into the file is left. Units: pixels. */
export type CleanPicture = { readonly full: Uint8Array; readonly thumb: Uint8Array; readonly width: number; readonly height: number };

/** Looks at pictures beside the event loop. */
export type PicturesPort = {
  /** Makes a picture and its small one anew, turned as it was meant; nothing when it is none. */
  clean(bytes: Uint8Array): Promise<CleanPicture | null>;
  /** What can be read in a picture, its codes and its words, one text each. `upright`: its words stand straight, so it is not turned to read them. Throws: Error when it could not be looked at in time. */
  read(bytes: Uint8Array, it?: { readonly upright?: boolean }): Promise<readonly string[]>;
  close(): Promise<void>;
};
