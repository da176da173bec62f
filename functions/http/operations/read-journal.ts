import { application } from '#domain/application/kind.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { ok } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { noteReading, type ReadingDeps } from '#http/reading.ts';

/** The whole journal of a case as it was written, each event with its paragraph and sentence; ids only. The reading is noted. */
export const readJournal: Operation<Call<{ caseId: string }>, ReadingDeps> = async (call, deps) => {
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const { id, channel, version } = theCase.value;
  await noteReading(call, theCase.value, { fields: ['journal'], why: 'audit' }, deps);
  const commits = await deps.cases.journal(application, id);
  const told = commits.map(({ events, ...commit }) => ({
    ...commit,
    events: events.map((event) => ({
      paragraph: paragraphOfEvent(event, channel),
      sentence: sentenceOf(event),
      event,
    })),
  }));
  return ok({ body: { caseId: id, commits: told }, version });
};
