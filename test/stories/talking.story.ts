import { expect } from 'vitest';
import { story } from '#test/support/story.ts';
import { subscribe } from '#test/support/socket.ts';
import { CONVERSATIONS, MOVED, clientId, opens, pageOf, readAll, says, type Inbox } from '#test/support/talk.ts';

type MovedData = { readonly conversationMoved: { readonly conversationId: string; readonly seq: number; readonly typing: string | null } };

story('two people talk: each reads what the other said, in one order', async (world) => {
  const [brand, creator] = [await world.newBrand({ name: 'Casa Aurora' }), await world.newCreator({ name: 'Noor' })];
  const id = await opens(brand, creator);
  expect((await creator.asks<Inbox>(CONVERSATIONS)).conversations.items).toEqual([]);
  await says(brand, id, 'Would you do breakfast?');
  await says(creator, id, 'Gladly. Pancakes?');
  await says(brand, id, 'Pancakes.');
  for (const person of [brand, creator]) {
    expect((await readAll(person, id)).map((it) => [it.seq, it.kind, it.by, it.message?.text])).toEqual([
      [1, 'message', 'brand', 'Would you do breakfast?'], [2, 'message', 'creator', 'Gladly. Pancakes?'], [3, 'message', 'brand', 'Pancakes.'],
    ]);
  }
  expect((await creator.asks<Inbox>(CONVERSATIONS)).conversations.items).toMatchObject([{ id, brandName: 'Casa Aurora', creatorName: 'Noor', lastText: 'Pancakes.', lastIsYours: false, unreadCount: 2, readSeq: 0 }]);
});

story('a message sent twice under one id is there once, and the second send gets the first answer, also a day later', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const conversationId = await opens(brand, creator);
  const sending = { conversationId, clientId: clientId(), text: 'Once' };
  const [first, second] = await Promise.all([brand.tries('sendMessage', sending), brand.tries('sendMessage', sending)]);
  expect(second).toEqual(first);
  await world.clock.advance({ days: 1 });
  expect(await brand.tries('sendMessage', { ...sending, text: 'Other words' })).toEqual(first);
  expect((await readAll(creator, conversationId)).map((it) => it.message?.text)).toEqual(['Once']);
  // The same id of another person is another message.
  await creator.does('sendMessage', { ...sending, text: 'Mine' });
  expect((await readAll(brand, conversationId)).map((it) => it.message?.text)).toEqual(['Once', 'Mine']);
});

story('what is changed or deleted reaches the other side in order; words that were deleted are gone', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const [first, second] = [await says(brand, id, 'Thursday'), await says(brand, id, 'A mistake')];
  await brand.does('editMessage', { messageId: first.messageId, text: 'Friday' });
  await brand.does('deleteMessage', { messageId: second.messageId });
  await brand.does('deleteMessage', { messageId: second.messageId });
  const events = await readAll(creator, id);
  expect(events.map((it) => [it.seq, it.kind, it.message?.id, it.message?.text, it.message?.revisionSeq])).toEqual([
    [1, 'message', first.messageId, 'Friday', 3], [2, 'message', second.messageId, null, 4], [3, 'edit', first.messageId, 'Friday', 3], [4, 'delete', second.messageId, null, 4],
  ]);
  expect(await creator.refusalOf('editMessage', { messageId: first.messageId, text: 'Never' })).toBe('MESSAGE_NOT_FOUND');
  expect(await creator.refusalOf('deleteMessage', { messageId: first.messageId })).toBe('MESSAGE_NOT_FOUND');
  expect(await brand.refusalOf('editMessage', { messageId: second.messageId, text: 'Back' })).toBe('MESSAGE_DELETED');
  await world.clock.advance({ minutes: 15 });
  expect(await brand.refusalOf('editMessage', { messageId: first.messageId, text: 'Saturday' })).toBe('EDIT_TOO_LATE');
});

