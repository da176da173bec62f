// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import util from 'node:util';
import { languages } from '../said-words.mjs';
import { commands } from './command-table.mjs';
import { orRather } from './nearest.mjs';
import { terminalColumns, wrapped } from './wrapped.mjs';

/** EX_USAGE of sysexits.h: the command was said wrongly, and nothing was done. */
export const misuseCode = 64;

/** What was said to a command is not what it takes; the message says what it does. */
export class Misuse extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'Misuse';
  }
}

/** @typedef {import('./command-row.mjs').CommandRow} CommandRow */

/**
 * @template {keyof typeof commands} Task
 * @typedef {(typeof commands)[Task] extends { options: infer Options extends import('node:util').ParseArgsOptionsConfig }
 *   ? ReturnType<typeof util.parseArgs<{ options: Options }>>['values'] : {}} Values
 */

/** @param {CommandRow} row */
const nameOf = ({ script }) => (script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`);

/** @param {[string, import('./command-row.mjs').Option]} option */
const optionShown = ([name, { value }]) => `--${name}${value ? ` <${value}>` : ''}`;

/**
 * What a command does and takes, for whoever asks it with --help.
 * @param {keyof typeof commands} task
 */
export function usageOf(task) {
  /** @type {CommandRow} */
  const row = commands[task];
  const { does, words = [], options = {}, env = {}, tool, handsOn, examples = [] } = row;
  const all = Object.entries(options);
  const taken = words
    .map(({ word }) => word)
    .concat(
      all.map((option) => (option[1].isDue ? optionShown(option) : `[${optionShown(option)}]`)),
      tool ? [`[whatever ${tool[0]} takes]`] : [],
      handsOn ? [`[-- what ${handsOn} is told]`] : [],
    );
  const about = all
    .map((option) => [optionShown(option), option[1].about])
    .concat(
      Object.entries(env).map(([name, said]) => [
        `${name}=<${said.value}>`,
        `${said.about}; stands before the command`,
      ]),
    );
  const width = Math.max(0, ...about.map(([shown = '']) => shown.length));
  return [
    [nameOf(row)].concat(taken.length > 0 ? ['--'] : [], taken).join(' '),
    ...wrapped(`  ${does}`, terminalColumns()),
    ...about.map(([shown = '', what]) => `  ${shown.padEnd(width)}  ${what}`),
    ...examples.map((example, index) => `${index === 0 ? 'as in  ' : '       '}${example}`),
  ].join('\n');
}

/** npm keeps for itself, under this name, an option that was written before the `--`. */
const keptByNpm = (/** @type {string} */ option) => `npm_config_${option.replace(/-/g, '_')}`;

/**
 * @param {keyof typeof commands} task
 * @param {string} what
 */
const misuse = (task, what) => new Misuse(`${what}\n\n${usageOf(task)}`);

/**
 * An option that was given to npm and not to the command would do something else than was asked, and say nothing.
 * @param {keyof typeof commands} task
 * @param {{ args: readonly string[]; env: NodeJS.ProcessEnv }} said
 */
function refuseKeptByNpm(task, { args, env }) {
  /** @type {CommandRow} */
  const row = commands[task];
  const isSaid = (/** @type {string} */ option) =>
    args.some((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`));
  const kept = Object.keys(row.options || {}).find((option) => env[keptByNpm(option)] && !isSaid(option));
  if (kept === undefined) return;
  throw new Misuse(
    `npm kept --${kept} for itself, so nothing was done: what is meant for Kezek stands after a -- of its own, as in ${nameOf(row)} -- --${kept}.`,
  );
}

/**
 * npm keeps --lang too, and leaves no word of that: what stood behind it comes alone.
 * @param {keyof typeof commands} task
 * @param {readonly string[]} args
 */
function refuseLonelyLanguage(task, args) {
  /** @type {CommandRow} */
  const row = commands[task];
  const { options = {} } = row;
  if (!options.lang || args.some((arg) => arg.startsWith('--lang'))) return;
  const alone = args.find((arg) => languages.some((language) => language === arg));
  if (alone === undefined) return;
  throw new Misuse(
    `"${alone}" stands without its --lang, which npm may have kept for itself, so nothing was done: what is meant for Kezek stands after a -- of its own, as in ${nameOf(row)} -- --lang ${alone}.`,
  );
}

