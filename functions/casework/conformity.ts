import type { Application } from '#domain/application/application.ts';
import type { DefectRef } from '#domain/application/event.ts';
import type { Form } from '#domain/application/form.ts';
import { type CheckedDocument, type CheckedForm, type Defect, defectsOf } from '#domain/regulation/documents.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Instant } from '#domain/time/instant.ts';

export const checkedForm = (form: Form): CheckedForm => ({
  category: form.category,
  provider: form.provider,
  ground: form.ground,
  members: form.members.map(({ ref, relation, bornOn, isDisabledChild }) => ({ ref, relation, bornOn, isDisabledChild })),
  declaresOldCertificates: form.declaresOldCertificates,
});

/** The same check at the desk before anything is sent (M10), at 9.2 and at 10.9: form and documents, never the merits (X6). */
export const defectsIn = (theCase: Application, form: Form, filedAt: Instant): readonly Defect[] =>
  defectsOf(checkedForm(form), theCase.documents as readonly CheckedDocument[], theCase.channel, localDate(filedAt));

export const defectRefs = (defects: readonly Defect[]): DefectRef[] =>
  defects.map(({ code, documentKind, personRef }) => ({ code, documentKind, personRef }));