story('a telephone number is covered for the other side, and its writer sees what and why', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const text = 'Call me: +34 612 345 678, please';
  await says(brand, id, text);
  const [own] = await readAll(brand, id);
  expect(own?.message).toMatchObject({ text, verdict: 'mask', spans: [{ from: 9, to: 24 }] });
  expect(own?.message?.reasons[0]).toMatch(/telephone number/);
  const page = await pageOf(creator, id);
  expect(page?.events[0]?.message).toMatchObject({ text: 'Call me: ••••••••••••, please', verdict: 'mask', spans: [], reasons: [] });
  const inbox = await creator.asks<Inbox>(CONVERSATIONS);
  const found = await creator.asks<{ searchMessages: { text: string }[] }>('{ searchMessages(words: "call") { text } }');
  expect(JSON.stringify([page, inbox, found])).not.toMatch(/612/);
  expect(found.searchMessages).toHaveLength(1);
  expect((await creator.asks<{ searchMessages: object[] }>('{ searchMessages(words: "612") { text } }')).searchMessages).toEqual([]);
});

story('nothing of a conversation is visible to others: not to another brand, another creator or staff', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const { messageId } = await says(brand, id, 'Only between us');
  for (const other of [await world.newBrand(), await world.newCreator(), await world.newOperator()]) {
    expect(await pageOf(other, id)).toBeNull();
    expect((await other.asks<Inbox>(CONVERSATIONS)).conversations.items).toEqual([]);
    expect(await other.asks('query One($id: ID!) { conversation(id: $id) { id } searchMessages(words: "between") { text } }', { id })).toEqual({ conversation: null, searchMessages: [] });
    expect(await other.refusalOf('sendMessage', { conversationId: id, clientId: clientId(), text: 'Hello' })).toBe('CONVERSATION_NOT_FOUND');
    expect(await other.refusalOf('deleteMessage', { messageId })).toMatch(/NOT_FOUND/);
    expect(await other.refusalOf('markRead', { conversationId: id, seq: 1 })).toBe('CONVERSATION_NOT_FOUND');
    const heard = subscribe<MovedData>(world.app.url, other.session, { document: MOVED, variables: { id } });
    await says(creator, id, 'Still between us');
    await new Promise((resolve) => { setTimeout(resolve, 150); });
    expect(heard.items).toEqual([]);
    await heard.stop();
  }
});

story('what the work and the money do stands between the messages', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  const [conversation] = (await creator.asks<Inbox>(CONVERSATIONS)).conversations.items;
  const id = conversation?.id ?? '';
  await creator.does('sendMessage', { conversationId: id, clientId: clientId(), text: 'I accept', collaborationId: duet.id });
  await creator.accepts(duet);
  const events = await readAll(brand, id);
  expect(events.map((it) => it.seq)).toEqual(events.map((_it, index) => index + 1));
  const told = events.map((it) => `${it.kind}:${it.kind === 'message' ? it.message?.text : it.what}`);
  expect(told).toEqual(expect.arrayContaining(['work:request', 'message:I accept', 'work:accept', 'money:funded']));
  expect(told.indexOf('work:request')).toBeLessThan(told.indexOf('message:I accept'));
  expect(told.indexOf('message:I accept')).toBeLessThan(told.indexOf('work:accept'));
  expect(events.find((it) => it.what === 'accept')?.by).toBe('creator');
  expect(await brand.refusalOf('sendMessage', { conversationId: await opens(brand, await world.newCreator()), clientId: clientId(), text: 'x', collaborationId: duet.id })).toBe('CONVERSATION_NOT_FOUND');
});

story('who watches a conversation hears at once that it moved, by id and number alone', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const frames: string[] = [];
  const heard = subscribe<MovedData>(world.app.url, creator.session, { document: MOVED, variables: { id }, frames });
  await heard.until((items) => items.length >= 1);
  expect(heard.items[0]?.conversationMoved).toEqual({ conversationId: id, seq: 0, typing: null });
  await says(brand, id, 'A secret of the two of us');
  await heard.until((items) => items.some((it) => it.conversationMoved.seq === 1));
  await brand.asks('mutation Typing($id: ID!) { setTyping(conversationId: $id) { done } }', { id });
  await heard.until((items) => items.some((it) => it.conversationMoved.typing === 'brand'));
  expect(frames.join('\n')).not.toMatch(/secret/);
  await heard.stop();
});

