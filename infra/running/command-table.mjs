// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

/**
 * What a command does, and what can be said to it.
 * @typedef {import('node:util').ParseArgsOptionDescriptor & { readonly value?: string; readonly about: string }} Option
 * @typedef {{
 *   readonly script: string;
 *   readonly does: string;
 *   readonly words?: readonly string[];
 *   readonly options?: Readonly<Record<string, Option>>;
 *   readonly handsOn?: string;
 *   readonly examples?: readonly string[];
 * }} CommandRow
 */

const context = /** @type {const} */ ({
  type: 'string',
  short: 'c',
  multiple: true,
  value: 'name=value',
  about: 'region is always said, stage where it is not prod; others as the README says',
});
const profile = /** @type {const} */ ({ type: 'string', value: 'name', about: 'whose credentials are used' });
const dryRun = /** @type {const} */ ({ type: 'boolean', default: false, about: 'tells, and writes nothing' });
const inEnglish = /** @type {const} */ ({
  type: 'string',
  default: 'en',
  value: 'kk|ru|en',
  about: 'English if not said',
});
const text = /** @type {const} */ ({ type: 'string', value: 'text', about: 'of the administrator' });

/**
 * Each task of infra/launch.mjs by the script of package.json that begins it. A word in <> must be said, one in [] may be;
 * `handsOn` is the tool that is given what stands after a `--` of its own.
 * @satisfies {Readonly<Record<string, CommandRow>>}
 */
export const commands = /** @type {const} */ ({
  'local/start': {
    script: 'start',
    does: 'Kezek on this machine until Ctrl-C, anew from the seed. KEZEK_PORT=4710 npm start: on that port and the two after it.',
    options: { keep: { type: 'boolean', default: false, about: 'goes on with last time’s data' } },
  },
  'local/demo': {
    script: 'demo',
    does: 'The regulation as it happens, line by line, on the Kezek that npm start runs in another window.',
    options: {
      lang: { type: 'string', default: 'kk', value: 'kk|ru|en', about: 'Kazakh if not said' },
      anyway: {
        type: 'boolean',
        default: false,
        about: 'also where terms of your own requests would pass as the clock is moved',
      },
    },
  },
  'local/as': {
    script: 'as',
    does: 'What a person of the local Kezek may do now, or any operation of the API as that person; who there is, where none is named.',
    words: ['[login]', '[operation or case]', '[json]'],
    options: { lang: inEnglish },
    examples: [
      'npm run as -- citizen-1',
      'npm run as -- citizen-1 case_…',
      'npm run as -- citizen-1 openRequest',
      `npm run as -- citizen-1 startUpload '{"caseId": "case_…", "kind": "D7", "file": "scan.pdf"}'`,
      `npm run as -- uralsk-head signPapers '{"caseIds": ["case_…"]}'`,
    ],
  },
  'local/describe': {
    script: 'local:info',
    does: 'Addresses, tables, machines, logins and keys of the running stack, as JSON.',
  },
  'local/clock': {
    script: 'local:clock',
    does: 'Moves the clock of the running stack; what falls due fires within seconds.',
    options: {
      to: { type: 'string', value: 'instant', about: 'with its offset' },
      now: { type: 'boolean', default: false, about: 'back to the real time' },
    },
    examples: ['npm run local:clock -- --to 2026-12-24T09:00:00+05:00'],
  },
  'local/test': {
    script: 'test',
    does: 'Every check and every test, the end-to-end ones on a local cloud of their own.',
  },
  'local/prove': {
    script: 'prove',
    does: 'The sweep of rights and the fuzzer, whole; npm test gives each of them a minute.',
  },
  'local/bench': {
    script: 'bench',
    does: 'Measures what the design promises, and writes .local/bench.json; ends with 1 where a figure is worse than what was reached.',
    options: {
      only: { type: 'string', value: 'measure', about: 'one of them' },
      runs: { type: 'string', default: '3', value: 'number', about: 'how often each is measured, 3 times if not said' },
    },
  },
  'build/release-api': {
    script: 'release:api',
    does: 'Keeps the description of the API as that of the last release, from which no client is broken.',
  },
  'procedure/describe': {
    script: 'describe',
    does: 'Writes statemachines/README.md, and the picture in README.md, anew from the machines, the law and the scenarios.',
  },
  'operate/case': {
    script: 'case',
    does: 'The story of a case, its executions, what it owes, its task and terms.',
    words: ['<id or number>'],
    options: { lang: inEnglish },
  },
  'operate/owed': { script: 'owed', does: 'What commits still owe outside, oldest first, with its age.' },
  'operate/resume': {
    script: 'resume',
    does: 'Begins the machine and the watches of a file of any kind anew, journalled; steps that are done answer at once.',
    words: ['<id or number>'],
  },
  'operate/check-register': {
    script: 'check-register',
    does: 'Entries = counts = numbers = log = results, of every provider and list; files = journals, claims = holders.',
  },
  'operate/lists': {
    script: 'lists',
    does: 'The revocation lists by which signatures are judged, and how old each is.',
  },
  'operate/restore': {
    script: 'restore',
    does: 'Begins to restore every table under a name of that word, or tells how far it is.',
    words: ['<word>', '<moment>'],
    examples: ['npm run restore -- r1 2026-11-29T02:00:00Z'],
  },
  'operate/rehash': {
    script: 'rehash',
    does: 'Makes each keyed hash in the tables of a restoration again under another key, when the former one is lost.',
    words: ['<word>'],
    options: { key: { type: 'string', value: 'arn', about: 'of the key in its place' }, 'dry-run': dryRun },
    examples: ['npm run rehash -- r1 --key arn:aws:kms:…:key/mrk-…'],
  },
  'operate/rebuild': {
    script: 'rebuild',
    does: 'What is kept beside the journals, made of them again.',
    options: { 'dry-run': dryRun },
  },
  'operate/move-tables': {
    script: 'move-tables',
    does: 'What once stood among the cases goes to tables of its own.',
    options: { 'dry-run': dryRun },
  },
  'operate/admin-first': {
    script: 'admin:first',
    does: 'The first administrator of an organisation; once for each, twice for oblast.',
    options: {
      organisation: { type: 'string', value: 'id', about: 'as in uralsk, oblast' },
      iin: { type: 'string', value: 'number', about: 'of the administrator' },
      surname: text,
      name: text,
      patronymic: text,
      from: { type: 'string', value: 'date', about: 'today if not said' },
    },
    examples: ['npm run admin:first -- --organisation uralsk --iin 880214300134'],
  },
  'operate/synth': {
    script: 'synth',
    does: 'The CloudFormation templates of the app as it goes to AWS, in cdk.out; needs no account.',
    options: { context, profile },
    examples: ['npm run synth -- --context region=eu-central-1'],
  },
  'operate/diff': {
    script: 'diff',
    does: 'What a deployment to the AWS account of the credentials in use would change; changes nothing.',
    options: { context, profile },
    examples: ['npm run diff -- --context region=eu-central-1'],
  },
  'operate/deploy': {
    script: 'deploy',
    does: 'Deploys to the AWS account of the credentials in use, once the changes were shown and agreed to.',
    options: { context, profile, yes: { type: 'boolean', default: false, about: 'does not ask' } },
    handsOn: 'cdk deploy',
    examples: ['npm run deploy -- --context region=eu-central-1'],
  },
});
