// What becomes of a visit: a window, its hour, and what the operator finds at the door.
import { handOverResult } from '#casework/acts/examining/hand-over-result.ts';
import { handPackage } from '#casework/acts/filing/hand-package.ts';
import { openAtDesk } from '#casework/acts/filing/open-request.ts';
import { refusePackage } from '#casework/acts/filing/refuse-package.ts';
import { saveForm } from '#casework/acts/filing/save-form.ts';
import { cancelVisit, declineWindow, offerWindow } from '#casework/acts/visiting/schedule-visit.ts';
import { beginVisit, noteNobody, refuseVisit } from '#casework/acts/visiting/visit-at-home.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import type { PersonId } from '#domain/ids.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { attaches } from '../attaching.ts';
import { shown } from '../filing-sessions.ts';
import { contactCentre } from '../offices.ts';
import { at, does, numberOf, recipient, type Walk } from '../walk.ts';
import { handsLater } from './handing-later.ts';

const { operator } = officials;
const hour = 3_600_000;
const day = 24 * hour;

type VisitAct = (walk: Walk, file: HomeVisit) => Promise<unknown>;

const asOf = ({ ledger }: Walk, { id }: HomeVisit): HomeVisit => ledger.files.get(id) as HomeVisit;
const numbered = (walk: Walk, { subject }: HomeVisit): number => numberOf(walk, subject) ?? 0;

/** On a day ahead, and now and then at an hour at which no window may be; whoever has offered it then goes there. */
export const offers: VisitAct = async (walk, file) => {
  const { dice, time } = walk;
  const opening = Date.parse(nextOpening('corporation', at(time.now, dice().below(4))));
  const from = new Date(opening + (dice().chance(0.9) ? hour * (1 + dice().below(5)) : -3 * hour)).toISOString();
  const reason = file.status === 'NOBODY_CAME' ? 'Көлік сынып қалды' : undefined;
  const what = reason ? 'offers another window after nobody came' : 'offers a window';
  const offered = await does(walk, what, operator, (acting, deps) =>
    offerWindow({ visitId: file.id, from, reason }, acting, deps),
  );
  if (offered && dice().chance(0.8)) await goesThere(walk, file);
};

/** He comes in the window, late, or a day too late, and finds whoever asked, or nobody. */
async function goesThere(walk: Walk, file: HomeVisit): Promise<void> {
  const { dice, time } = walk;
  const { window } = asOf(walk, file);
  if (!window) return;
  const late = dice().chance(0.9) ? dice().between(0, 2 * hour) : dice().between(-hour, 1.5 * day);
  await time.sleep(Math.max(0, Date.parse(window.from) - time.now()) + late);
  const found = asOf(walk, file);
  if (found.status !== 'SCHEDULED') return;
  await (found.brings && dice().chance(0.5) ? handsLater(walk, found) : stands(walk, found));
}

const stands: VisitAct = async (walk, file) => {
  const { id: visitId } = file;
  if (walk.dice().chance(0.2))
    return does(walk, 'finds nobody', operator, (acting, deps) => noteNobody({ visitId }, acting, deps));
  const iin = citizen(walk.dice().chance(0.96) ? numbered(walk, file) : 3).iin;
  const begun = await does(walk, 'begins a visit', operator, (acting, deps) =>
    beginVisit({ visitId, iin, identityDocument: shown, shown: 'SEEN' }, acting, deps),
  );
  return begun && walk.dice().chance(0.9) ? atHome(walk, asOf(walk, file)) : undefined;
};

/** Against a receipt whose number is now and then left out, as if at a desk, or it is given up at the door; at any hour. */
const bringsThere: VisitAct = async (walk, { id: visit, subject, brings: caseId = '' }) => {
  const { dice, time } = walk;
  if (dice().chance(0.3)) await time.sleep(dice().between(0, 30 * hour));
  const said = { visitId: visit, reason: 'Қолхатқа қол қоймады' };
  if (dice().chance(0.15))
    return does(walk, 'gives a result up at the door', operator, (acting, deps) => cancelVisit(said, acting, deps));
  const { iin } = citizen(numberOf(walk, subject) ?? 0);
  const atHome = dice().chance(0.95) ? { visit, receiptNumber: dice().chance(0.95) ? '18' : ' ' } : undefined;
  const hands = () =>
    does(walk, 'hands a result over at home', operator, (acting, deps) =>
      handOverResult({ caseId, to: 'recipient', iin, identityDocument: shown, atHome }, acting, deps),
    );
  return dice().chance(0.15) ? Promise.all([hands(), hands()]) : hands();
};

