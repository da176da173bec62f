import type { Readable } from '#casework/ports/case-store.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { Matter } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { actOfRequest } from '#domain/complaint/rules/act-of-request.ts';
import { originOf } from '#domain/complaint/rules/answer.ts';
import { dayTold } from '#domain/complaint/rules/day-told.ts';
import { silenceOf } from '#domain/complaint/rules/silence.ts';
import type { FileState } from '#domain/file/state.ts';
import { answeringOffice } from '#domain/file/terms/oversight.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type ActingDeps, actingForIn, actingForWhose, type Complaining, goingOnWith } from './acting-for.ts';
import { type HandsDeps, handsIn, type Known, named } from './hands-known.ts';
import { type KinDeps, withKin } from './kin.ts';
import { ofOffer, ofRound } from './matter-of-round.ts';
import { ofVisit } from './matter-of-visit.ts';

export type MatterDeps = HandsDeps & ActingDeps & KinDeps;

/** What is complained of: a file of ours, or whatever an office did. */
export type Against = { readonly file: string } | { readonly office: string };

/** What a complaint is about, as the file says that it names; undefined: there is none of which one complains. */
export async function matterOf(against: Against, by: Complaining, deps: MatterDeps): Promise<Matter | undefined> {
  const matter = await matterIn(against, by, deps);
  return matter && withKin(matter, by.complainant, deps);
}

async function matterIn(against: Against, by: Complaining, deps: MatterDeps): Promise<Matter | undefined> {
  if ('office' in against) return { act: 'CONDUCT', office: against.office, hands: { acted: [], chosen: [] } };
  const of = async <F extends FileState>(
    kind: Readable<F>,
    matter: (file: F) => Promise<Matter | undefined>,
  ): Promise<Matter | undefined> => {
    const file = against.file.startsWith(`${kind.prefix}_`) ? await deps.cases.load(kind, against.file) : undefined;
    return file && matter(file);
  };
  const found = await Promise.all([
    of(application, (file) => ofRequest(file, by, deps)),
    of(amendment, (file) => ofAmendment(file, by, deps)),
    of(complaint, (file) => ofAnswer(file, by, deps)),
    of(oldEntry, (file) => ofRow(file, deps)),
    of(homeVisit, (file) => ofVisit(file, deps)),
    of(offer, (file) => ofOffer(file, by, deps)),
    of(allocation, (file) => ofRound(file, by.complainant, deps)),
  ]);
  return found.find((matter) => matter !== undefined);
}

const onRecord = ({ family, familyNames, notKin, namedSince }: Application | Amendment | Complaint) => ({
  ...{ family, familyNames, notKin, namedSince },
});

const reachedOn = ({ reached }: FileState, ...statuses: readonly string[]): string | undefined => {
  const at: Instant | undefined = reached.find(({ status }) => statuses.includes(status))?.at;
  return at && localDate(at);
};

async function ofRequest(theCase: Application, by: Complaining, deps: MatterDeps): Promise<Matter | undefined> {
  const act = actOfRequest(theCase);
  if (!act) return undefined;
  const { id, applicant, representative, newRepresentative, provider, centre, result, draft, executor } = theCase;
  const own = act === 'NOT_ACCEPTED' ? centre : provider;
  const office = (act === 'OVERDUE' ? answeringOffice(application, theCase) : undefined) ?? own;
  if (!office) return undefined;
  const isDecision = act === 'REFUSAL' || act === 'REGISTRATION';
  const isOpen = act === 'OVERDUE' || act === 'CONDUCT';
  const holder = theCase.task?.claimedBy ?? executor;
  const hands = isDecision
    ? { acted: [{ by: result?.by }, { by: draft?.by, person: draft?.person }], chosen: [{ by: executor }] }
    : { acted: isOpen ? [{ by: holder }] : await endedBy(theCase, deps), chosen: [] };
  return {
    ...{ file: id, act, office, subject: applicant },
    ...(await actingForIn(theCase, by, deps)),
    representatives: [representative?.person, newRepresentative?.person].flatMap((person) => person ?? []),
    ...onRecord(theCase),
    hands: await named(hands, office, deps),
    toldOn: isOpen ? undefined : toldOf(theCase),
    namesNoRemedy: act === 'NO_DATA' || act === 'REGISTRATION',
  };
}

