const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** Stems right before a number that say it is no telephone number: parcels, orders, articles, tax, advertising, codes. */
export const NOT_A_PHONE = new RegExp(`(?:${words(`
  order bestell auftrag command pedid encomenda ordin ordine bestelling zamowien sample muestra amostra campion probk
  track parcel sendung paket colis suivi envio envi seguimiento pacc spediz rastrei zending pakket paczk przesylk awb shipment consignment dhl ups dpd gls hermes fedex inpost
  invoice rechnung factur fattur fatur faktur receipt quote angebot devis presupuest prevent offerte
  sku ean gtin upc asin isbn barcode strichcode code kod codig codic articl artik artyk item style model modell modele ref referen lot batch charge serie serial seri mpn
  vat ust ustid tva iva nif cif siret siren btw nip regon krs tax steuer fiscal steuernummer partita hrb register company
  campaign kampagn campagn campan kampan ads? anzeige anuncio werbekonto konto-?id account.?id ad.?account case ticket vorgang dossier caso job licen policy spark authori autori id
  video clip sound version firmware build view visualiz vues visitas weergaven wyswietl aufruf follower seguidor abonn impression reach reichweite plays
  price preis prix precio prezzo prijs cen budget rgb hex pantone`)})[a-z]*`);

/** Words right after a number that make it a count, a size or a price. */
export const COUNTED = /^\s?(?:k\b|m\b|mio\b|mln\b|tys\b|mil\b|mila\b|million|millon|miljoen|milion|view|vue|vista|visual|visita|aufruf|klick|click|follower|seguid|abonn|abbonat|obserw|volger|weergav|wyswietl|impression|impresi|like|play|repro|ausspiel|person|people|leute|gens|sec|sek|min\b|s\b|ms\b|h\b|std|stund|heure|hora|ora\b|uur|godz|day|tag|jour|dia|giorn|dag|dni|px|pixel|x\d|fps|mbps|mbit|kbit|gb\b|mb\b|cm\b|mm\b|kg\b|g\b|ml\b|%|€|\$|£|eur|usd|gbp|pln|zl\b|chf|kr\b|stuck|piece|pcs|pz|units?|unidad|unita|units|szt)/;

/** Words before a number that ask for a call or a message: then fewer digits are enough. */
export const PHONE_CUE = /(?:\b(?:call|ring|text|phone|mobile|cell|reach|dial|whats ?app|wa|wsp|wpp|zap|sms|tel|telefon\w*|handy\w*|mobil\w*|ruf\w*|anruf\w*|appel\w*|portable|joign\w*|llama\w*|movil|telefono|chiam\w*|cellulare|bel|gsm|zadzwon\w*|dzwon\w*|komork\w*|numer\w*|nummer|number|numero|nr|num|no|liga\w*|telemovel|fone|telegram|signal|viber|contact|kontakt|contacto|contatto|hotline|durchwahl)\b|[☎✆📞📱📲🤙])[^0-9]{0,28}$/u;

const PLATFORM_WORDS = `sc instagram insta ig instagr snapchat snap snp telegram tg telega discord dc skype linkedin signal wechat weixin whatsapp whatsap watsap whatsup wsp wpp wapp zap threads facebook fb messenger viber kakao kakaotalk twitter youtube yt twitch reddit pinterest vsco line qq vk mastodon bluesky bsky bereal clubhouse tumblr onlyfans patreon slack teams zoom facetime imessage icq matrix element session wire threema xing kik wickr`;
/** Other networks by the names and short forms people use. */
export const PLATFORMS: ReadonlySet<string> = new Set(PLATFORM_WORDS.trim().split(/\s+/));
/** Short forms that are ordinary words too: a label only with a colon, an arrow or an at sign. */
export const WEAK_PLATFORMS: ReadonlySet<string> = new Set('snap line of yt teams zoom signal threads matrix element session wire fb dc sc tg x zap wa slack'.split(' '));

/** Providers of mailboxes: after them no ending is needed. */
export const MAILBOXES: ReadonlySet<string> = new Set('gmail googlemail gmial gmal gmaill hotmail outlook yahoo ymail icloud protonmail proton gmx web aol live msn mail yandex zoho tutanota posteo freenet libero orange laposte wanadoo free sfr wp onet interia o2 sapo ziggo kpn terra uol bol mailbox hey fastmail'.split(' '));

/** Words for the signs of an address, folded. */
export const AT_WORDS = 'at|aet|ad|arroba|arobase|arobas|chez|klammeraffe|affenschwanz|chiocciola|apenstaartje|apestaart|malpa|snabel-?a|snabela|kringle|zavinac|a commercial|kukac|ett|arroba\'?s|at sign|at symbol|at-zeichen|signo arroba|ensign';
/** Words for a full stop, folded. */
export const DOT_WORDS = 'dot|punkt|punto|point|ponto|punt|kropka|period|fullstop|full stop|tecka|prick|piste|nokta|puntino|pkt|dott|d0t|pnt';
/** Words for a hyphen or an underscore, folded, and the sign. */
export const SIGN_WORDS: readonly (readonly [string, string])[] = [
  ['underscore|under score|unterstrich|unterstreich|tiret du bas|tiret bas|souligne|underline|guion bajo|barra baja|trattino basso|sottolineato|laag streepje|liggend streepje|podkreslnik|podkreslenie|traco inferior|sublinhado|underline|understreck', '_'],
  ['dash|hyphen|minus|bindestrich|tiret|trait d\'union|guion|trattino|streepje|koppelteken|myslnik|minus|lacznik|hifen|traco|bindestreck', '-'],
];
