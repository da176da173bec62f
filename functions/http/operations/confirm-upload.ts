import { type AttachDeps, attachDocument, type Upload } from '#casework/acts/attach-document.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Confirmation = Call<{ caseId: string; documentId: string }, unknown, Upload>;

/** 10.5: what was uploaded is looked at by the server and attached. */
export const confirmUpload: Operation<Confirmation, CommandDeps & AttachDeps> = (call, deps) =>
  command(call, deps, (acting) => attachDocument({ ...call.params, upload: call.body }, acting, deps));