/** Whoever ended a request that was never decided, where no machine did. */
async function endedBy({ id, status, reached }: Application, { cases }: MatterDeps): Promise<readonly Known[]> {
  const at = reached.find((one) => one.status === status)?.at;
  const commits = await cases.journal(application, id);
  return commits.flatMap(({ at: then, actor }) => (then === at && actor.organisation ? [{ by: actor.id }] : []));
}

/** X185: that he came onto the list as the old one had him; no paper told him, so no days of his run. */
async function ofRow({ id, subject, family, entry, oldList: from }: OldEntry, deps: MatterDeps): Promise<Matter> {
  const list = await deps.cases.load(oldList, from);
  const { confirmed, openedBy, hands: brought = [] } = list ?? {};
  const hands = { acted: [{ by: confirmed?.head }, { by: confirmed?.by }, { by: openedBy }, ...brought], chosen: [] };
  return {
    ...{ file: id, act: 'TAKEN_IN', office: entry.provider, subject, family },
    hands: await named(hands, entry.provider, deps),
  };
}

const toldOf = (theCase: Application) => reachedOn(theCase, 'READY_FOR_COLLECTION', 'ISSUED', theCase.status);

async function ofAmendment(file: Amendment, by: Complaining, deps: MatterDeps): Promise<Matter> {
  const { id, subject, representatives, entry, decision, draft, confirmed, proposed, examiner, told, purpose } = file;
  const isTold = decision !== undefined && told !== undefined;
  const decided = purpose === 'REMOVAL' && decision?.outcome === 'AMENDED' ? 'REMOVAL' : 'DECISION';
  const hands = {
    acted: isTold ? [{ by: decision.by }, draft, confirmed, proposed] : [{ by: examiner }, proposed],
    chosen: isTold ? [{ by: examiner }] : [],
  };
  return {
    ...{ file: id, act: isTold ? decided : 'CONDUCT', office: entry.provider, subject, representatives },
    ...onRecord(file),
    ...(await actingForWhose(id, by, deps)),
    hands: await named(hands, entry.provider, deps),
    toldOn: told && dayTold(told),
    namesNoRemedy: decision && isToHisGood(purpose, decision.outcome),
    ...(isTold && decided === 'REMOVAL' ? { removal: id } : {}),
  };
}

/** He is restored, or left on his list: nothing is taken from him by it, and its paper names no remedy (X310). */
const isToHisGood = (purpose: Amendment['purpose'], outcome: NonNullable<Amendment['decision']>['outcome']): boolean =>
  purpose === 'RESTORATION' ? outcome === 'AMENDED' : purpose === 'REMOVAL' && outcome === 'LEFT';

/** About an answer, that another body is to give it (X281), or silence past its term: to the body above the offices, and from there to the court alone. */
async function ofAnswer(file: Complaint, by: Complaining, deps: MatterDeps): Promise<Matter | undefined> {
  const { id, about, complainant, representatives, office, level, answer, draft, told, hands } = file;
  const isAnswered = told !== undefined && (answer !== undefined || file.isPassedOn === true);
  if (level === 'second' || !(isAnswered || silenceOf(file, by.now))) return undefined;
  const passed = file.isPassedOn ? handsIn(await deps.cases.journal(complaint, id), office, ['PassedOn']) : [];
  const acted = told && answer ? [{ by: answer.by }, draft] : passed;
  const found = await named({ acted: [...acted, ...hands.acted], chosen: hands.chosen }, office, deps);
  return {
    ...{ file: id, act: 'ANSWER', office, representatives, isAbove: true },
    ...(await goingOnWith({ complainant, file: originOf(about).file }, by, deps)),
    ...onRecord(file),
    hands: found,
    toldOn: told && dayTold(told),
    removal: about.removal,
    ...(about.round ? { round: { allocation: about.round, entries: [] } } : {}),
    origin: originOf(about),
  };
}
