const NETWORKS: Readonly<Record<string, string>> = { visa: 'Visa', mastercard: 'Mastercard', amex: 'American Express', discover: 'Discover', diners: 'Diners Club', jcb: 'JCB', unionpay: 'UnionPay', cartes_bancaires: 'Cartes Bancaires' };

/** A saved card as its owner knows it: `Visa ···· 4242`. */
export const cardName = (card: { readonly network: string; readonly last4: string }): string => `${NETWORKS[card.network] ?? card.network} ···· ${card.last4}`;

/** When a card ends, as on the card: `04/29`. */
export const cardEnd = (card: { readonly expiresMonth: number; readonly expiresYear: number }): string => `${String(card.expiresMonth).padStart(2, '0')}/${String(card.expiresYear % 100).padStart(2, '0')}`;