story('a page of another site and somebody without a session get no socket; a session that ends closes its sockets', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const open = { document: MOVED, variables: { id } };
  const foreign = subscribe<MovedData>(world.app.url, brand.session, { ...open, origin: 'https://elsewhere.example' });
  const nobody = subscribe<MovedData>(world.app.url, world.app.newSession(), open);
  await Promise.all([foreign, nobody].map((it) => it.until(() => it.closed() !== null)));
  expect([foreign.items, nobody.items]).toEqual([[], []]);
  const own = subscribe<MovedData>(world.app.url, brand.session, open);
  await own.until((items) => items.length >= 1);
  await brand.does('signOutEverywhere');
  await own.until(() => own.closed() === 4403);
  await Promise.all([foreign, nobody, own].map((it) => it.stop()));
});

story('how far each side has read is seen by both, and never goes back', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  for (const text of ['one', 'two', 'three']) await says(brand, id, text);
  await creator.does('markRead', { conversationId: id, seq: 2 });
  await creator.does('markRead', { conversationId: id, seq: 1 });
  expect((await creator.asks<Inbox>(CONVERSATIONS)).conversations.items).toMatchObject([{ readSeq: 2, unreadCount: 1 }]);
  expect((await brand.asks<Inbox>(CONVERSATIONS)).conversations.items).toMatchObject([{ otherReadSeq: 2, unreadCount: 0 }]);
  await creator.does('markRead', { conversationId: id, seq: 99 });
  expect((await creator.asks<Inbox>(CONVERSATIONS)).conversations.items).toMatchObject([{ readSeq: 3, unreadCount: 0 }]);
});

story('who sends very much in a short time is told when they may again, nothing of it is kept, and a second send of what was stored still gets its answer', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  const sending = (text: string) => ({ conversationId: id, clientId: clientId(), text });
  const stored = sending('first');
  await brand.does('sendMessage', stored);
  for (const text of ['second', 'third']) await says(brand, id, text);
  const refused = sending('fourth');
  expect(await brand.tries('sendMessage', refused)).toMatchObject({ code: 'TOO_MANY_MESSAGES', message: expect.stringMatching(/In 60 seconds you can send again; what you wrote is kept/) });
  const { answer } = await brand.asks<{ answer: { retryAt: string } }>('mutation Do($id: ID!) { answer: sendMessage(conversationId: $id, clientId: "client-too-many", text: "x") { ... on TooManyMessages { retryAt } } }', { id });
  expect(Date.parse(answer.retryAt)).toBe(world.clock.now() + 60_000);
  expect((await brand.tries('sendMessage', stored)).code).toBeUndefined();
  await says(creator, id, 'mine count apart');
  await world.clock.advance({ minutes: 1 });
  await brand.does('sendMessage', refused);
  await says(brand, id, 'fifth');
  await world.clock.advance({ minutes: 1 });
  expect((await brand.tries('sendMessage', sending('sixth'))).message).toMatch(/In 1438 minutes/);
  expect((await readAll(creator, id)).map((it) => it.message?.text)).toEqual(['first', 'second', 'third', 'mine count apart', 'fourth', 'fifth']);
}, { sendingLimits: { minute: 3, day: 5 } });

story('two conversations at once do not let a member send more than they may', async (world) => {
  const brand = await world.newBrand();
  const ids = [await opens(brand, await world.newCreator()), await opens(brand, await world.newCreator())];
  const answers = await Promise.all(Array.from({ length: 12 }, (_it, index) => brand.tries('sendMessage', { conversationId: ids[index % 2], clientId: clientId(), text: `word ${index}` })));
  expect(answers.filter((it) => it.code === undefined)).toHaveLength(5);
  expect(answers.filter((it) => it.code === 'TOO_MANY_MESSAGES')).toHaveLength(7);
}, { sendingLimits: { minute: 5, day: 100 } });

