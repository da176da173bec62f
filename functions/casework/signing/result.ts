import { correctedBytes } from '#casework/papers/corrected-paper.ts';
import { resultBytes } from '#casework/papers/result-paper.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { standingPaper } from '#domain/application/result/correction.ts';
import type { ChangedEntry } from '#domain/application/result/signed-entry.ts';
import { newcomerOf } from '#domain/application/rules/filing/newcomer.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { isQueueList } from '#domain/regulation/categories.ts';
import { changeRow } from '#domain/regulation/change-names.ts';
import type { ConfirmedPaper, OnEntry, Signable } from './signable.ts';

/** What sort of paper a sheet is that corrects a signed one. */
const corrected = 'CORRECTED';
const paperTypes = { NOTICE: 'REGISTRATION_NOTICE', REFUSAL: 'REASONED_REFUSAL' } as const;

/** What a granted change does to its entry, and under which article the list's log keeps it (X55). */
function onEntry({ change, list }: FiledApplication): OnEntry | undefined {
  if (!change || change.kind === 'transfer') return undefined;
  const { kind, entry } = change;
  const does = { family: 'FAMILY_CHANGED', succession: 'SUCCEEDED', list: 'LIST_CHANGED' } as const;
  const ground = changeRow(kind).article;
  return kind === 'list'
    ? { entry, change: { does: does.list, to: list }, ground }
    : { entry, change: { does: does[kind] }, ground };
}

/** 5.5: the result of a request, the notice with its number or the reasoned refusal. */
export const result: Signable<Application, ApplicationCommand, OwnEvent> = {
  kind: application,
  action: 'SignResult',
  actionOn: ({ correction }) => (correction ? 'SignCorrection' : 'SignResult'),
  draftOf: (theCase) => {
    const { draft, correction } = theCase;
    if (correction) return { result: corrected, type: 'CORRECTED_PAPER', record: correction.record.id };
    if (!draft) return undefined;
    const { kind, record } = draft;
    const drafted = { result: kind, type: paperTypes[kind], record: record.id };
    if (kind === 'REFUSAL') return drafted;
    const filed = past('filing', theCase);
    const changed = onEntry(filed);
    if (changed) return { ...drafted, type: 'CHANGE_NOTICE', onEntry: changed };
    const numbered = { ...drafted, newcomer: newcomerOf(filed) };
    return filed.change ? { ...numbered, type: 'CHANGE_NOTICE', from: filed.change.entry } : numbered;
  },
  signedWith: (theCase) => standingPaper(theCase)?.paper.id,
  bytes: (theCase, issue, deps) => (theCase.correction ? correctedBytes : resultBytes)(theCase, issue, deps),
  commandOf: (confirmed) => {
    const { paper, signature, certificateSha256, certificateSerial, signedBy, official } = confirmed;
    if (paper.kind === corrected) return correctionOf(confirmed);
    const { kind, draftRecord, list, registerNumber, place, listSize, asOf } = paper;
    const isNumbered = list && isQueueList(list) && registerNumber && place && listSize && asOf;
    const stands = standingIn(paper);
    if (kind === 'NOTICE' && !isNumbered && !stands) throw new Error('a notice carries number and place');
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
      ...(stands ? { stands } : {}),
    };
  },
};

/** X57: the paper that comes in the place of a signed one; it puts nobody on a list and moves no entry. */
function correctionOf({ paper, signature, certificateSha256, certificateSerial, signedBy, official }: ConfirmedPaper) {
  const { verificationCode, draftRecord } = paper;
  const signed = { signature, certificateSha256, certificateSerial, verificationCode, signedBy, official };
  return { type: 'SignCorrection' as const, paper: paper.paper, ...signed, draftRecord };
}

/** Number and place as a notice of change tells them. */
function standingIn({ stands }: Sheet): ChangedEntry | undefined {
  if (!stands || !isQueueList(stands.list)) return undefined;
  const { list, registerNumber, place, listSize, asOf, record } = stands;
  return { list, registerNumber, place, listSize, asOf, record };
}
