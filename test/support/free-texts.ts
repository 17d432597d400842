/** How a text that a mutation takes is kept from leading around the product. */
export type Keeping =
  /** A way around is refused, and its writer reads which words and why. */
  | 'refused'
  /** What leads around is covered for the other side, or kept back. */
  | 'covered'
  /** Only words of a list, or a form with no room for a contact, are taken. */
  | 'closed'
  /** The other side never reads it. */
  | 'unseen'
  /** Staff writes it and answers for it. */
  | 'staff'
  /** Shown by design once the money is protected, and not before. */
  | 'staged';

const offerTexts = (at: string): Readonly<Record<string, Keeping>> => ({ [`${at}.title`]: 'refused', [`${at}.fields`]: 'refused', [`${at}.note`]: 'refused', [`${at}.usageRights.channels`]: 'closed' });
const all = (keeping: Keeping, ...texts: readonly string[]): Readonly<Record<string, Keeping>> => Object.fromEntries(texts.map((it) => [it, keeping]));

/** Every text of every mutation. A new one must find its place here. */
export const FREE_TEXTS: Readonly<Record<string, Keeping>> = {
  ...offerTexts('requestCollaboration.input.offer'), ...offerTexts('counterCollaboration.offer'),
  ...all('refused', 'signUp.input.displayName', 'signUp.input.name', 'updateCreatorProfile.input.headline', 'updateCreatorProfile.input.bio', 'updateCreatorProfile.input.city', 'updateCreatorProfile.input.niches',
    'denyCollaboration.reason', 'giveUpCollaboration.reason', 'openDispute.reason', 'proposeCancel.reason', 'requestChanges.note', 'deliverCollaboration.fields', 'deliverCollaboration.note', 'postCollaboration.fields', 'postCollaboration.note',
    'saveBrief.input.text', 'saveCampaign.input.title', 'saveCampaign.input.message', 'saveCampaign.input.fields', 'applyToCampaign.pitch'),
  ...all('covered', 'sendMessage.text', 'editMessage.text', 'startAttachment.name'),
  ...all('closed', 'requestCollaboration.input.type', 'setRate.type', 'updateCreatorProfile.input.languages', 'signUp.input.country', 'decideFinding.reason', 'inviteMember.role', 'setMemberRole.role', 'resolveCollaboration.decideFor',
    'saveCampaign.input.type', 'saveCampaign.input.usageChannels', ...['type', 'languages', 'creatorCountries', 'audienceCountries', 'audienceAges'].map((it) => `saveBrief.input.${it}`)),
  ...all('staged', 'updateCreatorProfile.input.tiktokHandle',
    ...['legalName', 'street', 'postcode', 'city', 'vatNumber', 'invoiceTaxNumber'].map((it) => `saveBusinessDetails.input.${it}`)),
  ...all('staff', 'freezeCollaboration.reason', 'unfreezeCollaboration.reason', 'resolveCollaboration.reason', 'clawBackPayment.reason', 'setGuardPolicy.reason', 'submitEvidence.words'),
  ...all('unseen', 'saveBusinessDetails.input.birthDate', 'saveBusinessDetails.input.registrationNumber', 'saveBusinessDetails.input.taxNumbers.country', 'saveBusinessDetails.input.taxNumbers.number',
    'signUp.input.email', 'signUp.input.password', 'signIn.email', 'signIn.password', 'requestPasswordReset.email', 'resetPassword.token', 'resetPassword.password', 'verifyEmail.token', 'joinTeam.token', 'joinTeam.password', 'confirmPassword.password',
    'inviteMember.email', 'inviteMember.name', 'startCardSetup.returnPath', 'startPayoutSetup.returnPath', 'confirmPayment.returnPath', 'sendMessage.clientId', 'startAttachment.clientId'),
};
