import type { Finding } from '../finding.ts';
import { PLATFORMS, WEAK_PLATFORMS } from '../lexicon/labels.ts';
import { NAME_WORD, ORDINARY, SAME, SELF } from '../lexicon/people.ts';
import type { Reading } from '../reading.ts';

const NETWORK = `(?:${[...PLATFORMS].sort((a, b) => b.length - a.length).join('|')})`;
const NAME = '[a-z0-9](?:[a-z0-9_-]|[.](?=[a-z0-9_])){2,29}[a-z0-9_]?';
const NETWORK_ALONE = new RegExp(`(?<![a-z0-9@])${NETWORK}(?![a-z0-9])`, 'g');
const AT_NAME = /(?<![a-z0-9._/@])@([a-z0-9_](?:[a-z0-9_-]|[.](?=[a-z0-9_]))*)/g;
const NAME_AT = /(?<![a-z0-9._@/])([a-z0-9][a-z0-9._]{2,29})@(?![a-z0-9])/g;
const IS = '(?: (?:is|ist|est|es|e|jest|lautet|heisst|handle|name|nick\\w*|id|user ?name|user|account|konto|acc|tag|profil\\w*|perfil|als|als|as|como|come|comme|jako|under|unter|sous|bajo|sotto|onder|pod|sob|to|now|here))';
const LABEL_NAME = new RegExp(`(?<![a-z0-9@.])(${NETWORK})(?:${IS}{0,3} ?(?:[:=>→»|;-]{1,3}|—|–|[(]) ?|${IS}{1,3} |,? )[@"']?(live:[a-z0-9._-]{3,30}|in/[a-z0-9-]{3,40}|u/[a-z0-9_-]{3,30}|${NAME}(?:#\\d{4})?)(?![a-z0-9@])`, 'g');
const NAME_LABEL = new RegExp(`(?<![a-z0-9@._/-])@?(${NAME})["']?(?:,? (?:on|at|auf|bei|sur|chez|en|su|op|na|no|in|via|over|over on|pa|i|w) (?:my |mein\\w* |mon |mi |mio |mijn |o |meu )?|,? ?[(] ?(?:on |auf |sur |en |su |op |na |no )?| ?[|/·•=-] ?|, )(${NETWORK})(?![a-z0-9])`, 'g');
const PICTURE_NAME = new RegExp(`[📸👻📷🎮✈🐦👾] ?[️]? ?[:=>→-]{0,2} ?@?(${NAME})(?![a-z0-9@])`, 'gu');
const DISCORD = /(?<![a-z0-9])([a-z0-9][a-z0-9._]{2,30}#\d{4})(?!\d)/g;
const SKYPE = /(?<![a-z0-9])(live:[.a-z0-9][a-z0-9._-]{3,30})/g;
/** "I am … on": what stands between is a name, whatever it looks like. */
const I_AM = /(?:i am|i'm|im|ich bin|je suis|soy|sono|ik ben|jestem|sou|eu sou|estoy como) $/;
const NAME_LIKE = /[a-z].*[._\d]|\d.*[a-z]/;
const WORK_NAME = /^\d+[a-z]{0,3}$|^v\d+$|^\d+x\d+|\.(?:mp4|mov|pdf|png|jpe?g|zip|docx?)$|^(?:19|20)\d\d|^#/;

const isNetwork = (word: string): boolean => PLATFORMS.has(word);
const near = (text: string, from: number): string => text.slice(Math.max(0, from - 48), from).split(/[.!?\n](?:\s|$)/).at(-1) ?? '';

/** Whether a word at an account's place is an account: by its shape, or because its owner points at it. */
function isAccount(name: string, said: { readonly before: string; readonly label: string; readonly sure: boolean }): boolean {
  if (ORDINARY.has(name) || isNetwork(name) || WORK_NAME.test(name)) return false;
  if (NAME_LIKE.test(name)) return said.sure || SELF.test(said.before) || !WEAK_PLATFORMS.has(said.label);
  return name.length >= 6 && (said.label !== '' && said.sure || !/(?:ing|ed|ly|tion|lich|isch|ment|ado|ando|ato|mente|owy|owa|owe|s)$/.test(name)) && (said.sure || SELF.test(said.before));
}

function byLabel({ view, file }: Reading): Finding[] {
  const { text } = view;
  const alone = text.length < 120 && text.trim().split(/\s+/).length <= 4;
  return [...text.matchAll(LABEL_NAME)].flatMap((match) => {
    const [whole, label = '', name = ''] = match;
    const link = whole.slice(label.length, whole.lastIndexOf(name));
    const marked = /[:=>→»|]|@/.test(link) || file;
    if (WEAK_PLATFORMS.has(label) && !marked && !NAME_LIKE.test(name)) return [];
    const from = match.index + whole.lastIndexOf(name) - (link.endsWith('@') ? 1 : 0);
    const fits = isAccount(name, { before: near(text, match.index), label, sure: marked || alone || /^(?:live:|in\/|u\/)|#\d{4}$/.test(name) });
    return fits && !text.startsWith('.', match.index + whole.length + 1) ? [{ from, to: match.index + whole.length, kind: 'handle' as const, score: 0.75 }] : [];
  });
}

function byName({ view }: Reading): Finding[] {
  const { text } = view;
  return [...text.matchAll(NAME_LABEL)].flatMap((match) => {
    const [whole, name = '', label = ''] = match;
    const before = near(text, match.index);
    const known = NAME_LIKE.test(name) ? !WEAK_PLATFORMS.has(label) || SELF.test(before) : SELF.test(before);
    const from = match.index;
    const introduced = I_AM.test(before) && name.length >= 6 && !ORDINARY.has(name);
    return (introduced || (known && isAccount(name, { before, label, sure: false }))) ? [{ from, to: from + whole.indexOf(name) + name.length, kind: 'handle' as const, score: 0.7 }] : [];
  });
}

/** "The same name on Insta": the words that give the account. */
function bySameness({ view }: Reading): Finding[] {
  const { text } = view;
  const networks = [...text.matchAll(NETWORK_ALONE)];
  if (networks.length === 0) return [];
  let at = 0;
  return [...text.matchAll(SAME)].flatMap((match) => {
    while (at < networks.length - 1 && (networks[at]?.index ?? 0) < match.index - 80) at += 1;
    const end = match.index + match[0].length;
    const network = networks.slice(at, at + 12).find((it) => Math.min(Math.abs(it.index - end), Math.abs(match.index - it.index - it[0].length)) <= 45 && !/[.!?\n]/.test(text.slice(Math.min(it.index, match.index), Math.max(it.index, end))));
    if (network === undefined) return [];
    const from = Math.min(match.index, network.index);
    const to = Math.max(end, network.index + network[0].length);
    const after = /^(?:,? ?[a-z@]+){0,3}/.exec(text.slice(end, end + 30))?.[0] ?? '';
    const named = NAME_WORD.test(text.slice(match.index, end)) || NAME_WORD.test(after) || NAME_WORD.test(text.slice(from, to));
    if (!named) return [];
    if (network.index > end) return [{ from: match.index, to, kind: 'handle' as const, score: 0.7 }];
    const words = /^(?: [a-z]+){0,2}/.exec(text.slice(end))?.[0] ?? '';
    return [{ from: match.index, to: end + (NAME_WORD.test(words) ? words.length : 0), kind: 'handle' as const, score: 0.7 }];
  });
}

/** Finds accounts on other networks: with an at sign, after a label, before "on Insta", or by reference. Declared handles stay. */
export function findHandles(reading: Reading): readonly Finding[] {
  const { view, allowed } = reading;
  const { text } = view;
  const signed = [...text.matchAll(AT_NAME)].filter((it) => (it[1]?.length ?? 0) >= 2 && /[a-z]/.test(it[1] ?? '') && !/^(?:\d+(?:k|h|am|pm|fps|p|x)?|here|all|everyone|channel|home|work)$/.test(it[1] ?? ''));
  const found: Finding[] = [
    ...signed.map((it): Finding => ({ from: it.index, to: it.index + it[0].length, kind: 'handle', score: 0.9 })),
    ...[...text.matchAll(NAME_AT)].filter((it) => /[a-z]/.test(it[1] ?? '')).map((it): Finding => ({ from: it.index, to: it.index + it[0].length, kind: 'handle', score: 0.5 })),
    ...byLabel(reading), ...byName(reading), ...bySameness(reading),
    ...[...text.matchAll(PICTURE_NAME)].filter((it) => isAccount(it[1] ?? '', { before: '', label: '', sure: NAME_LIKE.test(it[1] ?? '') || /[📸👻]/u.test(text.replace(it[0], '')) || text.length < 30 })).map((it): Finding => ({ from: it.index + it[0].lastIndexOf(it[1] ?? ''), to: it.index + it[0].length, kind: 'handle', score: 0.6 })),
    ...[...text.matchAll(DISCORD), ...text.matchAll(SKYPE)].map((it): Finding => ({ from: it.index, to: it.index + it[0].length, kind: 'handle', score: 0.8 })),
  ];
  return found.filter((it) => !allowed.handles.has(text.slice(it.from, it.to).replace(/^@|@$/g, '')));
}
