import { resultBytes } from '#casework/papers/result-paper.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { newcomerOf } from '#domain/application/rules/filing/newcomer.ts';
import { past } from '#domain/application/stages.ts';
import { isQueueList } from '#domain/regulation/categories.ts';
import type { Signable } from './signable.ts';

const paperTypes = { NOTICE: 'REGISTRATION_NOTICE', REFUSAL: 'REASONED_REFUSAL' } as const;

/** 5.5: the result of a request, the notice with its number or the reasoned refusal. */
export const result: Signable<Application, ApplicationCommand, OwnEvent> = {
  kind: application,
  action: 'SignResult',
  draftOf: (theCase) => {
    const { draft } = theCase;
    if (!draft) return undefined;
    const { kind, record } = draft;
    const drafted = { result: kind, type: paperTypes[kind], record: record.id };
    return kind === 'NOTICE' ? { ...drafted, newcomer: newcomerOf(past('filing', theCase)) } : drafted;
  },
  signedWith: ({ result: signed }) => signed?.paper.id,
  bytes: resultBytes,
  commandOf: ({ paper, signature, certificateSha256, certificateSerial, signedBy, official }) => {
    const { kind, draftRecord, list, registerNumber, place, listSize, asOf } = paper;
    const isNumbered = list && isQueueList(list) && registerNumber && place && listSize && asOf;
    if (kind === 'NOTICE' && !isNumbered) throw new Error('a notice carries number and place');
    return {
      type: 'SignResult',
      kind: kind === 'NOTICE' ? 'NOTICE' : 'REFUSAL',
      paper: paper.paper,
      signature,
      certificateSha256,
      certificateSerial,
      verificationCode: paper.verificationCode,
      signedBy,
      official,
      draftRecord,
      ...(isNumbered ? { entry: { list, registerNumber, place, listSize, asOf } } : {}),
    };
  },
};
