import { get, NotHad, type Got } from './get-json.ts';
import type { PostAnswer, PostsPort, PublicPost } from './port.ts';

/** `baseUrl`: TikTok itself, or an emulator of it. Units: ms. */
export type OembedSettings = { readonly baseUrl: string; readonly timeoutMs?: number };

const PATH = /^\/@[A-Za-z0-9_.-]{1,64}\/(?:video|photo)\/(\d{15,20})\/?$/;
const HANDLE = /^[A-Za-z0-9_.]{1,24}$/;
const TIMEOUT_MS = 8_000;
const BYTES_MAX = 512_000;
const REDIRECTS_MAX = 2;
const CAPTION_MAX = 5_000;
const LOW_BITS = 32n;
const FIRST_UPLOAD_MS = Date.UTC(2014, 0);
const LAST_UPLOAD_MS = Date.UTC(2100, 0);

const isTiktok = (hostname: string): boolean => hostname === 'tiktok.com' || hostname.endsWith('.tiktok.com');
const unknown = (why: string): PostAnswer => ({ kind: 'unknown', why });

/** The id of the post a link names, if it is a link to TikTok and nothing else. */
export function postIdOf(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '' || !isTiktok(url.hostname)) return null;
  return PATH.exec(url.pathname)?.[1] ?? null;
}

/** When a post was uploaded: the upper half of its id counts seconds. Units: ms since 1970. Source: TIKTOK.md §3, undocumented by TikTok, so only evidence. */
export function uploadedAtMs(id: string): number | null {
  const moment = Number(BigInt(id) >> LOW_BITS) * 1_000;
  return moment >= FIRST_UPLOAD_MS && moment < LAST_UPLOAD_MS ? moment : null;
}

type Answer = Readonly<Record<string, unknown>>;
const textOf = (answer: Answer, name: string): string => (typeof answer[name] === 'string' ? answer[name] : '');

/** The digits of the sound a post links to. Only those are taken from its markup, which is shown to nobody; two different ones are none. */
function soundIdOf(markup: string): string | null {
  const ids = new Set([...markup.matchAll(/<a\b[^<>]*\shref="https:\/\/www\.tiktok\.com\/music\/[^"<>?]*?(\d{15,20})(?:\?[^"<>]*)?"/g)].map((it) => it[1] ?? ''));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

function handleOf(answer: Answer): string | null {
  const handle = textOf(answer, 'author_unique_id') || (/^https:\/\/www\.tiktok\.com\/@([^/?#]+)/.exec(textOf(answer, 'author_url'))?.[1] ?? '');
  return HANDLE.test(handle) ? handle : null;
}

/** Takes control characters and marks that turn the direction of writing out of a text of strangers. */
const plain = (text: string): string => text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').trim().slice(0, CAPTION_MAX);

function readAnswer(answer: Answer, id: string): PostAnswer {
  const about = textOf(answer, 'embed_product_id') || (/data-video-id="(\d+)"/.exec(textOf(answer, 'html'))?.[1] ?? '');
  if (about !== id) return unknown('TikTok answered about another post');
  const handle = handleOf(answer);
  if (handle === null) return unknown('TikTok’s answer does not say whose post it is');
  const post: PublicPost = { handle, caption: plain(textOf(answer, 'title')), soundId: soundIdOf(textOf(answer, 'html')), postedAtMs: uploadedAtMs(id), duetOf: null, stitchOf: null };
  return { kind: 'found', post };
}

function understand(got: Got, id: string): PostAnswer {
  if (got.status === 429) return unknown('TikTok asks us to wait');
  // The one refusal of the network: deleted, private and unavailable look the same.
  if (got.status === 400 || got.status === 404 || got.status === 410) return { kind: 'gone' };
  if (got.status !== 200) return unknown(`TikTok answered with an error (${got.status})`);
  if (!/^application\/json\b/i.test(got.type)) return unknown('TikTok’s answer was not about a post');
  try {
    const answer: unknown = JSON.parse(got.text);
    return typeof answer === 'object' && answer !== null ? readAnswer(answer as Answer, id) : unknown('TikTok’s answer was not about a post');
  } catch {
    return unknown('TikTok’s answer was cut off');
  }
}

/** Makes the port over TikTok's public description of a post, for which nobody's permission is needed. Units: ms. */
export function createOembedPosts({ baseUrl, timeoutMs = TIMEOUT_MS }: OembedSettings): PostsPort {
  const base = new URL(baseUrl);
  const limits = { timeoutMs, bytesMax: BYTES_MAX, privateAllowed: !isTiktok(base.hostname) };

  async function ask(first: URL): Promise<Got> {
    let url = first;
    for (let hops = 0; ; hops += 1) {
      const got = await get(url, limits);
      if (got.status < 300 || got.status > 399) return got;
      const next = got.location !== null && URL.canParse(got.location, url) ? new URL(got.location, url) : null;
      if (next === null || hops >= REDIRECTS_MAX || next.origin !== base.origin) throw new NotHad('it sent us elsewhere');
      url = next;
    }
  }

  return {
    async readPost(link) {
      const id = postIdOf(link);
      if (id === null) return unknown('the link does not lead to a post on TikTok');
      const { origin, pathname } = new URL(link);
      const question = new URL('/oembed', base);
      question.searchParams.set('url', `${origin}${pathname}`);
      try {
        return understand(await ask(question), id);
      } catch (error) {
        if (error instanceof NotHad) return unknown(`TikTok: ${error.message}`);
        throw error;
      }
    },
  };
}
