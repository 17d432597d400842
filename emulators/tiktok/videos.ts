import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { idAt, momentOf, shortCodeOf } from './ids.ts';

export type Status = 'public' | 'private' | 'deleted';

/** A published video or photo. What it duets or stitches is known here, but no public answer tells it. */
export type Video = {
  readonly id: string; readonly handle: string; readonly kind: 'video' | 'photo'; readonly caption: string; readonly status: Status;
  readonly soundId: string; readonly soundSlug: string; readonly soundTitle: string; readonly duetOf: string | null; readonly stitchOf: string | null;
};

/** What a person gives to publish. Units: ms since 1970. */
export type Publication = {
  readonly handle: string; readonly caption?: string; readonly kind?: Video['kind']; readonly soundUrl?: string; readonly duetOf?: string; readonly stitchOf?: string;
  readonly id?: string; readonly posted_ms?: number;
};

export type Videos = {
  publish(it: Publication, now_ms: number): Video;
  find(id: string): Video | undefined;
  findShort(code: string): Video | undefined;
  change(id: string, to: Partial<Omit<Video, 'id'>>): Video;
  /** Gives all of a person's videos to their new handle; old links keep working. */
  rename(from: string, to: string): number;
  /** Newest first. */
  list(): readonly Video[];
  clear(): void;
};

const HANDLE = /^[A-Za-z0-9_.]{1,24}$/;
const CAPTION_MAX = 40_000;
const SOUND_AFTER_MS = 18_000;

/** A request that cannot be done, with the sentence a person reads. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const digitsOf = (link: string): string | null => /(?:^|\/|-)(\d{15,20})\/?(?:[?#].*)?$/.exec(link)?.[1] ?? null;

function originalOf(link: string | undefined, what: string): string | null {
  if (link === undefined || link.trim() === '') return null;
  const id = digitsOf(link.trim());
  if (id === null) throw new Refusal(`The link to the ${what} must end with the digits of a video.`);
  return id;
}

function soundOf(link: string | undefined, it: { handle: string; moment_ms: number }): Pick<Video, 'soundId' | 'soundSlug' | 'soundTitle'> {
  const own = { soundId: idAt(it.moment_ms + SOUND_AFTER_MS), soundSlug: 'original-sound', soundTitle: `original sound - ${it.handle}` };
  if (link === undefined || link.trim() === '') return own;
  const [, slug = '', soundId] = /\/music\/(?:([^/?#]*)-)?(\d{15,20})/.exec(link) ?? [];
  if (soundId === undefined) throw new Refusal('A link to a sound looks like https://www.tiktok.com/music/name-7…');
  return { soundId, soundSlug: slug === '' ? 'sound' : slug, soundTitle: slug.replaceAll('-', ' ') || 'sound' };
}

function toVideo(it: Publication, now_ms: number): Video {
  const handle = it.handle.trim().replace(/^@/, '');
  const caption = (it.caption ?? '').trim();
  if (!HANDLE.test(handle)) throw new Refusal('A handle has up to 24 letters, digits, dots and underscores.');
  if (caption.length > CAPTION_MAX) throw new Refusal('The caption is too long.');
  if (it.id !== undefined && !/^\d{15,20}$/.test(it.id)) throw new Refusal('An id has 15 to 20 digits.');
  const id = it.id ?? idAt(it.posted_ms ?? now_ms);
  return {
    id, handle, kind: it.kind ?? 'video', caption, status: 'public', ...soundOf(it.soundUrl, { handle, moment_ms: momentOf(id) }),
    duetOf: originalOf(it.duetOf, 'duet’s original'), stitchOf: originalOf(it.stitchOf, 'stitch’s original'),
  };
}

/** Opens the published videos; with a file they outlive the process. */
export function openVideos(file?: string): Videos {
  const kept = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Video[] : [];
  const videos = new Map(kept.map((it) => [it.id, it]));
  const save = (): void => {
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify([...videos.values()]), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  const put = (video: Video): Video => {
    videos.set(video.id, video);
    save();
    return video;
  };
  return {
    publish: (it, now_ms) => {
      const video = toVideo(it, now_ms);
      if (videos.has(video.id)) throw new Refusal('There is such a video already.');
      return put(video);
    },
    find: (id) => videos.get(id),
    findShort: (code) => [...videos.values()].find((it) => shortCodeOf(it.id) === code),
    change: (id, to) => {
      const video = videos.get(id);
      if (!video) throw new Refusal('There is no such video.');
      return put({ ...video, ...to, id });
    },
    rename: (from, to) => {
      if (!HANDLE.test(to)) throw new Refusal('A handle has up to 24 letters, digits, dots and underscores.');
      const theirs = [...videos.values()].filter((it) => it.handle === from);
      for (const it of theirs) videos.set(it.id, { ...it, handle: to });
      save();
      return theirs.length;
    },
    list: () => [...videos.values()].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1)),
    clear: () => {
      videos.clear();
      save();
    },
  };
}
