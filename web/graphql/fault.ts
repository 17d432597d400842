/** What a screen learns when an answer did not come: never a refusal of the rules, those are data. */
export type ClientFault = {
  readonly kind: 'offline' | 'busy' | 'fault';
  /** Names the request in the server's log; null when it never arrived. */
  readonly requestId: string | null;
};
