/** The operations of the stories, as a client would send them. */
const SAID = '__typename ... on DomainError { code message }';
const REFUSAL = `${SAID} ... on FieldsInvalid { problems { field message } }`;
const COLLABORATION = `${REFUSAL} ... on Collaboration { id }`;

const onCollaboration = (name: string, args: string, pass: string): string =>
  `mutation Do($id: ID!${args}) { answer: ${name}(id: $id${pass}) { ${COLLABORATION} } }`;

export const MUTATIONS = {
  signUp: `mutation Do($input: SignUpInput!) { answer: signUp(input: $input) { ${REFUSAL} ... on SignedIn { viewer { accountId memberId } } } }`,
  signIn: `mutation Do($side: Side!, $email: String!, $password: String!) { answer: signIn(side: $side, email: $email, password: $password) { ${REFUSAL} ... on SignedIn { viewer { accountId memberId } } } }`,
  verifyEmail: `mutation Do($token: String!) { answer: verifyEmail(token: $token) { ${REFUSAL} } }`,
  requestPasswordReset: 'mutation Do($side: Side!, $email: String!) { answer: requestPasswordReset(side: $side, email: $email) { __typename } }',
  resetPassword: `mutation Do($token: String!, $password: String!) { answer: resetPassword(token: $token, password: $password) { ${REFUSAL} } }`,
  signOutEverywhere: 'mutation Do { answer: signOutEverywhere { __typename } }',
  inviteMember: `mutation Do($email: String!, $name: String!, $role: String!) { answer: inviteMember(email: $email, name: $name, role: $role) { ${REFUSAL} } }`,
  joinTeam: `mutation Do($token: String!, $password: String!) { answer: joinTeam(token: $token, password: $password) { ${REFUSAL} ... on SignedIn { viewer { accountId memberId } } } }`,
  updateCreatorProfile: `mutation Do($input: CreatorProfileInput!) { answer: updateCreatorProfile(input: $input) { ${REFUSAL} } }`,
  saveBusinessDetails: `mutation Do($input: BusinessDetailsInput!) { answer: saveBusinessDetails(input: $input) { ${REFUSAL} ... on BusinessDetails { id vatNumber vatStatus } } }`,
  setRate: `mutation Do($type: String!, $amountMinor: BigInt, $currency: Currency!) { answer: setRate(type: $type, amountMinor: $amountMinor, currency: $currency) { ${REFUSAL} } }`,
  startCardSetup: `mutation Do($returnPath: String!) { answer: startCardSetup(returnPath: $returnPath) { ${SAID} ... on Redirect { url } } }`,
  finishCardSetup: `mutation Do($cardId: ID!) { answer: finishCardSetup(cardId: $cardId) { ${SAID} ... on Card { id network last4 } } }`,
  startPayoutSetup: `mutation Do($returnPath: String!) { answer: startPayoutSetup(returnPath: $returnPath) { ${SAID} ... on Redirect { url } } }`,
  refreshPayoutAccount: `mutation Do { answer: refreshPayoutAccount { ${SAID} ... on PayoutAccount { status } } }`,
  requestCollaboration: `mutation Do($input: RequestInput!) { answer: requestCollaboration(input: $input) { ${COLLABORATION} } }`,
  counterCollaboration: onCollaboration('counterCollaboration', ', $offer: OfferInput!', ', offer: $offer'),
  acceptCollaboration: onCollaboration('acceptCollaboration', '', ''),
  denyCollaboration: onCollaboration('denyCollaboration', ', $reason: String! = ""', ', reason: $reason'),
  withdrawCollaboration: onCollaboration('withdrawCollaboration', '', ''),
  extendResponse: onCollaboration('extendResponse', '', ''),
  deliverCollaboration: onCollaboration('deliverCollaboration', ', $fields: FieldValues!, $note: String! = ""', ', fields: $fields, note: $note'),
  postCollaboration: onCollaboration('postCollaboration', ', $fields: FieldValues!, $note: String! = ""', ', fields: $fields, note: $note'),
  approveCollaboration: onCollaboration('approveCollaboration', '', ''),
  requestChanges: onCollaboration('requestChanges', ', $note: String!', ', note: $note'),
  giveUpCollaboration: onCollaboration('giveUpCollaboration', ', $reason: String! = ""', ', reason: $reason'),
  proposeCancel: onCollaboration('proposeCancel', ', $creatorPartMinor: BigInt, $reason: String! = ""', ', creatorPartMinor: $creatorPartMinor, reason: $reason'),
  agreeCancel: onCollaboration('agreeCancel', '', ''),
  extendPosting: onCollaboration('extendPosting', '', ''),
  openDispute: onCollaboration('openDispute', ', $reason: String! = ""', ', reason: $reason'),
  withdrawDispute: onCollaboration('withdrawDispute', '', ''),
  freezeCollaboration: onCollaboration('freezeCollaboration', ', $reason: String!', ', reason: $reason'),
  unfreezeCollaboration: onCollaboration('unfreezeCollaboration', ', $reason: String!', ', reason: $reason'),
  clawBackPayment: onCollaboration('clawBackPayment', ', $creatorPartMinor: BigInt!, $reason: String!', ', creatorPartMinor: $creatorPartMinor, reason: $reason'),
  resolveCollaboration: onCollaboration('resolveCollaboration', ', $decideFor: String!, $creatorPartMinor: BigInt, $reason: String!', ', decideFor: $decideFor, creatorPartMinor: $creatorPartMinor, reason: $reason'),
  submitEvidence: `mutation Do($id: ID!, $words: String!) { answer: submitEvidence(id: $id, words: $words) { ${SAID} ... on Chargeback { id state evidenceAt } } }`,
  confirmPassword: `mutation Do($password: String!) { answer: confirmPassword(password: $password) { ${SAID} } }`,
  acceptChargeback: `mutation Do($id: ID!) { answer: acceptChargeback(id: $id) { ${SAID} ... on Chargeback { id state } } }`,
  answerFraudWarning: `mutation Do($id: ID!, $revert: Boolean!) { answer: answerFraudWarning(id: $id, revert: $revert) { ${SAID} ... on FraudWarning { id answer } } }`,
  confirmPayment: `mutation Do($id: ID!, $returnPath: String!) { answer: confirmPayment(id: $id, returnPath: $returnPath) { ${SAID} ... on Redirect { url } } }`,
  refreshPayment: onCollaboration('refreshPayment', '', ''),
  retryPayment: onCollaboration('retryPayment', ', $cardId: ID!', ', cardId: $cardId'),
  saveBrief: `mutation Do($id: ID, $input: BriefInput!) { answer: saveBrief(id: $id, input: $input) { ${REFUSAL} ... on Brief { id } } }`,
  refuseMatch: `mutation Do($briefId: ID!, $creatorId: ID!, $reason: MatchRefusal) { answer: refuseMatch(briefId: $briefId, creatorId: $creatorId, reason: $reason) { ${SAID} ... on Brief { id } } }`,
  saveCampaign: `mutation Do($id: ID, $briefId: ID!, $input: CampaignInput!) { answer: saveCampaign(id: $id, briefId: $briefId, input: $input) { ${REFUSAL} ... on Campaign { id } } }`,
  setCampaignState: `mutation Do($id: ID!, $state: CampaignState!) { answer: setCampaignState(id: $id, state: $state) { ${SAID} ... on Campaign { id state } } }`,
  inviteCreators: `mutation Do($campaignId: ID!, $creatorIds: [ID!]!) { answer: inviteCreators(campaignId: $campaignId, creatorIds: $creatorIds) { ${SAID} ... on Campaign { id } } }`,
  judgeApplicant: `mutation Do($campaignId: ID!, $creatorId: ID!, $standing: CampaignStanding!) { answer: judgeApplicant(campaignId: $campaignId, creatorId: $creatorId, standing: $standing) { ${SAID} ... on Campaign { id } } }`,
  applyToCampaign: `mutation Do($campaignId: ID!, $askMinor: BigInt!, $pitch: String!) { answer: applyToCampaign(campaignId: $campaignId, askMinor: $askMinor, pitch: $pitch) { ${REFUSAL} ... on Campaign { id } } }`,
  withdrawApplication: `mutation Do($campaignId: ID!) { answer: withdrawApplication(campaignId: $campaignId) { ${SAID} ... on Campaign { id } } }`,
  requestFromCampaign: `mutation Do($campaignId: ID!, $cardId: ID!, $requests: [CampaignWanted!]!) { answer: requestFromCampaign(campaignId: $campaignId, cardId: $cardId, requests: $requests) { ${SAID} ... on AskedMany { items { creatorId collaborationId code message } } } }`,
  openConversation: `mutation Do($creatorId: ID!) { answer: openConversation(creatorId: $creatorId) { ${SAID} ... on ConversationRef { id } } }`,
  sendMessage: `mutation Do($conversationId: ID!, $clientId: String!, $text: String!, $collaborationId: ID, $attachmentIds: [ID!]) { answer: sendMessage(conversationId: $conversationId, clientId: $clientId, text: $text, collaborationId: $collaborationId, attachmentIds: $attachmentIds) { ${SAID} ... on MessageSent { conversationId messageId seq } } }`,
  startAttachment: `mutation Do($conversationId: ID!, $clientId: String!, $name: String!, $bytes: Int!) { answer: startAttachment(conversationId: $conversationId, clientId: $clientId, name: $name, bytes: $bytes) { ${SAID} ... on AttachmentStarted { id uploadPath uploadUrl } } }`,
  finishAttachment: `mutation Do($id: ID!) { answer: finishAttachment(id: $id) { ${SAID} ... on AttachmentRef { id } } }`,
  editMessage: `mutation Do($messageId: ID!, $text: String!) { answer: editMessage(messageId: $messageId, text: $text) { ${SAID} ... on MessageSent { messageId seq } } }`,
  deleteMessage: `mutation Do($messageId: ID!) { answer: deleteMessage(messageId: $messageId) { ${SAID} ... on MessageSent { messageId seq } } }`,
  contestFinding: `mutation Do($id: ID!) { answer: contestFinding(id: $id) { ${SAID} ... on GuardFinding { id state dueAt } } }`,
  decideFinding: `mutation Do($id: ID!, $release: Boolean!, $reason: String!) { answer: decideFinding(id: $id, release: $release, reason: $reason) { ${SAID} ... on GuardFinding { id state } } }`,
  setGuardPolicy: `mutation Do($identifiersOnly: Boolean!, $unlockWhenFunded: Boolean!, $voiceOpen: Boolean, $reason: String!) { answer: setGuardPolicy(identifiersOnly: $identifiersOnly, unlockWhenFunded: $unlockWhenFunded, voiceOpen: $voiceOpen, reason: $reason) { ${SAID} ... on GuardPolicy { version } } }`,
  markRead: `mutation Do($conversationId: ID!, $seq: Int!) { answer: markRead(conversationId: $conversationId, seq: $seq) { ${SAID} ... on ConversationRef { id } } }`,
} as const;
export type MutationName = keyof typeof MUTATIONS;

