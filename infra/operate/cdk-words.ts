import { isStage, type StageName, unsaidStage } from '#infra/names.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { judgeContext, WrongContext } from '#infra/settings.ts';

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

/** The sentence of the app, said before it is bundled. Throws Misuse. */
function refuseWrong(context: CdkWords['context']): void {
  try {
    judgeContext(context);
  } catch (error) {
    throw error instanceof WrongContext ? new Misuse(`--context: ${error.message}.`) : error;
  }
}

/**
 * Throws Misuse when the region is not said, since the data will lie there and neither a profile's nor a tool's own is
 * taken for it, and when anything in the context is not ours or not of its form.
 */
export function readCdkWords(command: 'synth' | 'diff' | 'deploy', args?: readonly string[]): CdkWords {
  const { values, rest } = commandLine(`operate/${command}`, args);
  const context = contextOf(values.context ?? []);
  refuseWrong(context);
  const { region = '', stage: named = unsaidStage } = context;
  const stage = isStage(named) ? named : unsaidStage;
  return { region, stage, context, profile: values.profile, unasked: 'yes' in values && values.yes === true, rest };
}
