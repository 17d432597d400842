import { SMTPServer } from 'smtp-server';
import type { Letters } from './letters.ts';

const LETTER_BYTES_MAX = 15_000_000;

class TooLarge extends Error {
  readonly responseCode = 552;
}

/** Makes the SMTP server: takes every mail for every recipient, from this machine only, and answers "received" once it is kept. */
export function createPostOffice(letters: Letters): SMTPServer {
  return new SMTPServer({
    name: 'mailbox',
    banner: 'development mailbox: nothing is sent on',
    size: LETTER_BYTES_MAX,
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => {
        if (!stream.sizeExceeded) pieces.push(piece);
      });
      stream.once('error', done);
      stream.once('end', () => {
        if (stream.sizeExceeded) {
          done(new TooLarge('this mail is too large'));
          return;
        }
        letters.add(Buffer.concat(pieces), session.envelope.rcptTo.map((it) => it.address)).then(() => done(), done);
      });
    },
  });
}