story('messages that wait for ten minutes are told by one mail, which says who wrote and not what; reading begins it anew', async (world) => {
  const [brand, creator] = [await world.newBrand({ name: 'Casa Aurora' }), await world.newCreator()];
  const id = await opens(brand, creator);
  const mails = async (): Promise<readonly string[]> => (await world.app.mailsTo(creator.email)).filter((it) => /messages?( from|s from)/.test(it));
  await says(brand, id, 'The code of the door is nine');
  await world.clock.advance({ minutes: 9 });
  await says(brand, id, 'And bring bread');
  expect(await mails()).toEqual([]);
  await world.clock.advance({ minutes: 1 });
  const [mail = ''] = await mails();
  expect(await mails()).toHaveLength(1);
  expect(mail).toMatch(/^2 messages from Casa Aurora\n/);
  expect(mail).toContain(`/messages/${id}`);
  expect(mail).not.toMatch(/door|bread/);
  expect(mail).not.toContain(brand.email);
  await says(brand, id, 'Still there?');
  await world.clock.advance({ hours: 3 });
  expect(await mails()).toHaveLength(1);
  await creator.does('markRead', { conversationId: id, seq: 3 });
  await says(brand, id, 'Good morning');
  await world.clock.advance({ minutes: 10 });
  expect(await mails()).toHaveLength(2);
  expect((await mails())[1]).toMatch(/^A message from Casa Aurora\n/);
  // What is read in time, or deleted, is not told.
  await creator.does('markRead', { conversationId: id, seq: 99 });
  await says(brand, id, 'Read at once');
  await creator.does('markRead', { conversationId: id, seq: 99 });
  await world.clock.advance({ minutes: 8 });
  const { messageId } = await says(brand, id, 'A mistake');
  await brand.does('deleteMessage', { messageId });
  await world.clock.advance({ hours: 1 });
  expect(await mails()).toHaveLength(2);
});

story('who does not want mails about messages gets none', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const id = await opens(brand, creator);
  await creator.asks('mutation { setUnreadMails(wanted: false) { done } }');
  expect(await creator.asks('{ viewer { wantsUnreadMails } }')).toEqual({ viewer: { wantsUnreadMails: false } });
  expect(await brand.asks('{ viewer { wantsUnreadMails } }')).toEqual({ viewer: { wantsUnreadMails: true } });
  await says(brand, id, 'Hello');
  await world.clock.advance({ hours: 1 });
  expect((await world.app.mailsTo(creator.email)).filter((it) => /message/.test(it))).toEqual([]);
});

story('messages are found by their words, also by one that is only begun, and say whose they are', async (world) => {
  const [brand, creator] = [await world.newBrand({ name: 'Casa Aurora' }), await world.newCreator({ name: 'Noor' })];
  const id = await opens(brand, creator);
  await says(brand, id, 'Would you do a breakfast?');
  await says(creator, id, 'Breakfast it is, with pancakes');
  const find = async (words: string) => (await brand.asks<{ searchMessages: { seq: number }[] }>('query Find($words: String!) { searchMessages(words: $words) { conversationId seq by brandName creatorName } }', { words })).searchMessages;
  expect(await find('breakf')).toEqual([{ conversationId: id, seq: 2, by: 'creator', brandName: 'Casa Aurora', creatorName: 'Noor' }, { conversationId: id, seq: 1, by: 'brand', brandName: 'Casa Aurora', creatorName: 'Noor' }]);
  expect((await find('breakfast panc')).map((it) => it.seq)).toEqual([2]);
  for (const [words, seqs] of [['breakfast -"with pancakes"', [1]], ['"would you"', [1]], ['zzz', []], ['\' & !! (', []], ['-', []]] as const) expect((await find(words)).map((it) => it.seq), words).toEqual(seqs);
});

story('the count of conversations in which something waits falls when they are read', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const [first, second] = [await opens(brand, creator), await opens(await world.newBrand(), creator)];
  const count = async (): Promise<number> => (await creator.asks<{ unreadConversations: number }>('{ unreadConversations }')).unreadConversations;
  expect(await count()).toBe(0);
  await says(brand, first, 'one');
  await says(brand, first, 'two');
  expect(await count()).toBe(1);
  await creator.does('markRead', { conversationId: first, seq: 2 });
  await says(creator, second, 'my own words do not wait for me');
  expect(await count()).toBe(0);
});
