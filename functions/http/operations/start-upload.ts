import { type AttachDeps, startUpload as start, type Upload } from '#casework/acts/attach-document.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { refusedBy } from '#http/problem.ts';

type Deps = Pick<AttachDeps, 'cases' | 'documents'>;

/** 10.5: where to send a file. */
export const startUpload: Operation<Call<{ caseId: string }, unknown, Upload>, Deps> = async (call, deps) => {
  const { now, language, params, body: upload } = call;
  const started = await start({ ...params, upload }, { actor: actorOf(call), now }, deps);
  return started.ok ? ok({ body: started.value }) : refused(refusedBy(started.error, language));
};
