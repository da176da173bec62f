import { prepareRequest as prepare } from '#casework/acts/filing/prepare-request.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { ok } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { seen } from '#http/calls/commanding.ts';
import { noteReading, type ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

interface Deps extends ReadingDeps, PreparingDeps {
  readonly documents: Documents;
}

/** 10.5, 8.7: the exact bytes of the request to sign: formed from the draft, or as they were filed. */
export const prepareRequest = operation({
  name: 'prepareRequest',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => {
    const actor = call.actor;
    const theCase = await seen(call.params.caseId, call, deps);
    if (!theCase.ok) return theCase;
    const { request } = theCase.value;
    if (request) {
      await noteReading(call, theCase.value, { fields: ['request'], why: '8.7' }, deps);
      const content = base64(await deps.documents.readPaper(request));
      return ok({ body: { paper: { id: request.id, sha256: request.sha256 }, content } });
    }
    return bytesToSign(await prepare(call.params, { actor, now: call.now }, deps));
  },
});