const MONEY = '{ amountMinor currency }';
export const COLLABORATION_QUERY = `query Read($id: ID!) { collaboration(id: $id) {
  id type title state dueAt fundedAt deliveryDueAt deliveredAt postedAt roundsUsed offerBy cancelProposedBy frozen { reason by note }
  turn { who needs atZero yours } allowedActions
  terms { price ${MONEY} frozen commissionBps brandFeeBps together { paidCount firstCommissionBps next { after commissionBps } } clocks { deliveryHours } }
  hold { state rail railReason heldIn returned ${MONEY} needsBrandReason failure captured price ${MONEY} total ${MONEY} commission ${MONEY} creatorGets ${MONEY} }
  timeline { kind by machine note } offers { seq bySide price ${MONEY} } deliverables { seq stage changesAsked }
  ledger { key kind } providerCalls { key operation state tries }
} }`;
export const CAMPAIGN_QUERY = `query Read($id: ID!) { campaign(id: $id) { id state listed title message briefId invited applied budget { budget ${MONEY} reserved ${MONEY} requests } mine { invitedAt appliedAt askMinor pitch }
  people { creator { id } standing ask ${MONEY} bound ${MONEY} part { invitedAt appliedAt pitch } collaboration { id state } } } }`;
export const CAMPAIGNS_TO_JOIN_QUERY = 'query Read { campaignsToJoin { id title message brand { displayName } mine { invitedAt appliedAt } budget { requests } people { standing } } }';
export const COLLABORATIONS_QUERY = 'query List($group: CollaborationGroup) { collaborations(group: $group) { total items { id state } } }';
export const QUOTE_QUERY = `query Quote($creatorId: ID!, $amountMinor: BigInt!, $currency: Currency!) { quote(creatorId: $creatorId, amountMinor: $amountMinor, currency: $currency) {
  total ${MONEY} creatorGets ${MONEY} brandFeeBps commissionBps together { paidCount firstCommissionBps next { after commissionBps } } rail railReason } }`;
