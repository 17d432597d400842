import { html, type Html } from '../html.ts';
import { momentOf } from './ids.ts';
import { linkTo, shortLinkTo, soundLinkTo } from './oembed.ts';
import type { Video } from './videos.ts';

/** What the form is filled with. */
export type Draft = { readonly as: string; readonly caption: string; readonly sound: string; readonly relation: string; readonly original: string };

const HUES = 360;
const hueOf = (video: Video): number => Number(BigInt(video.id) % BigInt(HUES));
const timeOf = (video: Video): string => new Date(momentOf(video.id)).toISOString().replace('T', ' ').slice(0, 16);
const NOTES: Readonly<Record<Video['status'], string>> = { public: 'Everybody can see it.', private: 'Only its owner can see it.', deleted: 'It was deleted.' };

function shell(title: string, body: Html): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"><script type="module" src="/copy.js"></script></head>
  <body><header class="top"><h1><a href="/">Stand-in for TikTok</a></h1><p>Runs on this machine for demonstrations; it is not TikTok, and nothing leaves this machine.</p></header>
  <main>${body}</main></body></html>`.html;
}

const field = (name: string, label: string, input: Html, help = ''): Html => html`<p class="field"><label for="${name}">${label}</label>${input}${help === '' ? '' : html`<small>${help}</small>`}</p>`;
const option = (value: string, words: string, chosen: string): Html => html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${words}</option>`;

function form(draft: Draft, trouble: string): Html {
  return html`<form class="card" method="post" action="/publish"><h2>Publish a video</h2>
    ${trouble === '' ? '' : html`<p class="trouble" role="alert">${trouble}</p>`}
    ${field('as', 'As', html`<input id="as" name="as" value="${draft.as}" placeholder="@handle" required autocomplete="off" autofocus>`, 'The handle in your profile of the marketplace.')}
    ${field('caption', 'Caption', html`<textarea id="caption" name="caption" rows="3">${draft.caption}</textarea>`, 'With its #hashtags and @mentions.')}
    ${field('relation', 'This is', html`<select id="relation" name="relation">${[option('', 'a video of its own', draft.relation), option('duet', 'a duet', draft.relation), option('stitch', 'a stitch', draft.relation)]}</select>`)}
    ${field('original', 'Original', html`<input id="original" name="original" value="${draft.original}" placeholder="https://www.tiktok.com/@brand/video/7…" autocomplete="off">`, 'For a duet or stitch: the link to the brand’s video.')}
    ${field('sound', 'Sound', html`<input id="sound" name="sound" value="${draft.sound}" placeholder="https://www.tiktok.com/music/name-7…" autocomplete="off">`, 'Left empty, it has a sound of its own.')}
    <button class="main">Publish</button></form>`;
}

function row(video: Video): Html {
  return html`<li><a href="/@${video.handle}/${video.kind}/${video.id}"><span class="thumb h${Math.floor(hueOf(video) / 30)}"></span><span><strong>@${video.handle}</strong> <time>${timeOf(video)}</time>
    <span class="line">${video.caption === '' ? 'No caption' : video.caption.slice(0, 120)}</span></span>${video.status === 'public' ? '' : html`<em>${video.status}</em>`}</a></li>`;
}

/** Draws the first page: what was published, and the form for more. */
export function home({ videos, draft, trouble = '' }: { videos: readonly Video[]; draft: Draft; trouble?: string }): string {
  const list = videos.length === 0 ? html`<p class="empty">Nothing is published yet.</p>` : html`<ul class="list">${videos.slice(0, 50).map(row)}</ul>`;
  return shell('Stand-in for TikTok', html`<div class="two">${form(draft, trouble)}<section class="card" aria-label="Published"><h2>Published</h2>${list}</section></div>`);
}

const button = (video: Video, status: Video['status'], words: string): Html => html`<form method="post" action="/videos/${video.id}/status"><input type="hidden" name="status" value="${status}"><button>${words}</button></form>`;

function owner(video: Video): Html {
  const deeds = video.status === 'public' ? [button(video, 'private', 'Make private'), button(video, 'deleted', 'Delete')] : [button(video, 'public', 'Make public again')];
  return html`<section class="card"><h2>Its link</h2><p class="field"><label for="link">To hand in</label><span class="copy"><input id="link" readonly value="${linkTo(video)}"><button type="button" data-copy="link" class="main">Copy</button></span></p>
    <dl><dt>Short link</dt><dd>${shortLinkTo(video)}</dd><dt>Sound</dt><dd>${soundLinkTo(video)}</dd>${video.duetOf === null ? '' : html`<dt>Duet of</dt><dd>${video.duetOf}</dd>`}${video.stitchOf === null ? '' : html`<dt>Stitch of</dt><dd>${video.stitchOf}</dd>`}
    <dt>Uploaded</dt><dd>${timeOf(video)} UTC</dd><dt>Seen by</dt><dd>${NOTES[video.status]}</dd></dl><div class="bar">${deeds}</div></section>`;
}

/** Draws the page of one video. What its owner may do stands beside it, since everybody here is its owner. */
export function videoPage(video: Video): string {
  const player = video.status === 'public'
    ? html`<figure class="player h${Math.floor(hueOf(video) / 30)} ${video.duetOf === null ? '' : 'duet'}"><figcaption><strong>@${video.handle}</strong><span>${video.caption}</span><small>♬ ${video.soundTitle}</small></figcaption></figure>`
    : html`<figure class="player gone"><figcaption>Video currently unavailable</figcaption></figure>`;
  return shell(`@${video.handle}`, html`<div class="two narrow">${player}${owner(video)}</div>`);
}

/** Draws the page for a link to nothing. */
export const missingPage = (): string => shell('Not found', html`<p class="empty">There is no such video. <a href="/">Publish one</a></p>`);
