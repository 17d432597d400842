/** One mail to one person. `messageId` is the same each time the same mail is tried, so that a doubled sending can be recognised. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string; readonly messageId: string };

/** The way mails leave. Throws: Fault (retryable) when the mail server does not answer or says later. An address it refuses for good is noted and not tried again. */
export type MailPort = { send(mail: Mail): Promise<void> };
