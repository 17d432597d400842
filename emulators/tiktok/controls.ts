import type { Clock } from './clock.ts';
import type { Fault, Faults } from './faults.ts';
import { linkTo, shortLinkTo, soundLinkTo } from './oembed.ts';
import type { Publication, Video, Videos } from './videos.ts';

/** All the emulator knows. */
export type World = { readonly videos: Videos; readonly faults: Faults; readonly clock: Clock };

type Control = (world: World, name: string, body: unknown) => object | Promise<object>;

const withLinks = (it: Video): object => ({ ...it, url: linkTo(it), short_url: shortLinkTo(it), sound_url: soundLinkTo(it) });

const CONTROLS: readonly (readonly [method: string, pattern: RegExp, control: Control])[] = [
  ['GET', /^\/clock$/, async ({ clock }) => ({ now_ms: await clock.now_ms() })],
  ['POST', /^\/clock$/, async ({ clock }, _name, body) => {
    clock.move((body ?? {}) as { advance_ms?: number; now_ms?: number });
    return { now_ms: await clock.now_ms() };
  }],
  ['GET', /^\/videos$/, ({ videos }) => ({ videos: videos.list().map(withLinks) })],
  ['POST', /^\/videos$/, async ({ videos, clock }, _name, body) => withLinks(videos.publish(body as Publication, await clock.now_ms()))],
  ['POST', /^\/videos\/(\d+)$/, ({ videos }, id, body) => withLinks(videos.change(id, body as Partial<Video>))],
  ['POST', /^\/handles\/([\w.]+)$/, ({ videos }, handle, body) => ({ renamed: videos.rename(handle, (body as { to: string }).to) })],
  ['GET', /^\/faults$/, ({ faults }) => ({ faults: faults.list() })],
  ['POST', /^\/faults$/, ({ faults }, _name, body) => {
    faults.add(Array.isArray(body) ? body as Fault[] : [body as Fault]);
    return { faults: faults.list() };
  }],
  ['DELETE', /^\/faults$/, ({ faults }) => {
    faults.clear();
    return { faults: [] };
  }],
  ['POST', /^\/reset$/, ({ videos, faults }) => {
    videos.clear();
    faults.clear();
    return { reset: true };
  }],
];

/** Answers the emulator's own addresses, by which a test or a demonstration steers it. */
export async function control(world: World, it: { method: string; path: string; body: string }): Promise<{ status: number; body: object }> {
  const path = it.path.slice('/_emulator'.length);
  for (const [method, pattern, run] of CONTROLS) {
    const match = method === it.method ? pattern.exec(path) : null;
    if (!match) continue;
    try {
      return { status: 200, body: await run(world, match[1] ?? '', it.body === '' ? undefined : JSON.parse(it.body)) };
    } catch (error) {
      if (error instanceof Error) return { status: 400, body: { error: error.message } };
      throw error;
    }
  }
  return { status: 404, body: { error: `no such control: ${it.method} ${it.path}` } };
}
