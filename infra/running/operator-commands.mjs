// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import { stageNames } from '../said-words.mjs';
import { inEnglish, inKazakh } from './command-row.mjs';
import * as judged from './judged.mjs';

const context = /** @type {const} */ ({
  type: 'string',
  short: 'c',
  multiple: true,
  value: 'name=value',
  about: 'region is always said, stage where it is not prod; others as the README says',
  must: judged.nameAndValue,
});
const profile = /** @type {const} */ ({ type: 'string', value: 'name', about: 'whose credentials are used' });
const dryRun = /** @type {const} */ ({ type: 'boolean', default: false, about: 'tells, and writes nothing' });
const ofStage = {
  KEZEK_STAGE: {
    value: stageNames.join('|'),
    about: 'which of those on AWS is meant; prod if not said',
    must: judged.oneOf('stage', stageNames),
  },
};
const aCase = { word: '<id or number>', must: judged.caseName };
const text = /** @type {const} */ ({ type: 'string', value: 'text', about: 'of the administrator' });

/** @type {(line: import('./command-row.mjs').Line) => string | undefined} */
function regionAndStage({ values }) {
  const pairs = /** @type {readonly string[]} */ (values.context || []);
  const said = (/** @type {string} */ name) =>
    pairs
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1))
      .pop();
  const [region, named] = [said('region'), said('stage')];
  if (!region)
    return 'Which region? The data will lie there, so it is never guessed: say --context region=eu-central-1.';
  const fault = judged.region(region);
  if (fault !== undefined) return `--context region=${region} ${fault}.`;
  const other = named === undefined ? undefined : judged.oneOf('stage', stageNames)(named);
  return other === undefined ? undefined : `--context stage=${named} ${other}.`;
}

/**
 * What whoever runs Kezek asks of it, and how it is laid.
 * @satisfies {Readonly<Record<string, import('./command-row.mjs').CommandRow>>}
 */
