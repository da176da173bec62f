/** One-way doors between the rooms: domain ← casework ← {http, tasks, streams}; adapters → casework, domain; runtime → adapters. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only('domain-knows-nobody', '^functions/domain', '^(functions/(?!domain)|infra|test)', 'the domain is pure'),
    only('domain-needs-no-platform', '^functions/domain', '(^node:|@aws-sdk|@middy|aws-lambda)', 'no SDK, no platform'),
    only('casework-knows-ports', '^functions/casework', '^(functions/(adapters|runtime|http|tasks|streams)|infra|test)', 'the only way a file changes knows ports, not AWS'),
    only('casework-needs-no-sdk', '^functions/casework', '@aws-sdk', 'SDK names stop at the adapters'),
    only('adapters-serve-ports', '^functions/adapters', '^(functions/(runtime|http|tasks|streams)|infra|test)', 'adapters → casework/ports, domain'),
    only('nothing-imports-a-door', '^functions/(domain|casework|adapters|http/(?!doors)|tasks|streams)', '^functions/http/doors', 'a door is an end'),
    only('operations-know-no-adapter', '^functions/http/(operations|routes|route|commanding|case-view)', '^functions/(adapters|runtime)', 'operations are given what they need'),
    only('functions-know-no-infra', '^functions', '^(infra|test)', 'what runs knows nothing of how it is laid'),
    only('stacks-know-table-and-names', '^infra/(?!local|operate)', '^functions/(?!http/(routes|route|case-view|problem)|domain|casework)', 'infra imports the route table and the regulation’s names'),
    only('only-local-knows-the-emulator', '^(functions|infra/(?!local|operate))', '^infra/local', 'nothing outside infra/local knows the emulator'),
    only('sdk-only-in-adapters', '^functions/(http|tasks|streams)', '@aws-sdk', 'SDK names stop at the adapters'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
