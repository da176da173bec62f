import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import type { CommandOf } from '../command.ts';
import type { OwnEvent } from '../event.ts';
import type { DecisionTable } from './decision.ts';

/** 5.1, 8.1–8.3, 10.5: a request is opened, filled in, its documents attached; nothing is filed yet. */
export const drafting: DecisionTable<
  | 'OpenRequest'
  | 'SaveForm'
  | 'RecordRepresentative'
  | 'AttachDocument'
  | 'RemoveDocument'
  | 'DiscardDraft'
  | 'RefusePackage'
> = {
  OpenRequest: () => ok([]),
  SaveForm: (_theCase, { form }) => ok([{ type: 'FormSaved', form: form.record, ...pick(form.content) }]),
  RecordRepresentative: (_theCase, { type: _, ...representative }) =>
    ok([{ type: 'RepresentativeRecorded', ...representative }]),
  AttachDocument: (theCase, { document }) =>
    ok(theCase.documents.some(({ id }) => id === document.id) ? [] : [{ type: 'DocumentAttached', document }]),
  RemoveDocument: (theCase, { documentId }) =>
    theCase.documents.some(({ id }) => id === documentId)
      ? ok([{ type: 'DocumentRemoved', documentId }])
      : refused(refusal('DOCUMENT_UNKNOWN')),
  DiscardDraft: (_theCase, { why }) => ok([{ type: 'DraftDiscarded', why }]),
  RefusePackage: (_theCase, { defects, paper }) =>
    defects.length > 0
      ? ok([{ type: 'PackageRefused', defects: [...defects], paper }])
      : refused(refusal('NO_DEFECT_NAMED', { paragraph: '5.1' })),
};

const pick = ({ provider, category, list }: CommandOf<'SaveForm'>['form']['content']) => ({ provider, category, list });

/** The first commit of a case: opened, with the old form and documents where an ended request is filed again. */
export function opening(command: CommandOf<'OpenRequest'>): OwnEvent[] {
  const { type: _, form, representative, documents = [], ...request } = command;
  return [
    { type: 'RequestOpened', ...request },
    ...(form ? [{ type: 'FormSaved' as const, form: form.record, ...pick(form.content) }] : []),
    ...(representative ? [{ type: 'RepresentativeRecorded' as const, ...representative }] : []),
    ...documents.map((document) => ({ type: 'DocumentAttached' as const, document })),
  ];
}
