import type { Documents } from '#casework/ports/documents.ts';
import { arrivedResult } from '#domain/application/rules/arrived-result.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { refusedBy } from '#http/problem.ts';
import { base64, noteReading, type ReadingDeps } from '#http/reading.ts';

interface Deps extends ReadingDeps {
  readonly documents: Documents;
}

/** 3, 5.7, 10.11: the result's exact bytes and the head's signature, for anyone to check, once it has arrived. */
export const readResult: Operation<Call<{ caseId: string }>, Deps> = async (call, deps) => {
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const arrived = arrivedResult(theCase.value);
  if (!arrived.ok) return refused(refusedBy(arrived.error, call.language));
  const result = arrived.value;
  await noteReading(call, theCase.value, { fields: ['result'], why: '5.7' }, deps);
  const [content, cms] = await Promise.all([
    deps.documents.readPaper(result.paper),
    deps.documents.readSignature(result.signature),
  ]);
  return ok({
    body: {
      paper: { id: result.paper.id, type: result.paper.type },
      sha256: result.paper.sha256,
      content: base64(content),
      cms: base64(cms),
    },
  });
};