export const operatorCommands = /** @type {const} */ ({
  'operate/case': {
    script: 'case',
    does: 'The story of a case, its executions, what it owes, its task and terms.',
    words: [aCase],
    options: { lang: inEnglish },
    env: ofStage,
    asks: 'deployed',
  },
  'operate/replay': {
    script: 'replay',
    does: 'Makes a file again from its journal and its evidence: the same dates, places and result come out, or the first that does not is named and it ends with 1.',
    words: [aCase],
    options: { lang: inEnglish },
    env: ofStage,
    asks: 'deployed',
  },
  'operate/owed': {
    script: 'owed',
    does: 'What commits still owe outside, oldest first, with its age.',
    env: ofStage,
    asks: 'deployed',
  },
  'operate/resume': {
    script: 'resume',
    does: 'Begins the machine and the watches of a file of any kind anew, journalled; steps that are done answer at once.',
    words: [aCase],
    env: ofStage,
    asks: 'deployed',
  },
  'operate/check-register': {
    script: 'check-register',
    does: 'Entries = counts = numbers = log = results, of every provider and list; files = journals, claims = holders.',
    env: ofStage,
    asks: 'deployed',
  },
  'operate/fairness': {
    script: 'fairness',
    does: 'Writes a page, without names, of how long each step took and who stood before whom and was served after; ends with 1 where a journal cannot be read.',
    options: {
      list: {
        type: 'string',
        value: 'id',
        about: 'one list of all providers, as in public-sector',
        must: judged.listName,
      },
      from: { type: 'string', value: 'date', about: 'the first day of filing', must: judged.day },
      to: { type: 'string', value: 'date', about: 'the last day of filing', must: judged.day },
      out: { type: 'string', default: 'fairness.html', value: 'file', about: 'fairness.html if not said' },
      public: { type: 'boolean', default: false, about: 'for outsiders: no request, and no group of fewer than ten' },
      lang: inKazakh,
    },
    env: ofStage,
    asks: 'deployed',
    examples: ['npm run fairness -- --list public-sector --from 2026-01-01 --lang ru --out /tmp/fairness.html'],
  },
  'operate/import': {
    script: 'import',
    does: 'Takes an old list in over the API, as the administrator of its provider: judges every row, brings them, and, once head and supervisor have confirmed them, has them come onto the list. Stopped, it goes on where it ended.',
    words: [{ word: '<csv>' }],
    options: {
      list: {
        type: 'string',
        value: 'id',
        about: 'of which list, as in public-sector',
        must: judged.listName,
        isDue: true,
      },
      as: {
        type: 'string',
        default: 'uralsk-admin',
        value: 'login',
        about: 'of the administrator, uralsk-admin if not said',
      },
      'dry-run': dryRun,
      digest: {
        type: 'boolean',
        default: false,
        about: 'only the digest of its rows, which head and supervisor compare with what they confirm; nobody is asked',
      },
      lang: inEnglish,
    },
    env: Object.assign({ KEZEK_PASSWORD: { value: 'password', about: 'of the administrator, on AWS' } }, ofStage),
    asks: 'deployed',
    examples: ['npm run import -- list.csv --list public-sector --dry-run'],
  },
  'operate/export': {
    script: 'export',
    does: 'Writes a list of an office as CSV, as its head is given it: with names for a reason that is noted, or the part for outsiders.',
    options: {
      list: { type: 'string', value: 'id', about: 'as in public-sector', must: judged.listName, isDue: true },
      as: { type: 'string', default: 'uralsk-head', value: 'login', about: 'of the head, uralsk-head if not said' },
      why: { type: 'string', default: 'supervision', value: 'reason', about: 'supervision if not said' },
      out: { type: 'string', default: 'list.csv', value: 'file', about: 'list.csv if not said' },
      public: { type: 'boolean', default: false, about: 'place, number and day, without names' },
      lang: inEnglish,
    },
    env: Object.assign({ KEZEK_PASSWORD: { value: 'password', about: 'of the head, on AWS' } }, ofStage),
    asks: 'deployed',
    examples: ['npm run export -- --list public-sector --public --out list.csv'],
  },
  'operate/lists': {
    script: 'lists',
    does: 'The revocation lists by which signatures are judged, and how old each is.',
    env: ofStage,
    asks: 'deployed',
  },
  'operate/publish-register': {
    script: 'publish-register',
    does: 'Publishes how every list stood at the end of each day that is over and not published yet, as each night does by itself.',
    env: ofStage,
    asks: 'deployed',
  },
  'operate/restore': {
    script: 'restore',
    does: 'Begins to restore every table under a name of that word, or tells how far it is.',
    words: [
      { word: '<word>', must: judged.restoration },
      { word: '<moment>', must: judged.moment },
    ],
    env: ofStage,
    asks: 'deployed',
    examples: ['npm run restore -- r1 2026-11-29T02:00:00Z'],
  },
  'operate/rehash': {
    script: 'rehash',
    does: 'Makes each keyed hash in the tables of a restoration again under another key, when the former one is lost.',
    words: [{ word: '<word>', must: judged.restoration }],
    options: {
      key: { type: 'string', value: 'arn', about: 'of the key in its place', must: judged.keyOfRegions, isDue: true },
      'dry-run': dryRun,
    },
    env: ofStage,
    asks: 'deployed',
    examples: ['npm run rehash -- r1 --key arn:aws:kms:…:key/mrk-…'],
  },
  'operate/rebuild': {
    script: 'rebuild',
    does: 'What is kept beside the journals, made of them again.',
    options: { 'dry-run': dryRun },
    env: ofStage,
    asks: 'deployed',
  },
  'operate/rebuild-reports': {
    script: 'rebuild-reports',
    does: 'The numbers of every month’s report, made of the journals again; ends with 1 where something is left, or was counted meanwhile.',
    options: { 'dry-run': dryRun },
    env: ofStage,
    asks: 'deployed',
  },
  'operate/move-tables': {
    script: 'move-tables',
    does: 'What once stood among the cases goes to tables of its own.',
    options: { 'dry-run': dryRun },
    env: ofStage,
    asks: 'deployed',
  },
  'operate/admin-first': {
    script: 'admin:first',
    does: 'The first administrator of an organisation; once for each, twice for oblast.',
    options: {
      organisation: { type: 'string', value: 'id', about: 'as in uralsk, oblast', isDue: true },
      iin: { type: 'string', value: 'number', about: 'of the administrator', must: judged.iin, isDue: true },
      surname: text,
      name: text,
      patronymic: text,
      from: { type: 'string', value: 'day', about: 'of his service; today if not said', must: judged.day },
    },
    env: ofStage,
    asks: 'deployed',
    examples: ['npm run admin:first -- --organisation uralsk --iin 880214300134'],
  },
  'operate/synth': {
    script: 'synth',
    does: 'The CloudFormation templates of the app as it goes to AWS, in cdk.out; needs no account.',
    options: { context, profile },
    whole: regionAndStage,
    examples: ['npm run synth -- --context region=eu-central-1'],
  },
  'operate/diff': {
    script: 'diff',
    does: 'What a deployment to the AWS account of the credentials in use would change; changes nothing.',
    options: { context, profile },
    whole: regionAndStage,
    examples: ['npm run diff -- --context region=eu-central-1'],
  },
  'operate/deploy': {
    script: 'deploy',
    does: 'Deploys to the AWS account of the credentials in use, once the changes were shown and agreed to.',
    options: { context, profile, yes: { type: 'boolean', default: false, about: 'does not ask' } },
    whole: regionAndStage,
    handsOn: 'cdk deploy',
    examples: ['npm run deploy -- --context region=eu-central-1'],
  },
});
