declare module '@ffmpeg/core' {
  import type { Core } from '#server/adapters/films/core.ts';

  export default function create(it: { readonly wasmBinary: Uint8Array }): Promise<Core>;
}
