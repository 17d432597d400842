import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { findForbiddenImports, readImports } from '../../scripts/check/imports.ts';
import { ROOT, smallTree } from './small-tree.ts';

const BORROWED = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'];

/** Imports as they should be: one of each kind the house lives by. `file → what it imports`. */
const LEGAL: Readonly<Record<string, readonly string[]>> = {
  'domain/kit/money.ts': [],
  'domain/accounts/roles.ts': ['#domain/kit/money.ts'],
  'domain/ledger/entry.ts': ['../kit/money.ts'],
  'domain/settlement/postings.ts': ['../ledger/entry.ts', '../kit/money.ts'],
  'domain/collaborations/states.ts': ['../accounts/roles.ts'],
  'domain/collaborations/types/define.ts': ['../../kit/money.ts'],
  'domain/collaborations/types/duet.ts': ['./define.ts'],
  'domain/collaborations/types/index.ts': ['./duet.ts'],
  'domain/profiles/profile.ts': ['../collaborations/states.ts', '../accounts/roles.ts'],
  'domain/events.ts': ['./settlement/postings.ts', './collaborations/states.ts'],
  'domain/kit/money.test.ts': ['vitest', './money.ts'],
  'server/platform/faults.ts': [],
  'server/platform/db/sql.ts': ['pg', '#domain/kit/money.ts'],
  'server/platform/command.ts': ['./db/sql.ts', '#domain/accounts/roles.ts'],
  'server/platform/graphql/builder.ts': ['graphql'],
  'server/platform/http/app.ts': ['express'],
  'server/platform/outbox/outbox.ts': ['../command.ts'],
  'server/adapters/stripe/port.ts': ['#domain/kit/money.ts'],
  'server/adapters/stripe/stripe.ts': ['stripe', './port.ts', '#server/platform/faults.ts'],
  'server/adapters/mail/smtp.ts': ['nodemailer'],
  'server/adapters/mail/smtp.test.ts': ['vitest', './smtp.ts', '../../../emulators/stripe/main.ts'],
  'server/modules/ledger/index.ts': ['./store.ts'],
  'server/modules/ledger/store.ts': ['#server/platform/db/sql.ts'],
  'server/modules/accounts/index.ts': ['./sessions/store.ts'],
  'server/modules/accounts/sessions/store.ts': ['#server/platform/db/sql.ts'],
  'server/modules/profiles/index.ts': ['#server/modules/accounts/index.ts'],
  'server/modules/settlement/index.ts': ['./commands/fund-hold.ts'],
  'server/modules/settlement/commands/fund-hold.ts': ['../rails/card-hold.ts', '#server/modules/ledger/index.ts', '#server/adapters/stripe/port.ts', '#server/platform/outbox/outbox.ts'],
  'server/modules/settlement/rails/rail.ts': ['#domain/settlement/postings.ts', '#server/adapters/stripe/port.ts'],
  'server/modules/settlement/rails/card-hold.ts': ['./rail.ts'],
  'server/modules/collaborations/index.ts': ['./commands/accept.ts', './api.ts'],
  'server/modules/collaborations/commands/accept.ts': ['#server/modules/settlement/index.ts', '#server/modules/accounts/index.ts', '#server/modules/profiles/index.ts', '#domain/events.ts'],
  'server/modules/collaborations/api.ts': ['#server/platform/graphql/builder.ts', 'graphql'],
  'server/modules/reconciliation/index.ts': ['#server/modules/settlement/index.ts'],
  'server/modules/notifications/index.ts': ['#server/modules/accounts/index.ts', '#server/modules/collaborations/index.ts'],
  'server/modules/backoffice/index.ts': ['#server/modules/ledger/index.ts', '#server/modules/settlement/index.ts'],
  'server/modules/backoffice/reads/api.ts': ['#server/platform/graphql/builder.ts'],
  'server/graphql/handler.ts': ['graphql', '#server/platform/command.ts'],
  'server/composition.ts': ['./graphql/handler.ts', './modules/collaborations/index.ts', './adapters/stripe/stripe.ts'],
  'server/roles/web.ts': ['../composition.ts'],
  'server/main.ts': ['./roles/web.ts'],
  'db/seeds/demo.test.ts': ['vitest', '../../scripts/start.ts'],
  'db/seeds/demo.ts': ['#server/modules/collaborations/index.ts'],
  'web/ui/button.tsx': ['#domain/kit/money.ts'],
  'web/graphql/client.ts': [],
  'web/features/discover/list.tsx': ['#web/ui/button.tsx', '#web/graphql/client.ts', '#domain/collaborations/states.ts'],
  'web/features/cards/cards.tsx': ['#web/ui/button.tsx'],
  'web/app/main.tsx': ['#web/features/discover/list.tsx', '#web/features/cards/cards.tsx'],
  'emulators/stripe/main.ts': ['node:http'],
  'emulators/stripe/main.test.ts': ['vitest', 'stripe', './main.ts'],
  'test/support/world.ts': ['#server/composition.ts', '../../emulators/stripe/main.ts', 'pg'],
  'test/stories/first.story.ts': ['#test/support/world.ts', 'vitest'],
  'scripts/start.ts': ['../server/composition.ts', '../emulators/stripe/main.ts'],
};

