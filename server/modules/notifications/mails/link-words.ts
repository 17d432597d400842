import type { LinkPurpose } from '#domain/accounts/mailed-links.ts';

type Words = { readonly path: string; readonly subject: (accountName: string) => string; readonly sentence: (it: { accountName: string; until: string }) => string; readonly button: string; readonly because: string };

/** What the mails with a link say, by purpose. */
export const LINK_WORDS: Readonly<Record<LinkPurpose, Words>> = {
  'verify-email': {
    path: '/verify-email', subject: () => 'Confirm your e-mail address', button: 'Confirm my address',
    sentence: ({ until }) => `Confirm that this is your e-mail address, and you can start. The link works once, until ${until}.`,
    because: 'You get this mail because somebody signed up at Fairhold with this address. If it was not you, do nothing.',
  },
  'reset-password': {
    path: '/reset-password', subject: () => 'Set a new password', button: 'Set a new password',
    sentence: ({ until }) => `Set a new password for your account. The link works once, until ${until}; all your sessions end when you use it.`,
    because: 'You get this mail because somebody asked for a new password for this address. If it was not you, do nothing: your password stays as it is.',
  },
  'join-team': {
    path: '/join-team', subject: (accountName) => `${accountName} invites you to its team`, button: 'Join the team',
    sentence: ({ accountName, until }) => `${accountName} invites you to its team on Fairhold. Choose a password and you are in. The link works once, until ${until}.`,
    because: 'You get this mail because an owner of this team gave your address. If you do not know them, do nothing.',
  },
};
