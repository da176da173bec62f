import { isStage, type StageName, unsaidStage } from '#infra/names.ts';
import { commandLine } from '#infra/running/command-line.mjs';

/** What the command line of `npm run synth`, `diff` and `deploy` says. */
export interface CdkWords {
  readonly region: string;
  readonly stage: StageName;
  /** by name, region and stage with it */
  readonly context: Readonly<Record<string, string>>;
  readonly profile: string | undefined;
  /** True: deploys without asking. */
  readonly unasked: boolean;
  /** for cdk as they are: whatever stood after a `--` of its own */
  readonly rest: readonly string[];
}

function contextOf(said: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(said.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
}

/**
 * Throws Misuse when the region is not said, since the data will lie there and neither a profile's nor a tool's own is
 * taken for it, and when the stage is none of ours.
 */
export function readCdkWords(command: 'synth' | 'diff' | 'deploy', args?: readonly string[]): CdkWords {
  const { values, rest } = commandLine(`operate/${command}`, args);
  const context = contextOf(values.context ?? []);
  const { region = '', stage: named = unsaidStage } = context;
  const stage = isStage(named) ? named : unsaidStage;
  return { region, stage, context, profile: values.profile, unasked: 'yes' in values && values.yes === true, rest };
}