/** At least one violation of each rule: `[the file that breaks it, what it imports]`. */
const PLANTED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'no-cycles': [['domain/kit/a.ts', './b.ts'], ['domain/kit/b.ts', './a.ts']],
  'no-cycles-of-types': [['server/platform/a.ts', 'type ./b.ts'], ['server/platform/b.ts', 'type ./a.ts']],
  'everything-resolves': [['domain/kit/lost.ts', './nowhere.ts'], ['web/app/lost.tsx', 'no-such-package']],
  'domain-is-pure': [['domain/kit/clock.ts', 'node:perf_hooks'], ['domain/kit/packed.ts', 'pino'], ['domain/kit/server.ts', '#server/platform/faults.ts']],
  'domain-kit-uses-only-nothing': [['domain/kit/greedy.ts', '../ledger/entry.ts']],
  'domain-accounts-uses-only-kit': [['domain/accounts/greedy.ts', '../ledger/entry.ts']],
  'domain-ledger-uses-only-kit': [['domain/ledger/greedy.ts', '../accounts/roles.ts']],
  'domain-settlement-uses-only-kit+ledger': [['domain/settlement/greedy.ts', '../collaborations/states.ts']],
  'domain-chargebacks-uses-only-kit+ledger+settlement': [['domain/chargebacks/greedy.ts', '../collaborations/states.ts']],
  'domain-collaborations-uses-only-kit+accounts': [['domain/collaborations/greedy.ts', '../settlement/postings.ts']],
  'domain-messaging-uses-only-kit+accounts': [['domain/messaging/greedy.ts', '../collaborations/states.ts']],
  'domain-documents-uses-only-kit+accounts+collaborations': [['domain/documents/greedy.ts', '../settlement/postings.ts']],
  'domain-profiles-uses-only-kit+accounts+collaborations': [['domain/profiles/greedy.ts', '../settlement/postings.ts']],
  'domain-briefs-uses-only-kit+accounts+collaborations': [['domain/briefs/greedy.ts', '../settlement/postings.ts']],
  'domain-campaigns-uses-only-kit+collaborations': [['domain/campaigns/greedy.ts', '../settlement/postings.ts']],
  'domain-matching-uses-only-kit+briefs': [['domain/matching/greedy.ts', '../settlement/postings.ts']],
  'domain-search-uses-only-kit+matching': [['domain/search/greedy.ts', '../settlement/postings.ts']],
  'types-are-leaves': [['domain/collaborations/types/greedy.ts', '../../kit/money.ts'], ['domain/collaborations/types/copy.ts', './duet.ts']],
  'domain-moderation-uses-only-kit': [['domain/moderation/greedy.ts', '../accounts/roles.ts']],
  'modules-moderation-uses-only-nothing': [['server/modules/moderation/greedy.ts', '#server/modules/accounts/index.ts']],
  'modules-accounts-uses-only-moderation': [['server/modules/accounts/greedy.ts', '#server/modules/ledger/index.ts']],
  'modules-ledger-uses-only-nothing': [['server/modules/ledger/greedy.ts', '#server/modules/accounts/index.ts']],
  'modules-profiles-uses-only-accounts+moderation': [['server/modules/profiles/greedy.ts', '#server/modules/ledger/index.ts']],
  'modules-settlement-uses-only-ledger+accounts': [['server/modules/settlement/greedy.ts', '#server/modules/profiles/index.ts']],
  'modules-budgets-uses-only-nothing': [['server/modules/budgets/greedy.ts', '#server/modules/accounts/index.ts']],
  'modules-campaigns-uses-only-accounts+profiles+moderation+settlement+collaborations+budgets+matching': [['server/modules/campaigns/greedy.ts', '#server/modules/ledger/index.ts']],
  'modules-collaborations-uses-only-accounts+profiles+settlement+moderation+budgets': [['server/modules/collaborations/greedy.ts', '#server/modules/ledger/index.ts']],
  'modules-chargebacks-uses-only-ledger+settlement+collaborations+messaging+accounts': [['server/modules/chargebacks/greedy.ts', '#server/modules/profiles/index.ts']],
  'modules-messaging-uses-only-accounts+profiles+collaborations+moderation': [['server/modules/messaging/greedy.ts', '#server/modules/ledger/index.ts']],
  'modules-documents-uses-only-ledger+settlement+collaborations+accounts': [['server/modules/documents/greedy.ts', '#server/modules/profiles/index.ts']],
  'modules-matching-uses-only-accounts+profiles+moderation': [['server/modules/matching/greedy.ts', '#server/modules/settlement/index.ts']],
  'modules-reconciliation-uses-only-settlement': [['server/modules/reconciliation/greedy.ts', '#server/modules/ledger/index.ts']],
  'modules-notifications-uses-only-accounts+collaborations': [['server/modules/notifications/greedy.ts', '#server/modules/settlement/index.ts']],
  'modules-backoffice-uses-only-ledger+settlement+collaborations+accounts': [['server/modules/backoffice/greedy.ts', '#server/modules/profiles/index.ts']],
  'through-the-front-door': [['server/modules/collaborations/window.ts', '#server/modules/accounts/sessions/store.ts']],
  'not-by-your-own-front-door': [['server/modules/ledger/circle.ts', './index.ts']],
  'platform-knows-no-business': [['server/platform/outbox/knowing.ts', '#domain/events.ts'], ['server/platform/knowing.ts', '#server/modules/ledger/index.ts']],
  'nobody-leans-on-the-roof': [['server/modules/ledger/roof.ts', '#server/composition.ts'], ['db/seeds/roof.ts', '#server/main.ts'], ['server/platform/roof.ts', '#server/graphql/handler.ts']],
  'only-stores-speak-sql': [['server/modules/collaborations/commands/ask.ts', '#server/platform/db/sql.ts']],
  'only-the-api-knows-graphql': [['server/modules/ledger/answer.ts', 'graphql'], ['server/modules/ledger/field.ts', '#server/platform/graphql/builder.ts']],
  'commands-know-no-http': [['server/modules/ledger/serve.ts', 'express'], ['server/modules/ledger/page.ts', '#server/platform/http/app.ts']],
  'rails-are-leaves': [['server/modules/settlement/rails/sending.ts', '#server/platform/outbox/outbox.ts'], ['server/modules/settlement/rails/posting.ts', '../commands/fund-hold.ts']],
  'modules-see-ports-only': [['server/modules/settlement/direct.ts', '#server/adapters/stripe/stripe.ts']],
  'adapters-are-leaves': [['server/adapters/mail/busy.ts', '#server/modules/accounts/index.ts'], ['server/adapters/mail/wise.ts', '#domain/accounts/roles.ts']],
  'only-one-folder-knows-stripe': [['server/modules/settlement/paying.ts', 'stripe'], ['web/features/cards/paying.tsx', 'stripe']],
  'only-one-folder-knows-nodemailer': [['server/modules/notifications/mailing.ts', 'nodemailer']],
  'only-one-folder-knows-pdfkit': [['server/modules/documents/commands/drawing.ts', 'pdfkit'], ['server/roles/printing.ts', 'pdfkit']],
  'only-one-folder-knows-@e-invoice-eu/core': [['server/modules/documents/commands/writing.ts', '@e-invoice-eu/core']],
  'only-one-folder-knows-@aws-sdk/client-s3': [['server/modules/messaging/keeping.ts', '@aws-sdk/client-s3']],
  'only-one-folder-knows-@aws-sdk/s3-request-presigner': [['server/roles/signing.ts', '@aws-sdk/s3-request-presigner']],
  'only-one-folder-knows-@ffmpeg/core': [['server/adapters/pictures/frames.ts', '@ffmpeg/core']],
  'only-one-folder-knows-mupdf': [['server/modules/messaging/pages.ts', 'mupdf']],
  'only-one-folder-knows-pg': [['server/modules/ledger/pool/store.ts', 'pg'], ['db/seeds/pool.ts', 'pg']],
  'only-one-folder-knows-sharp': [['server/modules/messaging/drawing.ts', 'sharp']],
  'only-one-folder-knows-tesseract.js': [['server/modules/messaging/reading.ts', 'tesseract.js']],
  'only-one-folder-knows-zxing-wasm': [['web/features/chat/reading.ts', 'zxing-wasm/reader']],
  'server-never-draws': [['server/roles/drawing.ts', '#web/ui/button.tsx']],
  'web-and-server-meet-in-domain': [['web/app/reaching.tsx', '#server/platform/faults.ts']],
  'web-sees-only-public-rules': [['web/features/cards/fees.tsx', '#domain/settlement/postings.ts'], ['web/app/events.tsx', '#domain/events.ts']],
  'features-are-neighbours-not-family': [['web/features/discover/with-cards.tsx', '../cards/cards.tsx']],
  'web-flows-up': [['web/features/cards/up.tsx', '#web/app/main.tsx'], ['web/graphql/up.ts', '#web/app/main.tsx']],
  'ui-knows-no-feature': [['web/ui/knowing.tsx', '#web/features/cards/cards.tsx'], ['web/ui/ruling.tsx', '#domain/collaborations/states.ts']],
  'emulators-stand-alone': [['emulators/stripe/sharing.ts', '#domain/kit/money.ts'], ['emulators/stripe/sharing.test.ts', '#test/support/world.ts']],
  'no-one-ships-an-emulator': [['server/roles/pretending.ts', '../../emulators/stripe/main.ts']],
  'tests-stay-outside': [['server/roles/testing.ts', '#test/support/world.ts'], ['domain/kit/testing.ts', './money.test.ts'], ['web/app/testing.tsx', 'vitest']],
  'the-product-needs-no-scripts': [['server/roles/scripted.ts', '../../scripts/start.ts']],
};

