/** What each kind of id starts with. */
export const ID_PREFIXES = {
  account: 'acc', member: 'mem', session: 'ses', emailToken: 'tok', collaboration: 'col', change: 'chg', offer: 'off', deliverable: 'dlv',
  hold: 'hld', card: 'crd', payoutAccount: 'poa', providerCall: 'pcl', webhookEvent: 'whe', ledgerAccount: 'lac', ledgerEntry: 'len',
  posting: 'pst', outbox: 'obx', job: 'job', notification: 'ntf', conversation: 'cnv', message: 'msg', attachment: 'att', audit: 'aud', outage: 'out', clientRequest: 'crq', request: 'req',
  break: 'brk', stop: 'stp', recovery: 'rcv', document: 'doc', documentDue: 'ddu', vatCheck: 'vck', finding: 'fnd', brief: 'brf', campaign: 'cmp',
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

/** An id of one kind: its prefix, `_`, and 32 hex digits of a UUIDv7. */
export type Id<Kind extends IdKind> = string & { readonly __id: Kind };
export type AccountId = Id<'account'>;
export type MemberId = Id<'member'>;
export type SessionId = Id<'session'>;
export type CollaborationId = Id<'collaboration'>;
export type OfferId = Id<'offer'>;
export type DeliverableId = Id<'deliverable'>;
export type HoldId = Id<'hold'>;
export type ConversationId = Id<'conversation'>;
export type MessageId = Id<'message'>;
export type AttachmentId = Id<'attachment'>;
export type BriefId = Id<'brief'>;
export type CampaignId = Id<'campaign'>;
export type CardId = Id<'card'>;

/** Makes an id of a kind from a UUIDv7 given by the caller. Shapes: `uuid` with or without dashes. */
export const idFrom = <Kind extends IdKind>(kind: Kind, uuid: string): Id<Kind> =>
  `${ID_PREFIXES[kind]}_${uuid.replaceAll('-', '')}` as Id<Kind>;

/** Says whether a text has the form of an id of this kind. */
export const isId = <Kind extends IdKind>(kind: Kind, text: string): text is Id<Kind> =>
  text.startsWith(`${ID_PREFIXES[kind]}_`) && /^[a-z]{3}_[0-9a-f]{32}$/.test(text);
