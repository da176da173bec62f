import { type AttachDeps, startUpload as start } from '#casework/acts/filing/attach-document.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { UploadForm, UploadStart } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';

type Deps = Pick<AttachDeps, 'cases' | 'documents' | 'people'>;

/** 10.5: where to send a file. */
export const startUpload = operation({
  name: 'startUpload',
  by: 'bearer',
  params: OfCase,
  body: UploadStart,
  keyless: true,
  answer: UploadForm,
  run: async (call, deps: Deps) => {
    const { now, params, body: upload } = call;
    const started = await start({ ...params, upload }, { actor: call.actor, now }, deps);
    return started.ok ? ok({ body: started.value }) : refused(refusedBy(started.error));
  },
});
