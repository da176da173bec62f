import * as z from 'zod/mini';
import { type AttachDeps, startUpload as start } from '#casework/acts/filing/attach-document.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { UploadStart } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';

const UploadForm = z.object({
  documentId: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  /**
   * what the store takes, how long the address lives, how much a request holds beside what the law asks for, and how much of
   * that is left; a filed one knows no such limit
   */
  limits: z.object({
    bytes: z.number(),
    types: z.array(z.string()),
    expiresInSeconds: z.number(),
    documents: z.number(),
    totalBytes: z.number(),
    left: z.optional(z.object({ documents: z.number(), bytes: z.number() })),
  }),
});

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
