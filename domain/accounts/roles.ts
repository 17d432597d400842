import type { AccountId, MemberId } from '../kit/ids.ts';

/** The doors of the product: each has its own sign-up, sign-in and home. */
export const SIDES = ['brand', 'creator', 'operator'] as const;
export type Side = (typeof SIDES)[number];

/** What a member of a brand may do. */
export const BRAND_ROLES = ['owner', 'manager', 'finance', 'viewer'] as const;
export type BrandRole = (typeof BRAND_ROLES)[number];

/** What staff of the marketplace may do. */
export const OPERATOR_ROLES = ['support', 'finance', 'trust', 'admin'] as const;
export type OperatorRole = (typeof OPERATOR_ROLES)[number];

export type MemberRole = BrandRole | OperatorRole | 'self';

/** Who may cause a step: a side, or what no person does. */
export type Actor = Side | 'clock' | 'system';

/** The person who asks, as far as the rules need to know. */
export type Viewer =
  | { readonly kind: 'anonymous' }
  | { readonly kind: Side; readonly accountId: AccountId; readonly memberId: MemberId; readonly role: MemberRole; readonly emailVerified: boolean };

/** A viewer who is signed in. */
export type SignedIn = Exclude<Viewer, { kind: 'anonymous' }>;

/** Says whether a member may ask for work and judge it. */
export const mayManageWork = (role: MemberRole): boolean => role === 'owner' || role === 'manager' || role === 'self';

/** Says whether a member may save cards and see what was paid. */
export const mayManageMoney = (role: MemberRole): boolean => role === 'owner' || role === 'manager' || role === 'finance' || role === 'self';

/** Staff who may move money that was paid out already. */
export const mayMoveMoney = (role: MemberRole): boolean => role === 'finance' || role === 'admin';
