import { resultBytes } from '#casework/papers/result-paper.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { entryOf } from '#domain/application/rules/entry-of.ts';
import { past } from '#domain/application/stages.ts';
import { isQueueList } from '#domain/regulation/categories.ts';
import type { Signable } from './signable.ts';

const paperTypes = { NOTICE: 'REGISTRATION_NOTICE', REFUSAL: 'REASONED_REFUSAL' } as const;

/** 5.5: the result of a request, the notice with its number or the reasoned refusal. */
export const result: Signable<Application, ApplicationCommand, OwnEvent> = {
  kind: application,
  action: 'SignResult',
  draftOf: ({ draft }) =>
    draft && {
      result: draft.kind,
      type: paperTypes[draft.kind],
      record: draft.record.id,
      takesNumber: draft.kind === 'NOTICE',
    },
  signedWith: ({ result: signed }) => signed?.paper.id,
  entryOf: (theCase, registerNumber, at) => entryOf(past('filing', theCase), registerNumber, at),
  bytes: (theCase, taken, { id, issuedAt, deps }) => resultBytes(theCase, taken, { id, issuedAt }, deps),
  commandOf: ({ paper, signature, certificateSha256, signedBy, official }) => {
    const { kind, draftRecord, list, registerNumber, place, listSize, asOf } = paper;
    const isNumbered = list && isQueueList(list) && registerNumber && place && listSize && asOf;
    if (kind === 'NOTICE' && !isNumbered) throw new Error('a notice carries number and place');
    return {
      type: 'SignResult',
      kind: kind === 'NOTICE' ? 'NOTICE' : 'REFUSAL',
      paper: paper.paper,
      signature,
      certificateSha256,
      signedBy,
      official,
      draftRecord,
      ...(isNumbered ? { entry: { list, registerNumber, place, listSize, asOf } } : {}),
    };
  },
};
