const MARKER = 0xff;
const MARKER_BYTES = 2;
const SCAN = 0xda;
/** From here on stands what programs add; below it what a picture is drawn from. */
const ADDED = 0xe0;
/** What is added and needed for the colours: JFIF, an ICC profile, Adobe's transform. */
const [JFIF, ICC, ADOBE] = [0xe0, 0xe2, 0xee] as const;

const isNeeded = (kind: number, segment: Uint8Array): boolean => kind < ADDED || kind === JFIF || kind === ADOBE || (kind === ICC && Buffer.from(segment).includes('ICC_PROFILE'));

/** A JPEG without what is said of its making: Exif, XMP, IPTC, remarks. Its pixels are not touched. Source: ITU-T T.81, B.1.1. */
export function undressJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, MARKER_BYTES)];
  let at = MARKER_BYTES;
  while (bytes[at] === MARKER && bytes[at + 1] !== SCAN) {
    const kind = bytes[at + 1] ?? 0;
    const end = kind === MARKER ? at + 1 : at + MARKER_BYTES + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const segment = bytes.subarray(at, end);
    if (kind !== MARKER && isNeeded(kind, segment)) kept.push(segment);
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