export const MONEY_QUERY = `query Money { moneyByStage { stage total ${MONEY} count } }`;
export const EARNINGS_QUERY = `query Earnings { earnings { collaborationId stage reason commissionBps amount ${MONEY} } }`;
export const CREATOR_QUERY = 'query Creator($id: ID!) { creator(id: $id) { id displayName tiktokHandle } }';
export const CHARGEBACKS_QUERY = `query Chargebacks {
  chargebacks { id collaborationId state reason amount ${MONEY} borneBy dueAt evidenceAt closedAt evidence { name text } changes { from to what } }
  fraudWarnings { id collaborationId fraudType answer }
}`;
export const NOTIFICATIONS_QUERY = 'query Notifications { notifications { kind collaborationId sentence } }';
export const DOCUMENTS_QUERY = `query Documents($year: Int) { documents(year: $year) { years hasMore items { id number kind collaborationId title supplierName customerName creditOf termsSha256 total ${MONEY} vat ${MONEY} } } }`;
export const WAITING_QUERY = 'query Waiting { waitingDocuments { kind collaborationId waitsFor yours } }';

export const MATCHES_QUERY = `query Q($briefId: ID!, $first: Int!) { matches(briefId: $briefId, first: $first) {
  eligible refused items { fit creator { id displayName tiktokHandle } reasons { kind names percent price { amountMinor } usual { amountMinor } count of value } caution { kind names percent count } } loosened { wish count least { amountMinor } } } }`;
export const READ_BRIEF_QUERY = 'query Q($text: String!) { readBrief(text: $text) { type objective budget { amountMinor currency } creatorCountries languages audienceAges audienceGender followersMin followersMax dueDays avoid heard { field from to } } }';
