import { visitAsked } from '#casework/papers/visit-paper.ts';
import { slowed } from '#casework/slowed.ts';
import { subjectOf } from '#domain/actor.ts';
import { isClosedTo, opensWords } from '#domain/file/desk-hours.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit, visitsOf } from '#domain/home-visit/kind.ts';
import { ok, refused } from '#domain/result.ts';
import { type Answer, type Answering, type CallerDeps, noteQuestion } from './status-for-caller.ts';

interface Question {
  readonly iin: string;
  /** which was left when the visit was asked for */
  readonly phone: string;
  readonly reason: string;
}

/**
 * 13, 16: the visit of a caller, who names the IIN and the telephone that was left with it. Nobody’s visit, another’s
 * telephone and a visit of which whoever asks may see nothing get one answer; what does not fit is counted against him (X82), and every question
 * noted with its reason before it is answered.
 */
export async function visitForCaller(
  { iin, phone, reason }: Question,
  answering: Answering,
  deps: CallerDeps,
): Answer<HomeVisit> {
  const { by, now } = answering;
  if (isClosedTo(by, now)) return refused({ code: 'CENTRE_CLOSED', cure: opensWords(now) });
  const person = await deps.keyring.personOf(iin);
  const look = async (): Answer<HomeVisit> => {
    const last = await lastOf(person, deps);
    const isHis = last !== undefined && (await visitAsked(last, deps)).phone === phone;
    const found = isHis && mayAct(homeVisit, last, { actor: by, action: 'SeeCase', now }).ok ? last : undefined;
    await noteQuestion({ subject: last?.id ?? person, fields: found ? ['visit'] : [], reason }, answering, deps);
    return found ? ok(found) : refused({ code: 'CASE_NOT_FOUND' });
  };
  return slowed({ tried: 'status', about: { person, asker: subjectOf(by) }, wrong: ['CASE_NOT_FOUND'], look }, deps);
}

/** The last that was asked for. */
async function lastOf(person: string, { lists, cases }: CallerDeps): Promise<HomeVisit | undefined> {
  const [id] = (await lists.ofApplicant(visitsOf(person))).items;
  return id === undefined ? undefined : cases.load(homeVisit, id);
}
