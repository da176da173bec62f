// A slip that is found in what was signed and given: whoever signs there corrects it by a paper that replaces the one before.

import { correctSlip } from '#casework/acts/examining/correct-slip.ts';
import { checkPaper } from '#casework/asking/checking/check-paper.ts';
import { readForm } from '#casework/papers/form.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { type CorrectedPaper, papersOfDecision } from '#domain/application/result/correction.ts';
import { entryMade } from '#domain/application/result/entry-made.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Slip } from '#domain/form/slip.ts';
import { entryName } from '#domain/queue/list.ts';
import { officeOf } from './offices.ts';
import { personOnEntry } from './people.ts';
import { at, does, type Walk } from './walk.ts';

const isGiven = (file: FileState | undefined): file is Application =>
  file?.status === 'ISSUED' && (file as Application).result !== undefined;

/** By whoever registered or examined, of a request that has its result, and now and then of one that waits already. */
export async function findsSlip(walk: Walk): Promise<void> {
  const { ledger, dice, world } = walk;
  const given = ledger.ids.map((id) => ledger.files.get(id)).filter(isGiven);
  const theCase = dice().pick(given.filter(({ correction }) => !correction || dice().chance(0.1)));
  if (!theCase) return;
  const { applicant } = await readForm(theCase, world.deps);
  const typed = applicant.identityDocument.number;
  const digit = (Number(typed.at(-1)) + 1 + dice().below(8)) % 10;
  const slip: Slip = dice().chance(0.7)
    ? { personRef: 'applicant', field: 'documentNumber', value: `${typed.slice(0, -1)}${digit}` }
    : { personRef: 'applicant', field: 'name', value: `${applicant.name}${dice().pick(['а', 'е']) ?? ''}` };
  const { registrar, executors } = officeOf(theCase);
  const examined: StaffActor = executors.find(({ staff }) => staff === theCase.executor) ?? registrar;
  await does(walk, 'corrects a slip', dice().chance(0.5) ? registrar : examined, (acting, deps) =>
    correctSlip({ caseId: theCase.id, slip, reason: 'Куәлікте осылай' }, acting, deps),
  );
}

type Slipped = Pick<Plan, 'after' | 'events'>;

/** A slip gives no number and moves no place: the decision stays as it was signed, and so does the moment (X57). */
export function movedBySlip(before: FileState | undefined, { after, events }: Slipped): string | undefined {
  const isOfSlip = events.some(({ type }) => /^(CorrectionProposed|CorrectionReturned|PaperCorrected)$/.test(type));
  const stays = (file: FileState | undefined) => {
    const { result, status, priorityMoment, intakeSequence } = (file ?? {}) as Partial<Application>;
    return JSON.stringify([result, status, priorityMoment, intakeSequence]);
  };
  return isOfSlip && stays(before) !== stays(after) ? `${after.id}: a slip has moved more than its letters` : undefined;
}

/** Which papers a commit has put another in the place of. */
export const replacedBy = ({ events }: Pick<Plan, 'events'>): readonly string[] =>
  events.flatMap((event) => (event.type === 'PaperCorrected' ? [(event as unknown as CorrectedPaper).replaces] : []));

const told = ['registerNumber', 'place', 'listSize', 'asOf', 'priorityMoment', 'of'] as const;

/**
 * Each paper of a decision repeats what the first one told, and by its code all but the last are replaced by the next; the last
 * alone is in force, of a notice as long as its entry stands and is its person's.
 */
export async function slipFaults(walk: Walk): Promise<string[]> {
  const files = [...walk.world.store.files.values()].map(({ file }) => file);
  return (await Promise.all(files.filter(isGiven).map((theCase) => faultsOf(walk, theCase)))).flat();
}

async function faultsOf(walk: Walk, theCase: Application): Promise<string[]> {
  const { world, time } = walk;
  const papers = papersOfDecision(theCase);
  const said = await Promise.all(
    papers.map(async ({ paper }) => JSON.parse(new TextDecoder().decode(await world.documents.readPaper(paper)))),
  );
  const answers = await Promise.all(
    papers.map(({ verificationCode = '' }) => checkPaper(verificationCode, at(time.now), world.deps)),
  );
  return answers.flatMap((answer, nth) => {
    const [before, next] = [papers[nth - 1], papers[nth + 1]];
    const first = { ...said[0], of: said[0].type };
    const moved = nth === 0 ? [] : told.filter((part) => said[nth][part] !== first[part]);
    const faults = [
      ...(answer ? [] : ['nobody knows its code']),
      ...(answer?.replacedBy?.code === next?.verificationCode ? [] : ['replaced by another than is told']),
      ...(answer?.replaces?.code === before?.verificationCode ? [] : ['replaces another than is told']),
      ...(answer?.inForce === (!next && stands(walk, theCase)) ? [] : [`in force: ${answer?.inForce}`]),
      ...(moved.length > 0 ? [`tells another ${moved} than the first`] : []),
    ];
    return faults.map((fault) => `${theCase.id}, paper ${nth + 1} of ${papers.length}: ${fault}`);
  });
}

/** By the second book: does the entry that it gave or changed stand, and is it still his whose request it is? */
function stands({ ledger }: Walk, theCase: Application): boolean {
  const made = entryMade(theCase);
  if (!made) return true;
  const entry = ledger.entries.get(entryName(made));
  return entry?.status === 'ACTIVE' && personOnEntry({ ledger }, entry) === theCase.applicant;
}
