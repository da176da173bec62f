import { execute } from '#casework/execute.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { termsToReckonAnew } from '#domain/file/terms/running-terms.ts';
import type { StepDeps } from './step.ts';

/**
 * The file after the clock has reckoned its running terms anew, where the calendar has changed since they began (X61); as it is where others
 * have ended these meanwhile.
 */
export async function reckonAnew<F extends FileState>(
  kind: Kind<F>,
  file: F,
  { requestId, deps }: { readonly requestId: string; readonly deps: StepDeps },
): Promise<F> {
  const now = deps.clock.now();
  if (termsToReckonAnew(kind, file, now).length === 0) return file;
  const command: FrameCommand = { type: 'ReckonTerms' };
  const order = { fileId: file.id, asked: { command }, actor: { kind: 'clock' }, now, requestId } as const;
  const reckoned = await execute(kind, order, deps);
  if (reckoned.ok) return reckoned.value.file;
  const left = (await deps.cases.load(kind, file.id)) ?? file;
  if (termsToReckonAnew(kind, left, now).length > 0) throw new Error(`the clock was refused: ${reckoned.error.code}`);
  return left;
}