/** @param {readonly string[]} args */
export const asksHelp = (args) => args.slice(0, endOf(args)).some((arg) => arg === '--help' || arg === '-h');

/**
 * Where the command's own words end.
 * @param {readonly string[]} args
 */
const endOf = (args) => (args.includes('--') ? args.indexOf('--') : args.length);

/** @param {readonly string[]} names */
const known = (names) => names.concat('help').map((name) => `--${name}`);

/**
 * @param {keyof typeof commands} task
 * @param {readonly string[]} args
 */
function refuseUnknownOption(task, args) {
  /** @type {CommandRow} */
  const { options = {} } = commands[task];
  const names = Object.keys(options);
  const { tokens } = util.parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || names.includes(token.name)) continue;
    throw misuse(task, `There is no option ${token.rawName} here${orRather(token.rawName, known(names))}.`);
  }
}

/**
 * @param {keyof typeof commands} task
 * @param {readonly string[]} said
 */
function refuseOtherWords(task, said) {
  /** @type {CommandRow} */
  const { words = [], options = {} } = commands[task];
  for (const other of said.slice(words.length)) {
    throw misuse(task, `There is no place for "${other}" here${orRather(other, known(Object.keys(options)))}.`);
  }
  const missing = words.slice(said.length).find(({ word }) => word.startsWith('<'));
  if (missing !== undefined) throw misuse(task, `Say ${missing.word}.`);
}

/**
 * Whatever can be judged of what was said by the words alone; the rest is judged by what they name.
 * @param {keyof typeof commands} task
 * @param {{ values: Readonly<Record<string, unknown>>; words: readonly string[]; env: NodeJS.ProcessEnv }} said
 */
function refuseWrongValues(task, { values, words: wordsSaid, env: envSaid }) {
  /** @type {CommandRow} */
  const { words = [], options = {}, env = {}, whole } = commands[task];
  /** @type {(what: string, value: string, must?: import('./judged.mjs').Judge) => void} */
  const judge = (what, value, must) => {
    const fault = must === undefined ? undefined : must(value);
    if (fault !== undefined) throw new Misuse(`${what} ${fault}.`);
  };
  for (const [name, { value, must, isDue }] of Object.entries(options)) {
    const said = values[name];
    if (said === undefined && isDue) throw misuse(task, `Say --${name} <${value}>.`);
    for (const each of said === undefined ? [] : [said].flat()) judge(`--${name} ${each}`, String(each), must);
  }
  for (const [index, word] of wordsSaid.entries()) judge(`"${word}"`, word, (words[index] || { must: undefined }).must);
  for (const [name, { must }] of Object.entries(env)) {
    const said = envSaid[name];
    if (said !== undefined) judge(`${name}=${said}`, said, must);
  }
  const fault = whole === undefined ? undefined : whole({ values, words: wordsSaid });
  if (fault !== undefined) throw new Misuse(fault);
}

/**
 * Node's own sentence about an option is sentence enough.
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {keyof typeof commands} task
 * @param {Config} config
 */
function parsed(task, config) {
  try {
    return util.parseArgs(config);
  } catch (error) {
    throw error instanceof TypeError ? misuse(task, `${error.message}.`) : error;
  }
}

/**
 * What was said to a command after its name: the values of its options, its words, and the rest that the tool behind it
 * is told. Throws Misuse where that is not what it takes, before anything is done.
 * @template {keyof typeof commands} Task
 * @param {Task} task
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function commandLine(task, args = process.argv.slice(2), env = process.env) {
  /** @type {CommandRow} */
  const { options = {}, tool, handsOn } = commands[task];
  if (tool) {
    refuseKeptByNpm(task, { args, env });
    return { values: /** @type {Values<Task>} */ ({}), words: [], rest: args };
  }
  const [own, rest] = [args.slice(0, endOf(args)), args.slice(endOf(args) + 1)];
  refuseKeptByNpm(task, { args: own, env });
  refuseLonelyLanguage(task, own);
  refuseUnknownOption(task, own);
  const { values, positionals } = parsed(task, { args: own, options, allowPositionals: true });
  const words = positionals.concat(handsOn ? [] : rest);
  refuseOtherWords(task, words);
  refuseWrongValues(task, { values, words, env });
  return { values: /** @type {Values<Task>} */ (values), words, rest: handsOn ? rest : [] };
}
