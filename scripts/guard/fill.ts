/** What stands in the places of the sentences: by language, and for all. */
const ALL = {
  channel: 'WhatsApp|Telegram|Signal|Instagram|Insta|IG|Discord|Snapchat|Messenger|Skype|Viber|LinkedIn|Zoom|WeChat|email|Facebook|Threads|iMessage|Gmail|DM',
  app: 'Instagram|YouTube|Facebook|WhatsApp|Snapchat|Zoom|Telegram|Pinterest|LinkedIn|Twitch|iMessage|Discord|Threads|Messenger',
  pay: 'PayPal|Revolut|Wise|crypto|SEPA|Klarna|Venmo|Bizum|Apple Pay|IBAN',
  n: '5|8|10|12|15|20|25|30|40|50|80|120|150|200|350',
} as const;

const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { goods: 'product|logo|briefing|script|first draft|final file|moodboard|tracking number|Spark code|talking points|raw footage', day: 'Monday|Friday|tomorrow|the 12th|next week', pay: 'bank transfer|cash', hello: 'hey, |hi there! |by the way, |one thing: |so ', bye: ' 🙂| thanks!| thx| let me know' },
  de: { goods: 'Produkt|Logo|Briefing|Skript|Entwurf|Datei|Moodboard|Sendungsnummer|Spark-Code|Rohmaterial', day: 'Montag|Freitag|morgen|nächste Woche', pay: 'Überweisung|Banküberweisung', hello: 'hey, |hallo! |übrigens, |noch was: |also ', bye: ' 🙂| danke!| lg| sag Bescheid' },
  fr: { goods: 'produit|logo|brief|script|brouillon|fichier final|moodboard|numéro de suivi|code Spark|texte', day: 'lundi|vendredi|demain|la semaine prochaine', pay: 'virement|virement bancaire|chèque', hello: 'coucou, |bonjour ! |au fait, |sinon ', bye: ' 🙂| merci !| dis-moi' },
  es: { goods: 'producto|logo|briefing|guion|borrador|archivo final|número de seguimiento|código Spark|texto', day: 'lunes|viernes|mañana|próximo martes', pay: 'transferencia|transferencia bancaria', hello: 'hola, |buenas! |por cierto, |oye ', bye: ' 🙂| gracias!| me dices' },
  it: { goods: 'prodotto|logo|brief|copione|bozza|file finale|numero di tracciamento|codice Spark|testo', day: 'lunedì|venerdì|domani|martedì', pay: 'bonifico|bonifico bancario', hello: 'ciao, |salve! |comunque, |senti ', bye: ' 🙂| grazie!| fammi sapere' },
  nl: { goods: 'product|logo|briefing|script|concept|bestand|trackingnummer|Spark-code|tekst', day: 'maandag|vrijdag|morgen|volgende week', pay: 'overschrijving|bankoverschrijving|Tikkie', hello: 'hoi, |hallo! |trouwens, |dus ', bye: ' 🙂| bedankt!| laat maar weten' },
  pl: { goods: 'produkt|logo|brief|scenariusz|szkic|plik|numer przesyłki|kod Spark|tekst', day: 'poniedziałek|piątek|jutro|wtorek', pay: 'przelew|przelew bankowy|BLIK', hello: 'hej, |cześć! |a propos, |słuchaj ', bye: ' 🙂| dzięki!| daj znać' },
  pt: { goods: 'produto|logo|briefing|guião|rascunho|ficheiro final|número de rastreio|código Spark|texto', day: 'segunda|sexta|amanhã|terça', pay: 'transferência|transferência bancária|MB Way', hello: 'olá, |oi! |já agora, |olha ', bye: ' 🙂| obrigado!| diz-me' },
};

/** What may stand in a place of a sentence of one language. */
export function choicesFor(language: string, place: string): readonly string[] {
  const all = place in ALL ? ALL[place as keyof typeof ALL] : undefined;
  return [all, OWN[language]?.[place]].filter((it) => it !== undefined).flatMap((it) => it.split('|'));
}