const textOf = (imports: readonly string[]): string =>
  `${imports.map((it, index) => (it.startsWith('type ') ? `import type * as part${index} from '${it.slice(5)}';` : `import * as part${index} from '${it}';`)).join('\n')}\nexport const parts = [${imports.filter((it) => !it.startsWith('type ')).map((_it, index) => `part${index}`).join(', ')}];\n`;
const legalFiles = Object.fromEntries(Object.entries(LEGAL).map(([file, imports]) => [file, textOf(imports)]));
const plantedFiles = Object.fromEntries(Object.values(PLANTED).flat().map(([file, it]) => [file, textOf([it])]));
const RULES = (createRequire(import.meta.url)(`${ROOT}.dependency-cruiser.cjs`) as { forbidden: readonly { name: string }[] }).forbidden.map((it) => it.name);

describe('the rule file', () => {
  let reported: ReadonlySet<string>;

  beforeAll(async () => {
    using tree = smallTree({ ...legalFiles, ...plantedFiles }, { borrowed: BORROWED, packages: true });
    // A circle is reported once, from whichever end it was found.
    reported = new Set((await readImports(tree.root)).violations.flatMap((it) => [it.from, ...(it.cycle ?? []).map((link) => link.name)].map((file) => `${it.rule.name}: ${file}`)));
  });

  it('leaves what is legal alone', async () => {
    using tree = smallTree(legalFiles, { borrowed: BORROWED, packages: true });
    expect(await findForbiddenImports(tree.root, Object.keys(LEGAL).length)).toEqual([]);
  });

  it('has a violation planted for every rule', () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...RULES].sort());
    expect(Object.keys(plantedFiles).length).toBe(Object.values(PLANTED).flat().length);
  });

  it.each(Object.entries(PLANTED).flatMap(([rule, plants]) => plants.map(([file, imports]) => [rule, file, imports] as const)))('%s is reported for %s', (rule, file) => {
    expect([...reported].filter((it) => it.endsWith(`: ${file}`))).toContain(`${rule}: ${file}`);
  });

  it('stops at a folder that is in no table', async () => {
    using tree = smallTree({ ...legalFiles, 'server/modules/sheds/index.ts': '' }, { borrowed: BORROWED, packages: true });
    await expect(readImports(tree.root)).rejects.toThrow('server/modules/sheds is in no table');
  });

  it('takes no answer for no proof', async () => {
    using tree = smallTree(legalFiles, { borrowed: BORROWED, packages: true });
    expect(await findForbiddenImports(tree.root, 10_000)).toEqual([expect.stringContaining('modules were read')]);
  });
});
