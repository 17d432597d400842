import { answerInTurn } from '#server/platform/thread.ts';
import { openCore, type Core } from './core.ts';
import { momentsOf } from './moments.ts';
import type { SeenFilm } from './port.ts';

// Looks at films in a thread of its own, by an ffmpeg that has no network and a memory of its own.

/** How ffmpeg names what people hand in: a file is read as what it was found to be, never guessed anew. */
const READ_AS: Readonly<Record<string, string>> = { 'video/mp4': 'mov', 'video/quicktime': 'mov', 'video/webm': 'matroska', 'audio/mp4': 'mov', 'audio/webm': 'matroska', 'audio/mpeg': 'mp3', 'audio/wav': 'wav', 'audio/ogg': 'ogg' };
const WRITE_AS: Readonly<Record<string, string>> = { 'video/mp4': 'mp4', 'video/quicktime': 'mov', 'video/webm': 'webm', 'audio/mp4': 'ipod', 'audio/webm': 'webm', 'audio/mpeg': 'mp3', 'audio/wav': 'wav', 'audio/ogg': 'ogg' };
/** Telephones record voice into the same boxes as films. */
const AS_VOICE: Readonly<Record<string, string>> = { 'video/mp4': 'audio/mp4', 'video/quicktime': 'audio/mp4', 'video/webm': 'audio/webm' };
const FRAMES_MAX = 60;
/** Of a film that is too long to be seen whole, enough for its poster. */
const FRAMES_OF_LONG = 2;
const FRAME_WIDTH_PX_MAX = 1_600;
const PIXELS_MAX = 3_840 * 2_160;
/** Pictures and sound go along; subtitles, chapters, covers, data and every word about its making stay behind. */
const ANEW = ['-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn', '-c', 'copy', '-fflags', '+bitexact'];
/** It plays while it still comes. */
const PLAYED_EARLY = ['-movflags', '+faststart'];
const TURNED_DEGREES = 180;

type Stream = { readonly codec_type?: string; readonly width?: number; readonly height?: number; readonly disposition?: { readonly attached_pic?: number }; readonly side_data_list?: readonly { readonly rotation?: number }[] };
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
  made(core, 'anew', ['-v', 'error', '-f', readAs, '-i', 'in', ...(type.startsWith('video/') ? ['-map', '0:V:0', '-map', '0:a?'] : ['-map', '0:a:0']), ...ANEW, ...(/^(mp4|mov|ipod)$/.test(WRITE_AS[type] ?? '') ? PLAYED_EARLY : []), '-f', WRITE_AS[type] ?? '']);

/** The frames of a film at its moments; a frame that cannot be drawn is missing, unless it is the very end. */
function framesOf(core: Core, readAs: string, seconds: number): { readonly frames: readonly Uint8Array[]; readonly whole: boolean } {
  const moments = momentsOf(seconds);
  const short = moments.length <= FRAMES_MAX;
  const frames = moments.slice(0, short ? FRAMES_MAX : FRAMES_OF_LONG).map((it) => frameAt(core, readAs, it));
  return { frames: frames.filter((it) => it !== null), whole: short && !frames.slice(0, -1).includes(null) };
}

const filmIn = (probed: Probed): Stream | undefined => probed.streams?.find((it) => it.codec_type === 'video' && it.disposition?.attached_pic !== 1);

/** How large a film is shown: telephones write it lying down and say how to turn it. */
function sizeOf({ width = 0, height = 0, side_data_list: beside = [] }: Stream): { readonly width: number; readonly height: number } {
  const lying = beside.some((it) => it.rotation !== undefined && it.rotation % TURNED_DEGREES !== 0);
  return lying ? { width: height, height: width } : { width, height };
}

function seeFilm(core: Core, it: { readonly type: string; readonly bytes: Uint8Array; readonly readAs: string; readonly probed: Probed }): SeenFilm {
  const { width, height } = sizeOf(filmIn(it.probed) ?? {});
  const seconds = Number(it.probed.format?.duration);
  if (width * height === 0 || width * height > PIXELS_MAX || !Number.isFinite(seconds)) return { type: it.type, bytes: it.bytes, frames: [], width: null, height: null, whole: false };
  const { frames, whole } = framesOf(core, it.readAs, seconds);
  return { type: it.type, bytes: it.bytes, frames, width, height, whole: whole && frames.length > 0 };
}

async function look({ bytes, type: said }: { bytes: Uint8Array; type: string }): Promise<SeenFilm | null> {
  const readAs = READ_AS[said];
  if (readAs === undefined) return null;
  const core = await openCore();
  core.FS.writeFile('in', bytes);
  const handed = probe(core, readAs);
  if (!handed) return null;
  const type = filmIn(handed) ? said : AS_VOICE[said] ?? said;
  const clean = anew(core, type, readAs);
  if (!clean) return null;
  // What is looked at is what will be read: how long a film is, its maker may have lied about; whoever wrote it anew has counted.
  core.FS.writeFile('in', clean);
  const probed = probe(core, readAs);
  if (!probed) return null;
  return type.startsWith('video/') ? seeFilm(core, { type, bytes: clean, readAs, probed }) : { type, bytes: clean, frames: [], width: null, height: null, whole: true };
}

answerInTurn(look);
