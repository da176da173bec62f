import type { Reply } from '#casework/ports/neighbours.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { enquiry } from './kind.ts';

/** The archive that E-akimat keeps: what it holds of a dossier. */
export interface Archive {
  find(dossier: string): Promise<Reply<string>>;
}

interface Deps extends StepDeps {
  readonly archive: Archive;
}

/** The archive is asked; while it does not answer the enquiry is held. */
export const askArchive = (input: StepInput, deps: Deps) =>
  answerStep({ kind: enquiry, step: 'ask-archive', input }, deps, async ({ dossier }, work) => {
    const asked = await work.askOrHold(() => deps.archive.find(dossier));
    return 'waiting' in asked ? asked.waiting : work.record({ type: 'RecordArchive', found: asked.answer.value });
  });
