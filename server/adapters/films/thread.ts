import { answerInTurn } from '#server/platform/thread.ts';
import { openCore, type Core } from './core.ts';
import { momentsOf } from './moments.ts';
import type { SeenFilm } from './port.ts';

// Looks at films in a thread of its own, by an ffmpeg that has no network and a memory of its own.

/** How ffmpeg names what people hand in: a file is read as what it was found to be, never guessed anew. */
const READ_AS: Readonly<Record<string, string>> = { 'video/mp4': 'mov', 'video/quicktime': 'mov', 'video/webm': 'matroska', 'audio/mp4': 'mov', 'audio/mpeg': 'mp3', 'audio/wav': 'wav', 'audio/ogg': 'ogg' };
const WRITE_AS: Readonly<Record<string, string>> = { 'video/mp4': 'mp4', 'video/quicktime': 'mov', 'video/webm': 'webm', 'audio/mp4': 'ipod', 'audio/mpeg': 'mp3', 'audio/wav': 'wav', 'audio/ogg': 'ogg' };
const FRAMES_MAX = 60;
/** Of a film that is too long to be seen whole, enough for its poster. */
const FRAMES_OF_LONG = 2;
const FRAME_WIDTH_PX_MAX = 1_600;
const PIXELS_MAX = 3_840 * 2_160;
/** Pictures and sound go along; subtitles, chapters, covers, data and every word about its making stay behind. */
const ANEW = ['-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn', '-c', 'copy', '-fflags', '+bitexact'];

type Stream = { readonly codec_type?: string; readonly width?: number; readonly height?: number; readonly disposition?: { readonly attached_pic?: number } };
type Probed = { readonly streams?: readonly Stream[]; readonly format?: { readonly duration?: string } };

function probe(core: Core, readAs: string): Probed | null {
  core.ffprobe('-v', 'error', '-f', readAs, '-show_streams', '-show_format', '-of', 'json', '-i', 'in', '-o', 'probed');
  core.reset();
  try {
    return JSON.parse(new TextDecoder().decode(core.FS.readFile('probed'))) as Probed;
  } catch {
    return null;
  }
}

/** What a run wrote, or nothing when it wrote nothing. */
function made(core: Core, name: string, words: readonly string[]): Uint8Array | null {
  core.exec(...words, name);
  core.reset();
  try {
    const bytes = Uint8Array.from(core.FS.readFile(name));
    core.FS.unlink(name);
    return bytes.length > 0 ? bytes : null;
  } catch {
    return null;
  }
}

const frameAt = (core: Core, readAs: string, second: number): Uint8Array | null =>
  made(core, 'frame.png', ['-v', 'error', '-f', readAs, '-ss', String(second), '-i', 'in', '-map', '0:V:0', '-frames:v', '1', '-vf', `scale=min(${FRAME_WIDTH_PX_MAX}\\,iw):-2`, '-f', 'image2', '-c:v', 'png']);

const anew = (core: Core, type: string, readAs: string): Uint8Array | null =>
  made(core, 'anew', ['-v', 'error', '-f', readAs, '-i', 'in', ...(type.startsWith('video/') ? ['-map', '0:V:0', '-map', '0:a?'] : ['-map', '0:a:0']), ...ANEW, '-f', WRITE_AS[type] ?? '']);

/** The frames of a film at its moments; a frame that cannot be drawn is missing, unless it is the very end. */
function framesOf(core: Core, readAs: string, seconds: number): { readonly frames: readonly Uint8Array[]; readonly whole: boolean } {
  const moments = momentsOf(seconds);
  const short = moments.length <= FRAMES_MAX;
  const frames = moments.slice(0, short ? FRAMES_MAX : FRAMES_OF_LONG).map((it) => frameAt(core, readAs, it));
  return { frames: frames.filter((it) => it !== null), whole: short && !frames.slice(0, -1).includes(null) };
}

async function look({ bytes, type }: { bytes: Uint8Array; type: string }): Promise<SeenFilm | null> {
  const readAs = READ_AS[type];
  if (readAs === undefined) return null;
  const core = await openCore();
  core.FS.writeFile('in', bytes);
  const clean = anew(core, type, readAs);
  if (!clean) return null;
  // What is looked at is what will be read: how long a film is, its maker may have lied about; whoever wrote it anew has counted.
  core.FS.writeFile('in', clean);
  const probed = probe(core, readAs);
  if (!probed) return null;
  if (!type.startsWith('video/')) return { bytes: clean, frames: [], width: null, height: null, whole: true };
  const film = probed.streams?.find((it) => it.codec_type === 'video' && it.disposition?.attached_pic !== 1);
  const { width = 0, height = 0 } = film ?? {};
  const seconds = Number(probed.format?.duration);
  if (width * height === 0 || width * height > PIXELS_MAX || !Number.isFinite(seconds)) return { bytes: clean, frames: [], width: null, height: null, whole: false };
  const { frames, whole } = framesOf(core, readAs, seconds);
  return { bytes: clean, frames, width, height, whole: whole && frames.length > 0 };
}

answerInTurn(look);
