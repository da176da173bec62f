// Plain JavaScript without dependencies: in a fresh clone it is what installs the rest.
// `node infra/launch.mjs <room>/<task> [arguments]` runs infra/<room>/commands/<task>.ts.
// Its syntax is of 2017, so that the oldest Node reads as far as the sentence that says it is too old.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyNotKept } from './local/cloud/kept.mjs';
import { whyNothingRuns } from './local/stack/whether-runs.mjs';
import { meansAws } from './operate/means-aws.mjs';
import { asksHelp, commandLine, Misuse, misuseCode, usageOf } from './running/command-line.mjs';
import { commands } from './running/command-table.mjs';
import { orRather } from './running/nearest.mjs';

/** The caller's, on which nothing but this file runs; `engines` says what the rest needs. */
const oldestNode = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/**
 * @param {string} sentence
 * @param {number} code
 */
function give(sentence, code = 1) {
  console.error(sentence);
  return process.exit(code);
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    give(`Node ${process.versions.node} is too old: install Node ${oldestNode} or newer (nodejs.org) and repeat.`);
  }
}

/** Compares versions and not file times, which a checkout changes. Packages for other platforms are rightly absent. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(join(bin, 'node'))) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const { version, optional, devOptional } = wanted[path];
    return present[path] ? present[path].version === version : Boolean(optional || devOptional);
  });
}

function install() {
  console.log('installing the packages of package-lock.json (npm ci) …');
  // Errors only: the caller's Node may be older than some tools ask for, but they run on the project's own.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    give('npm ci failed: see its message above, check that the package registry can be reached, and repeat.');
  }
}

/** @returns {said is keyof typeof commands} */
const isTask = (/** @type {string} */ said) => Object.keys(commands).includes(said);

/**
 * What was said to it. Answers --help, and refuses what the command does not take, before anything is installed.
 * @param {keyof typeof commands} task
 * @param {readonly string[]} args
 */
function understand(task, args) {
  if (asksHelp(args)) {
    console.log(usageOf(task));
    process.exit(0);
  }
  try {
    return commandLine(task, args);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return give(error.message, misuseCode);
  }
}

/**
 * A clone without its packages has most likely never run either: whoever waits for them must not hear of it afterwards.
 * @param {keyof typeof commands} task
 * @param {{ values: object; words: readonly string[] }} said
 */
function refuseInVain(task, { values, words }) {
  /** @type {import('./running/command-row.mjs').CommandRow} */
  const { asks } = commands[task];
  const local = join(root, '.local');
  const isLocal = asks === 'local' || (asks === 'localIfNamed' && words.length > 0);
  const isAsked = isLocal || (asks === 'deployed' && !meansAws(process.env));
  const notKept = 'keep' in values && values.keep ? whyNotKept(local) : undefined;
  const why = notKept || (isAsked ? whyNothingRuns(local) : undefined);
  if (why !== undefined) give(why);
}

/**
 * The program that does it, and what it is told: a tool of the packages, or a file of ours.
 * @param {keyof typeof commands} task
 * @param {readonly string[]} args
 */
function programOf(task, args) {
  /** @type {import('./running/command-row.mjs').CommandRow} */
  const { tool } = commands[task];
  if (tool) return { program: join(bin, String(tool[0])), told: tool.slice(1).concat(args) };
  const [room, name] = task.split('/');
  const file = join(root, 'infra', String(room), 'commands', `${name}.ts`);
  // Not the tsx command but its loader: one process fewer between a Ctrl-C and the task that must stop cleanly.
  return { program: join(bin, 'node'), told: ['--import', 'tsx', file].concat(args) };
}

/**
 * @param {keyof typeof commands} task
 * @param {readonly string[]} args
 */
function run(task, args) {
  const { PATH, INIT_CWD } = process.env;
  // Where the person stands: npm says so, unless the command was called without it.
  const changed = { PATH: [bin, PATH].join(delimiter), INIT_CWD: INIT_CWD || process.cwd() };
  const env = Object.assign({}, process.env, changed);
  const { program, told } = programOf(task, args);
  const child = spawn(program, told, { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => give(`${task} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code === null ? (signal === 'SIGINT' ? 130 : 143) : code));
}

refuseOldNode();
const [task, ...args] = process.argv.slice(2);
if (!task) give('Name a task: node infra/launch.mjs <room>/<task>.');
else if (!isTask(task))
  give(`There is no task "${task}"${orRather(task, Object.keys(commands))}: "npm run" lists those there are.`);
else {
  const said = understand(task, args);
  if (!isInstalled()) {
    refuseInVain(task, said);
    install();
  }
  run(task, args);
}
