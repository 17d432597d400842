import sharp from 'sharp';
import { filmOf, pdfOf, voiceOf } from './made-files.ts';
import type { Contacts } from './planted-people.ts';

type File = { readonly name: string; readonly bytes: Buffer };

async function pictures({ mail, phone, site }: Contacts): Promise<readonly File[]> {
  const drawn = sharp({ create: { width: 320, height: 200, channels: 3, background: '#c96' } });
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about=""><dc:creator>${mail}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  return [
    { name: `call ${phone}.jpg`, bytes: await drawn.clone().jpeg().withExif({ IFD0: { Artist: mail, Copyright: phone, ImageDescription: site } }).toBuffer() },
    { name: 'cups.png', bytes: await drawn.clone().png().withXmp(xmp).toBuffer() },
  ];
}

/** Files that say in their names, and beside their pictures, pages and sounds, who made them. */
export async function tellingFiles(contacts: Contacts): Promise<readonly File[]> {
  const { mail, phone, site } = contacts;
  const by = { artist: mail, comment: `${phone} ${site}` };
  return [
    ...await pictures(contacts),
    { name: `${mail}.mp4`, bytes: await filmOf({ seconds: 1, by }) }, { name: 'cups.webm', bytes: await filmOf({ seconds: 1, ending: 'webm', by }) },
    { name: 'cups.pdf', bytes: await pdfOf({ pages: [{ text: 'Blue cups on a table' }], info: { Author: mail, Title: site, Keywords: phone } }) },
    ...await Promise.all((['ogg', 'mp3', 'wav'] as const).map(async (ending) => ({ name: `voice.${ending}`, bytes: await voiceOf(ending, by) }))),
  ];
}
