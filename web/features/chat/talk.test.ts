import { describe, expect, test } from 'vitest';
import type { EventPage, TalkEvent } from './chat-api.ts';
import { EMPTY, lines, merge, whole } from './stream.ts';
import { Talk, type Line } from './talk.ts';
import { keptOf } from './unsent.ts';

const event = (seq: number, it: { kind?: string; id?: string; text?: string | null; revisionSeq?: number; clientId?: string } = {}): TalkEvent => ({
  seq, kind: it.kind ?? 'message', by: 'brand', what: '', collaborationId: null, at: '2026-11-24T10:00:00Z',
  message: { id: it.id ?? `m${seq}`, seq, revisionSeq: it.revisionSeq ?? seq, text: it.text === undefined ? `text ${seq}` : it.text, verdict: 'pass', spans: [], reasons: [], clientId: it.clientId ?? null, sentAt: '', edited: false, deleted: false, finding: null, attachments: [] },
});

function storage() {
  const map = new Map<string, string>();
  return { getItem: (key: string) => map.get(key) ?? null, setItem: (key: string, text: string) => void map.set(key, text), removeItem: (key: string) => void map.delete(key) };
}

/** A server that keeps messages once per client id, hands out small pages, and may be away. */
function server() {
  const stored: TalkEvent[] = [];
  const it = { away: false, loseAnswers: 0, sends: 0, stored };
  const line: Line = {
    fetch: async ({ afterSeq, beforeSeq }) => {
      await Promise.resolve();
      if (it.away) return null;
      const lastSeq = stored.length;
      const events = afterSeq === undefined ? stored.filter((one) => one.seq < (beforeSeq ?? Infinity)).slice(-2) : stored.filter((one) => one.seq > afterSeq).slice(0, 2);
      return { events, lastSeq } satisfies EventPage;
    },
    send: async ({ clientId, text }) => {
      await Promise.resolve();
      if (it.away) return { kind: 'away' };
      it.sends += 1;
      if (text === 'refused') return { kind: 'refused', message: 'No.' };
      const known = stored.find((one) => one.message?.clientId === clientId);
      if (!known) stored.push(event(stored.length + 1, { clientId, text }));
      if (it.loseAnswers > 0) {
        it.loseAnswers -= 1;
        return { kind: 'away' };
      }
      return { kind: 'sent', seq: known?.seq ?? stored.length };
    },
  };
  return { ...it, it, line };
}

const until = async (good: () => boolean): Promise<void> => {
  for (let round = 0; round < 400 && !good(); round += 1) await new Promise((resolve) => { setTimeout(resolve, 2); });
  expect(good()).toBe(true);
};
const talkWith = (line: Line, keep = storage()): Talk => new Talk({ line, kept: keptOf(keep, 'mem', 'cnv'), pauseMs: 1 });

describe('a stream', () => {
  test('is by number and without doubles, however events come', () => {
    const stream = [event(3), event(1), event(3), event(2)].reduce((held, one) => merge(held, [one]), EMPTY);
    expect(stream.events.map((it) => it.seq)).toEqual([1, 2, 3]);
  });
  test('knows its first hole', () => {
    expect([whole(EMPTY), whole(merge(EMPTY, [event(4), event(5), event(8)])), whole(merge(EMPTY, [event(1)]))]).toEqual([0, 5, 1]);
  });
  test('shows the newest words at the message’s place, also when the older state comes later', () => {
    const changed = event(2, { kind: 'edit', id: 'm1', text: 'new', revisionSeq: 2 });
    for (const order of [[event(1), changed], [changed, event(1)]]) expect(lines(merge(EMPTY, order)).map((it) => [it.seq, it.message?.text])).toEqual([[1, 'new']]);
  });
});

describe('a talk', () => {
  test('fetches from the newest page to the end, and earlier pages when asked', async () => {
    const { line, stored } = server();
    for (let seq = 1; seq <= 7; seq += 1) stored.push(event(seq));
    const talk = talkWith(line);
    await talk.sync();
    expect(talk.state().stream.events.map((it) => it.seq)).toEqual([6, 7]);
    await talk.older();
    expect(talk.state().stream.events.map((it) => it.seq)).toEqual([4, 5, 6, 7]);
    for (let seq = 8; seq <= 13; seq += 1) stored.push(event(seq));
    await talk.sync(13);
    expect(talk.state().stream.events.map((it) => it.seq)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('a hint that comes while it fetches is not missed', async () => {
    const { line, stored } = server();
    stored.push(event(1));
    const talk = talkWith(line);
    const first = talk.sync();
    stored.push(event(2), event(3));
    void talk.sync(3);
    await first;
    await until(() => whole(talk.state().stream) === 3);
  });

  test('what is written while the line is down is sent once when it is back, also after a reload and a lost answer', async () => {
    const { line, it, stored } = server();
    const keep = storage();
    it.away = true;
    const before = talkWith(line, keep);
    before.say({ clientId: 'client-1', text: 'first', collaborationId: null, attachmentIds: [] });
    before.say({ clientId: 'client-2', text: 'second', collaborationId: null, attachmentIds: [] });
    await until(() => before.state().away);
    before.close();
    it.away = false;
    it.loseAnswers = 2;
    const after = talkWith(line, keep);
    expect(after.state().unsent.map((one) => one.text)).toEqual(['first', 'second']);
    await after.sync();
    after.push();
    await until(() => after.state().unsent.length === 0);
    expect(stored.map((one) => one.message?.text)).toEqual(['first', 'second']);
    expect(it.sends).toBe(4);
    expect(keptOf(keep, 'mem', 'cnv').unsent()).toEqual([]);
  });

  test('a refused message stays with its reason and does not hold up the next', async () => {
    const { line, stored } = server();
    const talk = talkWith(line);
    await Promise.race([talk.sync(), new Promise((resolve) => { setTimeout(resolve, 5); })]);
    talk.say({ clientId: 'client-1', text: 'refused', collaborationId: null, attachmentIds: [] });
    talk.say({ clientId: 'client-2', text: 'fine', collaborationId: null, attachmentIds: [] });
    await until(() => stored.length === 1 && talk.state().unsent.length === 1);
    expect(talk.state().unsent).toEqual([{ clientId: 'client-1', text: 'refused', collaborationId: null, attachmentIds: [], problem: 'No.' }]);
    talk.discard('client-1');
    expect(talk.state().unsent).toEqual([]);
  });
});

test('broken storage is an empty list', () => {
  const keep = storage();
  keep.setItem('fairhold.unsent.mem.cnv', '{"no":"list"}');
  expect(keptOf(keep, 'mem', 'cnv').unsent()).toEqual([]);
  keep.setItem('fairhold.unsent.mem.cnv', 'nonsense');
  expect(keptOf(keep, 'mem', 'cnv').unsent()).toEqual([]);
  expect(keptOf(null, 'mem', 'cnv').draft()).toBe('');
});
