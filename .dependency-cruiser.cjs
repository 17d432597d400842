const { readdirSync } = require('node:fs');

// What may import what: one table, read top to bottom. `npm run check` asks for it; test/rules/imports.test.ts plants a violation of each rule.

/** A server module may use only these other modules, and only by their front doors. */
const MODULES = {
  moderation: [], accounts: ['moderation'], ledger: [],
  profiles: ['accounts', 'moderation'],
  settlement: ['ledger', 'accounts'],
  budgets: [],
  collaborations: ['accounts', 'profiles', 'settlement', 'moderation', 'budgets'],
  reconciliation: ['settlement'],
  notifications: ['accounts', 'collaborations'],
  messaging: ['accounts', 'profiles', 'collaborations', 'moderation'],
  documents: ['ledger', 'settlement', 'collaborations', 'accounts'],
  chargebacks: ['ledger', 'settlement', 'collaborations', 'messaging', 'accounts'],
  matching: ['accounts', 'profiles', 'moderation'],
  campaigns: ['accounts', 'profiles', 'moderation', 'settlement', 'collaborations', 'budgets', 'matching'],
  backoffice: ['ledger', 'settlement', 'collaborations', 'accounts'],
};

/** A domain area may use only these others. `domain/events.ts` lies above all of them. */
const AREAS = {
  kit: [], accounts: ['kit'], ledger: ['kit'], messaging: ['kit', 'accounts'],
  settlement: ['kit', 'ledger'],
  moderation: ['kit'],
  chargebacks: ['kit', 'ledger', 'settlement'],
  collaborations: ['kit', 'accounts'],
  profiles: ['kit', 'accounts', 'collaborations'],
  documents: ['kit', 'accounts', 'collaborations'],
  briefs: ['kit', 'accounts', 'collaborations'],
  campaigns: ['kit', 'collaborations'],
  matching: ['kit', 'briefs'],
  search: ['kit', 'matching'],
};

for (const [root, table] of [['domain', AREAS], ['server/modules', MODULES]]) {
  for (const it of readdirSync(root, { withFileTypes: true })) {
    if (it.isDirectory() && !(it.name in table)) throw new Error(`${root}/${it.name} is in no table of .dependency-cruiser.cjs: say there what it may use`);
  }
}

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const usesOnly = (root, table) => Object.entries(table).map(([name, uses]) => rule(
  `${root.replace('server/', '')}-${name}-uses-only-${uses.join('+') || 'nothing'}`,
  'the table at the top of the rule file says what it may use',
  { path: `^${root}/${name}/` },
  { path: `^${root}/`, pathNot: `^${root}/(${[name, ...uses].join('|')})/` },
));

const TEST = '\\.(test|story)\\.tsx?$';
const pack = (names) => `(^|node_modules/)(${names})(/|$)`;

const DRAWING = 'server/modules/documents/render/';
/** An outside service's package is known to one folder of the server, so that replacing it touches one folder. */
const PROVIDERS = { stripe: 'server/adapters/stripe/', nodemailer: 'server/adapters/mail/', sharp: 'server/adapters/pictures/', 'tesseract\\.js': 'server/adapters/pictures/', 'zxing-wasm': 'server/adapters/pictures/', mupdf: 'server/adapters/pdfs/', '@ffmpeg/core': 'server/adapters/films/', '@aws-sdk/client-s3': 'server/adapters/uploads/', '@aws-sdk/s3-request-presigner': 'server/adapters/uploads/', pg: 'server/platform/', pdfkit: DRAWING, '@e-invoice-eu/core': DRAWING };

