import { onTestFinished } from 'vitest';
import { besideEnding } from '#casework/acts/visiting/beside-ending.ts';
import { beginHousingTerms } from '#casework/procedure/begin-housing-terms.ts';
import { resumeMissing, serveOldWork } from '#casework/procedure/reconcile.ts';
import { firstEpoch } from '#domain/file/epoch.ts';
import type { OfKind } from '#domain/kinds.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import { resumeFailed } from '#streams/resume-failed.ts';
import { officials } from './cast.ts';
import { handOver, openAtDesk, openOnPortal, recipientOf, submit, type Wish } from './filing.ts';
import { attach, conformityOf, type Scan } from './package.ts';
import { asksFromPaper, confirmsAgain, entersFromPaper, wasAway } from './paper-intake.ts';
import { readings } from './reading.ts';
import { settle } from './relay.ts';
import { resumeTime, skip, skipDays, skipTo, stopTime } from './skipped-time.ts';
import { aStory, type Story } from './story.ts';
import { executorVerbs, headVerbs, operatorVerbs, recipientVerbs, registrarVerbs, substituteVerbs } from './verbs.ts';
import { type AddedKind, aWorld } from './world.ts';

/** Monday 19 February 2018, ten o'clock in Oral. */
const monday = { on: '2018-02-19', at: '10:00' };

/** The service as its people know it, in time that stands still until the story moves it. */
export function aService(
  { on, at }: { readonly on: string; readonly at: string } = monday,
  ...added: readonly AddedKind[]
) {
  stopTime(localInstant(on, at));
  onTestFinished(resumeTime);
  return serviceOver(aStory(aWorld(...added)));
}

export type Service = ReturnType<typeof serviceOver>;

export const serviceOver = (story: Story) => ({
  ...story.world,
  ...readings(story),
  turnsTo: story.turnTo,
  caseAtHand: story.caseAtHand,
  performs: story.perform,
  settle,
  pass: skip,
  skipDays,
  /** to a time of day in Oral */
  skipTo: (date: string, time = '10:00') => skipTo(localInstant(date, time)),
  /** whoever comes to a desk comes while it is open (X113) */
  waitsForDesk: () => skipTo(nextOpening('corporation', new Date().toISOString())),
  ...filings(story),
  reconciles: (options?: { readonly nightly: boolean }) => reconcile(story, options),
  /** what the machine's FAILED event does: the procedure goes on as its next attempt */
  hearsOfFailures: async () => {
    const deps = { ...story.world.deps, epoch: firstEpoch, metrics: async () => {} };
    for (const { name, status } of readings(story).failures())
      await resumeFailed({ detail: { name, status } }, deps, 'request-of-the-resumer');
    await settle();
  },
  /** the stack is stopped: no execution of anybody outlives it */
  stopsAll: async () => {
    for (const { machine, name } of story.world.runner.executions()) await story.world.runner.stop(machine, name);
  },
  operator: operatorVerbs(story),
  registrar: registrarVerbs(story),
  head: headVerbs(story),
  substitute: substituteVerbs(story),
  executor: executorVerbs(story),
  colleague: executorVerbs(story, officials.colleague),
  recipient: recipientVerbs(story),
});

const filings = (story: Story) => ({
  opensOnPortal: (wish: Wish = {}) => openOnPortal(story, wish),
  /** without letting time pass */
  submits: (caseId: string, wish: Wish = {}) => submit(story, caseId, wish),
  filesOnPortal: async (wish: Wish = {}): Promise<string> => {
    const caseId = await openOnPortal(story, wish);
    await submit(story, caseId, wish);
    await settle();
    return caseId;
  },
  opensAtDesk: (wish: Wish = {}) => openAtDesk(story, wish),
  handsPackage: () => handOver(story),
  handsPackageAtDesk: async (wish: Wish = {}): Promise<string> => {
    const caseId = await openAtDesk(story, wish);
    await handOver(story);
    return caseId;
  },
  wasAway: (span: { readonly from: string; readonly to: string }) => wasAway(story, span),
  entersFromPaper: (wish: Parameters<typeof entersFromPaper>[1]) => entersFromPaper(story, wish),
  asksFromPaper: (wish: Parameters<typeof asksFromPaper>[1]) => asksFromPaper(story, wish),
  confirmsAgain: (caseId: string) => confirmsAgain(story, caseId),
  attachesAtDesk: (kind: DocumentKind, scan?: Scan) => attach(story, officials.operator, kind, scan),
  attachesOnPortal: async (kind: DocumentKind, wish: Required<Pick<Wish, 'citizen'>>) =>
    attach(story, await recipientOf(story, wish.citizen), kind),
  defectsFound: () => conformityOf(story),
});

const endsBeside =
  ({ deps }: Story['world']) =>
  (ended: OfKind, of: Parameters<typeof besideEnding>[1]) =>
    besideEnding(ended, of, deps);

/** Every minute it serves owed work older than two minutes; nightly it compares open cases with running executions. */
async function reconcile({ world }: Story, { nightly } = { nightly: false }): Promise<number> {
  const aged = new Date(Date.now() - lengthOf('owedWorkAges')).toISOString();
  const served = await serveOldWork(aged, world.deps);
  const findings = nightly
    ? await resumeMissing('request-of-the-reconciler', { ...world.deps, besideEnding: endsBeside(world) })
    : 0;
  if (nightly) await beginHousingTerms('request-of-the-reconciler', world.deps);
  await settle();
  return served + findings;
}
