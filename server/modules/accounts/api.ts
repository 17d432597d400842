import { ACCOUNTS_ERRORS } from '#domain/accounts/errors.ts';
import { SIDES } from '#domain/accounts/roles.ts';
import type { Result } from '#domain/kit/result.ts';
import { builder, type ApiContext } from '#server/platform/graphql/builder.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { invariant } from '#domain/kit/assert.ts';
import { removeMember, setMemberRole } from './commands/change-team.ts';
import { inviteMember } from './commands/invite-member.ts';
import { joinTeam } from './commands/join-team.ts';
import { confirmPassword } from './commands/confirm-password.ts';
import { requestPasswordReset, resetPassword } from './commands/reset-password.ts';
import { setUnreadMails } from './commands/set-unread-mails.ts';
import { signIn } from './commands/sign-in.ts';
import { revokeSession, signOut, signOutEverywhere } from './commands/sign-out.ts';
import { signUp } from './commands/sign-up.ts';
import { resendVerification, verifyEmail } from './commands/verify-email.ts';
import type { AccountsPorts } from './context.ts';
import type { OpenedSession } from './open-session.ts';
import { findMe, listSessions, listTeam, type Me, type OpenSession, type TeamMember } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends AccountsPorts {
    /** The browser's session: opening one answers the context of whoever is signed in now. */
    readonly door: { open(it: OpenedSession): ApiContext; close(): void };
  }
  interface ApiObjects {
    SessionInfo: OpenSession;
    SignedIn: { readonly viewer: Seen };
    TeamMember: TeamMember;
    Viewer: Seen;
  }
}

/** Who is signed in, with the context in which their other fields are read. */
export type Seen = Me & { readonly ctx: ApiContext };

const TABLES: Tables = [ACCOUNTS_ERRORS];

async function seen(ctx: ApiContext): Promise<Seen | null> {
  const me = await findMe(ctx);
  return me && { ...me, ctx };
}

const SideEnum = builder.enumType('Side', { values: SIDES });

builder.objectType('Viewer', {
  description: 'Who is signed in.',
  fields: (t) => ({
    side: t.field({ type: SideEnum, resolve: (it) => it.side }), accountId: t.exposeID('accountId'), memberId: t.exposeID('memberId'), displayName: t.exposeString('displayName'),
    memberName: t.exposeString('memberName'), email: t.exposeString('email'), emailVerified: t.exposeBoolean('emailVerified'), role: t.exposeString('role'), country: t.exposeString('country'),
    wantsUnreadMails: t.exposeBoolean('wantsUnreadMails'),
  }),
});
builder.objectType('SignedIn', { fields: (t) => ({ viewer: t.field({ type: 'Viewer', resolve: (it) => it.viewer }) }) });
builder.objectType('TeamMember', {
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name'), email: t.exposeString('email'), role: t.exposeString('role'), joined: t.exposeBoolean('joined'), you: t.exposeBoolean('you') }),
});
builder.objectType('SessionInfo', {
  fields: (t) => ({
    id: t.exposeID('id'), createdAt: t.field({ type: 'DateTime', resolve: (it) => it.createdAt }), lastSeenAt: t.field({ type: 'DateTime', resolve: (it) => it.lastSeenAt }),
    userAgent: t.exposeString('userAgent'), current: t.exposeBoolean('current'),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({ type: 'Viewer', nullable: true, description: 'Who is signed in; null when nobody is.', resolve: (_root, _args, ctx) => seen(ctx) }),
  team: t.field({ type: ['TeamMember'], resolve: async (_root, _args, ctx) => [...(await listTeam(ctx))] }),
  sessions: t.field({ type: ['SessionInfo'], resolve: async (_root, _args, ctx) => [...(await listSessions(ctx))] }),
}));

const SignInResult = resultType('SignInResult', 'SignedIn', TABLES);
const SimpleResult = resultType('SimpleResult', 'Done', TABLES);

/** Gives the browser a session that was opened, and answers who it is now. */
async function entered(ctx: ApiContext, result: Result<OpenedSession, { readonly code: string }>): Promise<never> {
  if (!result.ok) return toResult(TABLES, result);
  const viewer = await seen(ctx.door.open(result.value));
  invariant(viewer, 'a session opened for nobody');
  return toResult(TABLES, { ok: true, value: { viewer } });
}

const SignUpInput = builder.inputType('SignUpInput', {
  fields: (t) => ({
    side: t.field({ type: SideEnum, required: true }), email: t.string({ required: true }), password: t.string({ required: true }), name: t.string({ required: true }),
    displayName: t.string({ required: true }), country: t.string({ required: true }),
  }),
});

builder.mutationFields((t) => ({
  setUnreadMails: t.field({
    type: 'Done', description: 'Whether the viewer wants mails about messages they have not read.', args: { wanted: t.arg.boolean({ required: true }) },
    resolve: async (_root, it, ctx) => {
      await setUnreadMails(ctx, it);
      return { done: true as const };
    },
  }),
  signUp: t.field({ type: SignInResult, args: { input: t.arg({ type: SignUpInput, required: true }) }, resolve: async (_root, { input }, ctx) => entered(ctx, await signUp(ctx, input)) }),
  signIn: t.field({
    type: SignInResult, args: { side: t.arg({ type: SideEnum, required: true }), email: t.arg.string({ required: true }), password: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => entered(ctx, await signIn(ctx, it)),
  }),
  signOut: t.field({
    type: 'Done',
    resolve: async (_root, _args, ctx) => {
      await signOut(ctx, {});
      ctx.door.close();
      return { done: true as const };
    },
  }),
  signOutEverywhere: t.field({
    type: 'Done',
    resolve: async (_root, _args, ctx) => {
      await signOutEverywhere(ctx, {});
      ctx.door.close();
      return { done: true as const };
    },
  }),
  confirmPassword: t.field({
    type: SimpleResult, description: 'Proves for five minutes that it is you who asks.', args: { password: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await confirmPassword(ctx, it)),
  }),
  revokeSession: t.field({ type: SimpleResult, args: { id: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await revokeSession(ctx, it)) }),
  verifyEmail: t.field({ type: SimpleResult, args: { token: t.arg.string({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await verifyEmail(ctx, it)) }),
  resendVerification: t.field({ type: SimpleResult, resolve: async (_root, _args, ctx) => toResult(TABLES, await resendVerification(ctx, {})) }),
  requestPasswordReset: t.field({
    type: 'Done', description: 'Answers the same whether there is such an address or not.',
    args: { side: t.arg({ type: SideEnum, required: true }), email: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => {
      await requestPasswordReset(ctx, it);
      return { done: true as const };
    },
  }),
  resetPassword: t.field({
    type: SignInResult, args: { token: t.arg.string({ required: true }), password: t.arg.string({ required: true }) }, resolve: async (_root, it, ctx) => entered(ctx, await resetPassword(ctx, it)),
  }),
  joinTeam: t.field({
    type: SignInResult, args: { token: t.arg.string({ required: true }), password: t.arg.string({ required: true }) }, resolve: async (_root, it, ctx) => entered(ctx, await joinTeam(ctx, it)),
  }),
  inviteMember: t.field({
    type: SimpleResult, args: { email: t.arg.string({ required: true }), name: t.arg.string({ required: true }), role: t.arg.string({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await inviteMember(ctx, it)),
  }),
  setMemberRole: t.field({
    type: SimpleResult, args: { memberId: t.arg.id({ required: true }), role: t.arg.string({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await setMemberRole(ctx, it)),
  }),
  removeMember: t.field({ type: SimpleResult, args: { memberId: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await removeMember(ctx, it)) }),
}));