module.exports = {
  forbidden: [
    rule('no-cycles', 'two files that need each other are one file', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('no-cycles-of-types', 'in the product, types count too', { path: '^(domain|server)/', pathNot: TEST }, { circular: true }),
    rule('everything-resolves', 'an import that leads nowhere would be legal under every other rule', {}, { couldNotResolve: true }),

    // The rules.
    rule('domain-is-pure', 'no clock, no network, no packages: the rules read like a book',
      { path: '^domain/', pathNot: TEST }, { pathNot: '^domain/' }),
    ...usesOnly('domain', AREAS),
    rule('types-are-leaves', 'a collaboration type is one file that needs nothing but define.ts',
      { path: '^domain/collaborations/types/', pathNot: '/(index|define)\\.ts$' }, { pathNot: '^domain/collaborations/types/define\\.ts$' }),

    // The server.
    ...usesOnly('server/modules', MODULES),
    rule('through-the-front-door', 'another module is reached by its index.ts only',
      { path: '^server/modules/([^/]+)/', pathNot: TEST }, { path: '^server/modules/([^/]+)/.+', pathNot: ['^server/modules/$1/', '^server/modules/[^/]+/index\\.ts$'] }),
    rule('not-by-your-own-front-door', 'a module knows itself by its rooms',
      { path: '^server/modules/([^/]+)/', pathNot: TEST }, { path: '^server/modules/$1/index\\.ts$' }),
    rule('platform-knows-no-business', 'the platform would serve any product',
      { path: '^server/platform/', pathNot: TEST }, { path: '^(server/(modules|graphql|roles|adapters)/|domain/(?!kit/|accounts/roles))' }),
    rule('nobody-leans-on-the-roof', 'main, composition, roles and the schema know everyone; no one knows them',
      { path: '^(domain|web|db|server/(modules|platform|adapters))/', pathNot: TEST }, { path: '^server/(main\\.ts$|composition|roles/|graphql/)' }),
    rule('only-stores-speak-sql', 'a command that could write a query would',
      { path: '^server/modules/', pathNot: ['/store\\.ts$', TEST] }, { path: '^server/platform/db/', dependencyTypesNot: ['type-only'] }),
    rule('only-the-api-knows-graphql', 'a command answers a program or a person alike',
      { path: '^server/modules/', pathNot: ['/api[a-z-]*\\.ts$', '/api/', TEST] }, { path: `^server/platform/graphql/|${pack('graphql|@pothos/[^/]+|dataloader')}` }),
    rule('commands-know-no-http', 'a command answers a job or a person alike',
      { path: '^server/(modules|platform/(db|jobs|outbox))/', pathNot: TEST }, { path: `^server/platform/http/|${pack('express|helmet')}` }),
    rule('rails-are-leaves', 'a rail plans calls and makes none',
      { path: '^server/modules/settlement/rails/', pathNot: TEST }, { path: '^server/', pathNot: ['^server/modules/settlement/rails/', '^server/adapters/stripe/port\\.ts$'] }),
    rule('modules-see-ports-only', 'which adapter stands behind a port is decided in the composition',
      { path: '^server/modules/', pathNot: TEST }, { path: '^server/adapters/', pathNot: '/port\\.ts$' }),
    rule('adapters-are-leaves', 'one outside service and its port; no business',
      { path: '^server/adapters/', pathNot: TEST }, { path: '^(server/(?!adapters/|platform/(faults|thread)\\.ts$)|domain/(?!kit/))' }),
    ...Object.entries(PROVIDERS).map(([name, home]) => rule(`only-one-folder-knows-${name.replaceAll('\\', '')}`, `the package is known to ${home} alone`,
      { path: '^(domain|server|web|db)/', pathNot: [`^${home}`, TEST] }, { path: pack(name) })),
    rule('server-never-draws', 'screens are the web’s', { path: '^server/', pathNot: TEST }, { path: '^web/' }),

    // The web.
    rule('web-and-server-meet-in-domain', 'between them lie the API and the rules', { path: '^web/' }, { path: '^server/' }),
    rule('web-sees-only-public-rules', 'fees and rails are the server’s to know',
      { path: '^web/', pathNot: TEST }, { path: '^domain/(?!(kit|accounts|briefs|campaigns|collaborations|profiles|messaging)/|search/listed\\.ts$)' }),
    rule('features-are-neighbours-not-family', 'features are put together in web/app, never in one another',
      { path: '^web/features/([^/]+)/' }, { path: '^web/features/', pathNot: '^web/features/$1/' }),
    rule('web-flows-up', 'app knows features, features know ui; never the other way',
      { path: '^web/(features|ui|graphql|words)/' }, { path: '^web/app/' }),
    rule('ui-knows-no-feature', 'a button knows nothing of collaborations',
      { path: '^web/ui/' }, { path: '^(web/(features|graphql)/|domain/(?!kit/))' }),

    // Beside the product.
    rule('emulators-stand-alone', 'an emulator that shares our code shares our mistakes', { path: '^emulators/' }, { path: '^(domain|server|web|test|db|scripts)/' }),
    rule('no-one-ships-an-emulator', 'the product meets a provider by its address only', { path: '^(domain|server|web|db)/', pathNot: TEST }, { path: '^emulators/' }),
    rule('tests-stay-outside', 'the product never needs what only proves it',
      { path: '^(domain|server|web|db)/', pathNot: TEST }, { path: `^test/|${TEST}|${pack('vitest|@playwright/test|fast-check')}` }),
    rule('the-product-needs-no-scripts', 'scripts know the product, not the other way', { path: '^(domain|server|web|db)/', pathNot: TEST }, { path: '^scripts/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], mainFields: ['module', 'main', 'types'] },
  },
};
