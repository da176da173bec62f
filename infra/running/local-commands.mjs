// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import { measureNames, runsAtMost, storyNames } from '../said-words.mjs';
import { inEnglish, inKazakh } from './command-row.mjs';
import * as judged from './judged.mjs';

/**
 * What is done on this machine.
 * @satisfies {Readonly<Record<string, import('./command-row.mjs').CommandRow>>}
 */
export const localCommands = /** @type {const} */ ({
  'local/start': {
    script: 'start',
    does: 'Kezek on this machine until Ctrl-C, anew from the seed.',
    options: { keep: { type: 'boolean', default: false, about: 'goes on with last time’s data' } },
    env: {
      KEZEK_PORT: { value: 'port', about: 'the first of three in a row, 4566 if not said', must: judged.firstPort },
    },
    examples: ['npm start -- --keep', 'KEZEK_PORT=4710 npm start'],
  },
  'local/demo': {
    script: 'demo',
    does: `The regulation as it happens, line by line, on the Kezek that npm start runs in another window; one story alone where it is named: ${storyNames.join(', ')}, which tells three requests first, as it counts them.`,
    words: [{ word: '[story]', must: judged.oneOf('story', storyNames) }],
    options: {
      lang: inKazakh,
      anyway: {
        type: 'boolean',
        default: false,
        about: 'also where terms of your own requests would pass as the clock is moved',
      },
    },
    asks: 'local',
    examples: ['npm run demo -- year --lang ru'],
  },
  'local/as': {
    script: 'as',
    does: 'What a person of the local Kezek may do now, or any operation of the API as that person; who there is, where none is named.',
    words: [{ word: '[login]' }, { word: '[operation or case]' }, { word: '[json]', must: judged.jsonObject }],
    options: { lang: inEnglish },
    asks: 'localIfNamed',
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
    asks: 'local',
  },
  'local/clock': {
    script: 'local:clock',
    does: 'Moves the clock of the running stack; what falls due fires within seconds.',
    options: {
      to: { type: 'string', value: 'moment', about: 'with its offset', must: judged.momentOfCalendar },
      now: { type: 'boolean', default: false, about: 'back to the real time' },
    },
    whole: ({ values: { to, now } }) =>
      (to !== undefined) === now ? 'Say one of two: --to and a moment, or --now for the real time.' : undefined,
    asks: 'local',
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
      only: {
        type: 'string',
        value: 'measure',
        about: `one of ${measureNames.join(', ')}`,
        must: judged.oneOf('measure', measureNames),
      },
      runs: {
        type: 'string',
        default: '3',
        value: 'number',
        about: 'how often each is measured, 3 times if not said',
        must: judged.wholeNumber('number of runs', { from: 1, to: runsAtMost }),
      },
    },
  },
  'local/soak': {
    script: 'soak',
    does: 'Random steps over the real casework in memory: writes that conflict, processes that die, answers that are lost, a clock that jumps; ends with 1 where something is broken, with the turns that do it.',
    options: {
      seed: {
        type: 'string',
        default: '1',
        value: 'number',
        about: 'of the first walk; each one after it has the next',
        must: judged.wholeNumber('seed', { from: 0, to: 4294967295 }),
      },
      steps: {
        type: 'string',
        default: '1000000',
        value: 'number',
        about: 'a million if not said',
        must: judged.wholeNumber('number of steps', { from: 1, to: 1000000000 }),
      },
      turns: {
        type: 'string',
        value: 'list',
        about: 'one walk alone, of these turns, told act by act',
        must: judged.turns,
      },
      mix: {
        type: 'string',
        value: 'number',
        about:
          'instead of random steps one month of filings, complaints, visits and rounds at once: so many hundredths of 5,000, 1,000, 200 and 50',
        must: judged.wholeNumber('number of hundredths', { from: 1, to: 100 }),
      },
    },
    whole: ({ values: { mix, turns } }) =>
      mix !== undefined && turns !== undefined ? 'Say one of two: --mix or --turns.' : undefined,
    examples: ['npm run soak -- --seed 7 --steps 100000', 'npm run soak -- --mix 100 --seed 7'],
  },
  'build/release-api': {
    script: 'release:api',
    does: 'Keeps the description of the API as that of the last release, from which no client is broken.',
  },
  'procedure/describe': {
    script: 'describe',
    does: 'Writes statemachines/README.md, and the picture in README.md, anew from the machines, the law and the scenarios.',
  },
});
