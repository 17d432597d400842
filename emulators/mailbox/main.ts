import { startMailbox } from './start.ts';

const dataDir = process.env['MAILBOX_DATA'];
const mailbox = await startMailbox({
  smtpPort: Number(process.env['SMTP_PORT'] ?? 0),
  httpPort: Number(process.env['PORT'] ?? 0),
  ...(dataDir === undefined ? {} : { dataDir }),
});
process.stdout.write(`mailbox ready ${mailbox.url} ${mailbox.smtpUrl}\n`);

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    void mailbox.close().then(() => process.exit(0));
  });
}