/** The package is taken, is refused for what it lacks, or the ground of the visit is not there. */
const atHome: VisitAct = async (walk, file) => {
  const { dice } = walk;
  const { id: visit } = file;
  if (file.brings) return bringsThere(walk, file);
  const said = { visitId: visit, reason: 'NOT_PERSISTENT', explanation: 'Қолы сынған' } as const;
  if (dice().chance(0.1))
    return does(walk, 'refuses a visit', operator, (acting, deps) => refuseVisit(said, acting, deps));
  const opened = await does(walk, 'opens at home', operator, (acting, deps) =>
    openAtDesk({ iin: citizen(numbered(walk, file)).iin, visit }, acting, deps),
  );
  const caseId = opened?.id ?? ownDraft(walk, file);
  if (caseId === undefined) return undefined;
  const form = aForm(citizen(numbered(walk, file)), { category: 'veterans' });
  if (!(await does(walk, 'saves the form', operator, (acting, deps) => saveForm({ caseId, form }, acting, deps))))
    return undefined;
  if (dice().chance(0.1))
    return does(walk, 'refuses the package', operator, (acting, deps) => refusePackage({ caseId }, acting, deps));
  for (const kind of ['application', 'identity-document'] as const) {
    const attached = await attaches(walk, { caseId, kind, actor: operator });
    if (attached === undefined) return undefined;
  }
  const hands = () =>
    does(walk, 'takes the package at home', operator, (acting, deps) => handPackage({ caseId }, acting, deps));
  const [taken] = dice().chance(0.15) ? await Promise.all([hands(), hands()]) : [await hands()];
  return taken ?? barred(walk, { visitId: visit, request: caseId });
};

/** What cannot be filed ends the visit by the rule that bars it, of which the operator may think another. */
async function barred(walk: Walk, of: { readonly visitId: string; readonly request: string }): Promise<void> {
  const reason = walk.dice().chance(0.5) ? 'DUPLICATE_REQUEST' : 'ALREADY_REGISTERED';
  const said = { ...of, reason, explanation: 'Тізілімде тұр' } as const;
  await does(walk, 'refuses what is barred', operator, (acting, deps) => refuseVisit(said, acting, deps));
}

/** The request that was opened at that door before, where it is a draft still. */
const ownDraft = ({ ledger }: Walk, { id }: HomeVisit): string | undefined =>
  ledger.ids.findLast((each) => {
    const { visit, status } = ledger.files.get(each) as { visit?: string; status: string };
    return visit === id && status === 'OPENED';
  });

/** By its person, or for him. */
const ended =
  (chance: number): VisitAct =>
  async (walk, file) => {
    const { dice } = walk;
    if (!dice().chance(chance)) return;
    const actor = dice().pick([recipient(file.subject as PersonId), contactCentre, operator]) ?? operator;
    const said = { visitId: file.id, reason: 'Өзі келеді' };
    if (dice().chance(0.5))
      await does(walk, 'cancels a visit', actor, (acting, deps) => cancelVisit(said, acting, deps));
    else
      await does(walk, 'declines a window', actor, (acting, deps) =>
        declineWindow({ visitId: file.id, wishes: 'Жұма күні' }, acting, deps),
      );
  };

const table: Readonly<Record<string, readonly VisitAct[]>> = {
  REQUESTED: [offers, offers, ended(0.2)],
  INCOMPLETE: [offers, offers, ended(0.2)],
  NOBODY_HOME: [offers, offers, ended(0.2)],
  NOBODY_CAME: [offers, offers, ended(0.3)],
  SCHEDULED: [stands, ended(0.2), ended(0.2), ended(0.2)],
  AT_HOME: [atHome],
};
const everything = Object.values(table).flat();

/** The next act on a visit, or now and then one for which it is not the time. */
export async function visits(walk: Walk, file: HomeVisit): Promise<void> {
  const { dice } = walk;
  const act = dice().chance(0.03) ? dice().pick(everything) : dice().pick(table[file.status] ?? []);
  await act?.(walk, file);
}
