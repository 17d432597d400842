import { html } from '../html.ts';
import type { Faults } from './faults.ts';
import { shortCodeOf } from './ids.ts';
import type { Video, Videos } from './videos.ts';

/** What goes back for one question. `wait_ms` before it; `drop`: the line breaks instead. */
export type Reply = { readonly status: number; readonly type: string; readonly body: string; readonly headers?: Readonly<Record<string, string>>; readonly wait_ms?: number; readonly drop?: boolean };

const HOME = 'https://www.tiktok.com';
const STALL_MS = 5_000;
const HUGE_BYTES = 3_000_000;

/** The public link to a video. */
export const linkTo = (it: Pick<Video, 'handle' | 'kind' | 'id'>): string => `${HOME}/@${it.handle}/${it.kind}/${it.id}`;
/** The short link a phone shares. */
export const shortLinkTo = (it: Video): string => `https://vm.tiktok.com/${shortCodeOf(it.id)}/`;
/** The public link to a sound. */
export const soundLinkTo = (it: Video): string => `${HOME}/music/${it.soundSlug}-${it.soundId}`;

/** The video a link points to, whatever handle stands in it; nothing when it is no link to a video. */
export function followLink(videos: Videos, link: string): { id: string; video: Video | undefined } | null {
  if (!URL.canParse(link)) return null;
  const { hostname, pathname } = new URL(link);
  if (hostname === 'vm.tiktok.com' || hostname === 'vt.tiktok.com') {
    const video = videos.findShort(pathname.split('/')[1] ?? '');
    return video ? { id: video.id, video } : null;
  }
  const id = /^\/@[\w.]+\/(?:video|photo)\/(\d{15,20})\/?$/.exec(pathname)?.[1];
  return id === undefined ? null : { id, video: videos.find(id) };
}

function blockquote(it: Video): string {
  const words = it.caption.split(/(#[\p{L}\p{N}_]+)/u).map((word, index) => (index % 2 === 0 ? html`${word}` : html`<a title="${word.slice(1)}" target="_blank" href="${HOME}/tag/${word.slice(1)}?refer=embed">${word}</a>`));
  return html`<blockquote class="tiktok-embed" cite="${linkTo(it)}" data-video-id="${it.id}" data-embed-from="oembed" style="max-width:605px; min-width:325px;"> <section> <a target="_blank" title="@${it.handle}" href="${HOME}/@${it.handle}?refer=embed">@${it.handle}</a> <p>${words}</p> <a target="_blank" title="♬ ${it.soundTitle}" href="${soundLinkTo(it)}?refer=embed">♬ ${it.soundTitle}</a> </section> </blockquote> <script async src="${HOME}/embed.js"></script>`.html;
}

function describe(it: Video): Record<string, unknown> {
  return {
    version: '1.0', type: 'video', title: it.caption, author_url: `${HOME}/@${it.handle}`, author_name: it.handle, width: '100%', height: '100%', html: blockquote(it),
    thumbnail_width: 576, thumbnail_height: 1024, thumbnail_url: `${HOME}/thumbnail/${it.id}.jpg?x-expires=0`, provider_url: HOME, provider_name: 'TikTok',
    author_unique_id: it.handle, embed_product_id: it.id, embed_type: it.kind,
  };
}

const json = (status: number, value: unknown): Reply => ({ status, type: 'application/json; charset=utf-8', body: JSON.stringify(value), headers: { 'access-control-allow-origin': '*' } });
/** The one refusal of the network: it never says why. */
const REFUSED = json(400, { message: 'Something went wrong', code: 400 });

function withoutNewFields({ author_unique_id: _handle, embed_product_id: _id, embed_type: _type, ...old }: Record<string, unknown>): Record<string, unknown> {
  return old;
}

/** Answers `GET /oembed?url=…` as the network does, with whatever the script says goes wrong. */
export function oembed({ videos, faults }: { videos: Videos; faults: Faults }, link: string): Reply {
  const found = followLink(videos, link);
  if (!found) return REFUSED;
  const good = found.video?.status === 'public' ? json(200, describe(found.video)) : REFUSED;
  const fault = faults.take(found.id);
  const video = found.video ?? { id: found.id, handle: 'nobody', kind: 'video', caption: '', status: 'public', soundId: '7000000000000000000', soundSlug: 'sound', soundTitle: 'sound', duetOf: null, stitchOf: null } satisfies Video;
  switch (fault?.mode) {
    case undefined: return good;
    case 'flapping': return REFUSED;
    case '429': return json(429, { message: 'Too many requests', code: 429 });
    case '500': return json(500, { message: 'Internal error', code: 500 });
    case 'stall': return { ...good, wait_ms: fault.delay_ms ?? STALL_MS };
    case 'drop': return { ...good, drop: true };
    case 'html': return { status: 200, type: 'text/html; charset=utf-8', body: '<!doctype html><title>TikTok</title><p>Please wait…</p>' };
    case 'cut_json': return { ...good, body: good.body.slice(0, good.body.length / 2) };
    case 'huge': return json(200, { ...describe(video), title: 'x'.repeat(HUGE_BYTES) });
    case 'hostile': return json(200, { ...describe(video), title: `"><img src=x onerror=alert(1)> ${video.caption} \u202e\u0000`, html: `<script>alert(1)</script><a href="javascript:alert(1)">x</a>${blockquote(video)}` });
    case 'old_shape': return json(200, withoutNewFields(describe(video)));
    case 'other_video': return json(200, describe({ ...video, id: '7000000000000000001' }));
    case 'off_host': return { status: 302, type: 'text/plain', body: '', headers: { location: 'http://127.0.0.2:1/oembed' } };
    case 'moved': return { status: 302, type: 'text/plain', body: '', headers: { location: `/oembed?url=${encodeURIComponent(link)}` } };
  }
}
