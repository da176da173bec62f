import { application } from '#domain/application/kind.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { ok } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { inStanding, type StandingDeps } from '#http/standing.ts';

/** What happened to a case, commit by commit, in the regulation's words and by whom; no personal data in it. */
export const readCaseJournal: Operation<Call<{ caseId: string }>, StandingDeps> = async (asked, deps) => {
  const call = await inStanding(asked, 'SeeCase', deps);
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const { id, channel, version } = theCase.value;
  const commits = (await deps.cases.journal(application, id)).map(({ commit, at, actor, edition, events }) => ({
    commit,
    at,
    actor: { kind: actor.kind, organisation: actor.organisation },
    edition,
    events: events.map((event) => ({
      type: event.type,
      paragraph: paragraphOfEvent(event, channel),
      sentence: sentenceOf(event),
    })),
  }));
  return ok({ body: { caseId: id, commits }, version });
};
