import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { askDocument as ask } from '#casework/acts/examining/ask-document.ts';
import type { People } from '#casework/ports/people.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { PersonRef } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

const Question = z.strictObject({ kind: z.enum(documentKindIds), personRef: PersonRef, reason });

/** 5.4: a document that cannot be opened or read is asked for once more. */
export const askDocument = operation({
  name: 'askDocument',
  by: 'bearer',
  params: OfCase,
  body: Question,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps & { readonly people: People }) =>
    command(call, deps, (acting) => ask({ ...call.params, ...call.body }, acting, deps)),
});
