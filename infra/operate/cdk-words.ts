import { isStage, type StageName, stageNames, unsaidStage } from '#infra/names.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';

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
  const pairs = said.map((word) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined)
      throw new Misuse(`--context is name=value, as in --context region=eu-central-1, not "${word}".`);
    return [name, value];
  });
  return Object.fromEntries(pairs);
}

/**
 * Throws Misuse when the region is not said, since the data will lie there and neither a profile's nor a tool's own is
 * taken for it, and when the stage is none of ours.
 */
export function readCdkWords(command: 'synth' | 'diff' | 'deploy', args?: readonly string[]): CdkWords {
  const { values, rest } = commandLine(`operate/${command}`, args);
  const context = contextOf(values.context ?? []);
  const { region, stage = unsaidStage } = context;
  if (!region) {
    const cure = `npm run ${command} -- --context region=eu-central-1`;
    throw new Misuse(`Which region? The data will lie there, so it is never guessed. Say it, as in: ${cure}`);
  }
  if (!isStage(stage)) throw new Misuse(`--context stage is one of ${stageNames.join(', ')}, not "${stage}".`);
  return { region, stage, context, profile: values.profile, unasked: 'yes' in values && values.yes === true, rest };
}
