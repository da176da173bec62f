import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Advice } from './advice.ts';

/** npm keeps for itself, under this name, an option that was written before the `--`. */
const keptByNpm = (option: string): string => `npm_config_${option.replaceAll('-', '_')}`;

const isSaid = (option: string, args: readonly string[]): boolean =>
  args.some((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`));

/**
 * Throws Advice where one of these options was given to npm and not to the command, which would do something else than
 * was asked and say nothing.
 */
export function refuseKeptByNpm(
  options: readonly string[],
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): void {
  const kept = options.find((option) => env[keptByNpm(option)] && !isSaid(option, args));
  if (kept === undefined) return;
  const script = env.npm_lifecycle_event ?? 'start';
  const command = script === 'start' ? 'npm start' : `npm run ${script}`;
  throw new Advice(
    `npm kept --${kept} for itself, so nothing was done: what is meant for Kezek stands after a -- of its own, as in ${command} -- --${kept}.`,
  );
}

/** What was said to a command after its name. Throws Node's own sentence about an option that it does not know, Advice where npm kept one. */
export function commandLine<Config extends ParseArgsConfig>(
  config: Config,
  env: NodeJS.ProcessEnv = process.env,
): ReturnType<typeof parseArgs<Config>> {
  refuseKeptByNpm(Object.keys(config.options ?? {}), config.args ?? process.argv.slice(2), env);
  return parseArgs<Config>(config);
}
