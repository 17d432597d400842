import { Banknote, CreditCard, FileText, Gauge, Handshake, House, Landmark, Megaphone, MessagesSquare, PenLine, Search, ShieldCheck, Sparkles, Undo2, UserRound, Users, type LucideIcon } from 'lucide-react';
import type { Viewer } from '#web/graphql/viewer.ts';
import type { WordKey } from '#web/words/say.ts';

export type Place = { readonly to: string; readonly word: WordKey; readonly icon: LucideIcon; readonly exact?: boolean; /** Shows how much waits. */ readonly counts?: 'messages'; /** On phones it is in the account's menu. */ readonly wideOnly?: true };

const MESSAGES: Place = { to: '/messages', word: 'nav.messages', icon: MessagesSquare, counts: 'messages' };

/** Where each side can go, in the order of the rail. Five at most without those for wide screens alone: that is what fits a phone. */
export const PLACES: Readonly<Record<Viewer['side'], readonly Place[]>> = {
  brand: [
    { to: '/brand', word: 'nav.home', icon: House, exact: true },
    { to: '/brand/creators', word: 'nav.discover', icon: Search },
    { to: '/brand/briefs', word: 'nav.briefs', icon: PenLine },
    { to: '/brand/campaigns', word: 'nav.campaigns', icon: Megaphone, wideOnly: true },
    { to: '/brand/work', word: 'nav.work', icon: Handshake },
    MESSAGES,
    { to: '/brand/billing', word: 'nav.billing', icon: CreditCard, wideOnly: true },
    { to: '/brand/team', word: 'nav.team', icon: Users, wideOnly: true },
  ],
  creator: [
    { to: '/creator', word: 'nav.home', icon: House, exact: true },
    { to: '/creator/campaigns', word: 'nav.campaigns', icon: Megaphone },
    { to: '/creator/work', word: 'nav.work', icon: Handshake },
    MESSAGES,
    { to: '/creator/earnings', word: 'nav.earnings', icon: Banknote },
    { to: '/creator/payouts', word: 'nav.payouts', icon: Landmark, wideOnly: true },
    { to: '/creator/profile', word: 'nav.profile', icon: UserRound, wideOnly: true },
  ],
  operator: [
    { to: '/operator', word: 'nav.overview', icon: Gauge, exact: true },
    { to: '/operator/work', word: 'nav.work', icon: Handshake },
    { to: '/operator/moderation', word: 'nav.moderation', icon: ShieldCheck },
    { to: '/operator/chargebacks', word: 'nav.chargebacks', icon: Undo2 },
    { to: '/operator/matching', word: 'nav.matching', icon: Sparkles, wideOnly: true },
    { to: '/operator/documents', word: 'nav.documents', icon: FileText },
  ],
};
