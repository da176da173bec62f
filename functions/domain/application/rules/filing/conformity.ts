import type { Application } from '#domain/application/application.ts';
import type { DefectRef, Power } from '#domain/application/event.ts';
import type { Form } from '#domain/form/form.ts';
import { type Defect, toldDefect } from '#domain/regulation/documents/defects.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { type CheckedForm, defectsOf } from '#domain/regulation/documents/documents.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FiledApplication } from '../../stages.ts';

/** What the check of documents reads of a form. */
export const checkedForm = (form: Form): CheckedForm => ({
  category: form.category,
  provider: form.provider,
  ground: form.ground,
  members: form.members.map(({ ref, relation, bornOn, isDisabledChild }) => ({
    ref,
    relation,
    bornOn,
    isDisabledChild,
  })),
  declaresOldCertificates: form.declaresOldCertificates,
});

/** One check at the desk before anything is sent (M10), at 9.2 and at 10.9: form and documents, never the merits (X6). */
export const defectsIn = (theCase: Application, form: Form, filedAt: Instant): readonly Defect[] => [
  ...defectsOf(checkedForm(form), theCase.documents, theCase.channel, localDate(filedAt)),
  ...powerDefects(theCase),
];

/** 9.2, 10.9: the defects of what was filed, by the moment that decides its place, which may be one that was kept (X88). */
export const defectsWhenFiled = (theCase: FiledApplication, form: Form): readonly Defect[] =>
  defectsIn(theCase, form, theCase.priorityMoment);

/** What a representative's power must be shown by, where no notary registered it (8.3, X9). */
const powerDocuments = {
  notarised: undefined,
  other: 'power-of-attorney-scan',
  guardianship: 'guardianship-document',
} as const satisfies Record<Power, DocumentKind | undefined>;

function powerDefects({ representative, documents, channel }: Application): readonly Defect[] {
  const kind = representative && powerDocuments[representative.power];
  if (!kind || documents.some((document) => document.kind === kind)) return [];
  return [{ ...toldDefect({ code: 'MISSING', documentKind: kind }, channel), paragraph: '8.3' }];
}

export const defectRefs = (defects: readonly Defect[]): DefectRef[] =>
  defects.map(({ code, documentKind, personRef, member }) => ({ code, documentKind, personRef, member }));
