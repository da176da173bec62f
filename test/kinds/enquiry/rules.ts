import { isStaff } from '#domain/actor.ts';
import { reach } from '#domain/file/evolve.ts';
import type { Kind } from '#domain/file/kind.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { opened } from '#domain/file/state.ts';
import { ok, refused } from '#domain/result.ts';
import type { Enquiry, EnquiryCommand, EnquiryEvent } from './enquiry.ts';

type Rules = Kind<Enquiry, EnquiryCommand, EnquiryEvent>;

/** Who may was asked before, but for the first command, which finds no file to ask. */
export const decide: Rules['decide'] = (before, command, { actor }) => {
  if (command.type === 'OpenEnquiry') {
    if (!isStaff(actor) || actor.kind !== 'registrar') return refused(refusal('FORBIDDEN'));
    return ok([{ type: 'EnquiryOpened', office: actor.organisation, dossier: command.dossier }]);
  }
  if (!before) return refused(refusal('CASE_NOT_FOUND'));
  switch (command.type) {
    case 'RecordArchive':
      return ok(before.found ? [] : [{ type: 'ArchiveAnswered', found: command.found }]);
    case 'DraftAnswer':
      return before.found
        ? ok([{ type: 'AnswerDrafted', draft: command.draft.record }])
        : refused(refusal('NO_OPEN_TASK'));
    case 'SignAnswer': {
      const { paper, signature, certificateSha256, draftRecord } = command;
      const fault = officialSignerFault(actor, command);
      if (fault) return refused(fault);
      if (before.draft?.id !== draftRecord) return refused(refusal('DRAFT_CHANGED', { paragraph: '2' }));
      return ok([{ type: 'AnswerSigned', paper, signature, certificateSha256 }]);
    }
  }
};

export const evolve: Rules['evolve'] = (before, told, recorded) => {
  if (told.type === 'EnquiryOpened') {
    const { office, dossier } = told;
    const reached = [{ status: 'OPEN', at: recorded.at }];
    return { ...opened(recorded.id, recorded.at), status: 'OPEN', reached, office, dossier };
  }
  if (!before) throw new Error(`an enquiry does not begin with ${told.type}`);
  switch (told.type) {
    case 'ArchiveAnswered':
      return { ...before, found: told.found };
    case 'AnswerDrafted':
      return { ...before, draft: told.draft };
    case 'AnswerSigned':
      return reach({ ...before, papers: { ...before.papers, [told.paper.type]: told.paper } }, 'ANSWERED', recorded);
  }
};
