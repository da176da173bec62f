const { readdirSync } = require('node:fs');

/** One-way doors between the rooms: domain ← casework ← {http, tasks, streams}; adapters → casework, domain; runtime → adapters. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

const roomsOf = (house) => [...new Set(readdirSync(`${__dirname}/${house}`).map((name) => name.replace(/\.(?:ts|mjs)$/, '')))];

/** Every room of a house has its place in the order, but for the others named; a place without a room is none. */
function complete(house, rooms, others) {
  const found = roomsOf(house);
  const strange = [...found.filter((room) => !rooms.includes(room) && !others.includes(room)), ...rooms.filter((room) => !found.includes(room))];
  if (strange.length > 0) throw new Error(`${house}: say in .dependency-cruiser.cjs where ${strange.join(', ')} stands in the order, or that it is gone`);
  return rooms;
}

/** A room knows itself and the rooms named before it; the others of the house have rules of their own. */
const inOrder = (house, rooms, others = []) =>
  complete(house, rooms, others).slice(0, -1).map((room, place) =>
    only(
      `${house}-${room}-knows-no-later-room`.replaceAll('/', '-'),
      `^${house}/${room}(/|\\.ts$)`,
      `^${house}/(${rooms.slice(place + 1).join('|')})(/|\\.ts$)`,
      `${house}: ${rooms.join(' ← ')}`,
    ),
  );

/** Where not even a type may come back to the file that it is for. */
const withoutAnyCircle = 'infra|functions';

/** What every kind of file stands on, in its order; the other folders of the domain are kinds. */
const frame = ['once', 'words', 'marks', 'result', 'ids', 'actor', 'time', 'iin', 'text', 'regulation', 'form', 'queue', 'codes', 'file', 'staff', 'outages', 'second-person', 'reports'];
const frameRoom = `^functions/domain/(?:${frame.join('|')})(?:/|\\.ts$)`;
const kindRoom = `^functions/domain/(?!(?:${frame.join('|')}|kinds)(?:/|\\.ts$))`;

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-circle-of-types', severity: 'error', from: { path: `^(${withoutAnyCircle})/` }, to: { circular: true } },
    only('domain-knows-nobody', '^functions/domain', '^(functions/(?!domain)|infra|test)', 'the domain is pure'),
    only('domain-needs-no-platform', '^functions/domain', '(^node:|@aws-sdk|@middy|aws-lambda)', 'no SDK, no platform'),
    only('casework-knows-ports', '^functions/casework', '^(functions/(adapters|runtime|http|tasks|streams)|infra|test)', 'the only way a file changes knows ports, not AWS'),
    only('casework-needs-no-sdk', '^functions/casework', '@aws-sdk', 'SDK names stop at the adapters'),
    only('adapters-serve-ports', '^functions/adapters', '^(functions/(runtime|http|tasks|streams)|infra|test)', 'adapters → casework/ports, domain'),
    only('nothing-imports-a-door', '^functions/(domain|casework|adapters|http/(?!doors)|tasks|streams)', '^functions/http/doors', 'a door is an end'),
    only('operations-know-no-adapter', '^functions/http/(?!carrier|doors)', '^functions/(adapters|runtime)', 'operations are given what they need'),
    only('operations-know-no-carrier', '^functions/http/(?!carrier|doors)', '^(functions/http/carrier|.*(@types/aws-lambda|@middy))', 'what is meant is apart from what carries it'),
    only('runtime-knows-no-door', '^functions/runtime', '^functions/(http|tasks|streams)', 'a door takes what it needs'),
    only('functions-know-no-infra', '^functions', '^(infra|test)', 'what runs knows nothing of how it is laid'),
    only('stacks-know-table-and-names', '^infra/(?!deployed|local|operate)', '^functions/(?!http/(routes|route|openapi|views|problems)|domain|casework)', 'infra imports the route table and the regulation’s names'),
    only('sdk-only-in-adapters', '^functions/(http|tasks|streams)', '@aws-sdk', 'SDK names stop at the adapters'),
    only('only-bench-and-soak-know-tests', '^infra/(?!local/commands/(bench|soak))', '^test', 'tests know infra'),
    only('nothing-imports-a-command', '^(infra|test)', '^infra/[^/]+/commands', 'a command is an end'),
    only('what-is-laid-knows-no-commands', '^infra/(constructs|stacks|settings|stage|app)', '^infra/(running|build|deployed|local|operate)', 'what is laid on AWS knows neither the emulator nor who lays it'),
    only('who-lays-knows-no-stack', '^infra/(running|build|deployed|local|operate)', '^infra/(constructs|stacks|stage|app)', 'commands lay the app by cdk, as anybody does'),
    only('only-who-lays-on-aws-judges-the-context', '^infra/(running|build|deployed|local|operate/(?!cdk-words))', '^infra/settings', 'what is said of a deployment is judged before it is bundled, by the sentences of the app'),
    {
      name: 'verify-register-stands-alone',
      severity: 'error',
      comment: 'a stranger copies that folder, and Node alone runs it',
      from: { path: '^infra/operate/verify-register/' },
      to: { pathNot: '^infra/operate/verify-register/', dependencyTypesNot: ['core'] },
    },
    ...inOrder('functions', ['domain', 'casework', 'adapters', 'runtime', 'http', 'tasks', 'streams']),
    ...inOrder('functions/domain', frame, roomsOf('functions/domain').filter((room) => !frame.includes(room))),
    only('frame-knows-no-kind', frameRoom, `${kindRoom}|^functions/domain/kinds\\.ts$`, 'time, words ← regulation ← file ← each kind ← kinds.ts'),
    {
      name: 'kinds-are-strangers',
      severity: 'error',
      comment: 'no kind imports another’s inside',
      from: { path: `${kindRoom}([^/]+)/` },
      to: { path: `${kindRoom}|^functions/domain/kinds\\.ts$`, pathNot: '^functions/domain/$1/' },
    },
    ...inOrder('functions/http', ['base64', 'problems', 'operation', 'route', 'served', 'entrance', 'shapes', 'views', 'calls', 'operations', 'routes', 'openapi', 'carrier', 'doors']),
    ...inOrder('functions/casework', ['in-parallel', 'once-each', 'turned', 'ports', 'uploading', 'slowed', 'papers', 'typed', 'filing', 'permitted', 'execution-receipt', 'execute', 'acting', 'register', 'reporting', 'publishing', 'signing', 'asking', 'second-person', 'identity', 'procedure', 'replaying', 'acts']),
    ...inOrder('infra', ['paths', 'keyed', 'said-words', 'names', 'running', 'build', 'procedure', 'constructs', 'settings', 'stacks', 'stage', 'app', 'deployed', 'local', 'operate'], ['launch']),
    ...inOrder('infra/constructs', ['acknowledge', 'neighbours', 'print-outputs', 'records', 'rights', 'service', 'watch']),
    ...inOrder('infra/local', ['adapters', 'authority', 'neighbours', 'cloud', 'stack', 'people', 'acting', 'demo', 'commands']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
