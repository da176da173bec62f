import type { Application } from '#domain/application/application.ts';
import type { Power } from '#domain/application/event.ts';
import type { DefectRef, DocumentRef } from '#domain/application/filing/document-ref.ts';
import { ownMomentOf } from '#domain/application/filing/filed.ts';
import type { Form } from '#domain/form/form.ts';
import { type Defect, toldDefect } from '#domain/regulation/documents/defects.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { asksOf, type CheckedForm, defectsOf } from '#domain/regulation/documents/documents.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FiledApplication } from '../../stages.ts';
import { packageOf } from './brought.ts';
import { momentOfFiling } from './taken-in-paper.ts';

/** What the check of documents reads of a form. */
export const checkedForm = (form: Form): CheckedForm => ({
  category: form.category,
  provider: form.provider,
  ground: form.ground,
  changes: form.change?.kind,
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
  ...defectsOf(checkedForm(form), packageOf(theCase), theCase.channel, localDate(filedAt)),
  ...powerDefects(theCase),
];

/** 9.2, 10.9: the defects of what was filed, by the moment that decides its place, which may be one that was kept (X88), but never another package’s (X107); of a change by that of its filing. */
export const defectsWhenFiled = (theCase: FiledApplication, form: Form): readonly Defect[] =>
  defectsIn(theCase, form, theCase.change ? theCase.filedAt : ownMomentOf(theCase));

/** What a representative's power must be shown by, where no notary registered it (8.3, X9). */
const powerDocuments = {
  notarised: undefined,
  other: 'power-of-attorney-scan',
  guardianship: 'guardianship-document',
} as const satisfies Record<Power, DocumentKind | undefined>;

function powerDefects(theCase: Application): readonly Defect[] {
  const { representative, channel } = theCase;
  const kind = representative && powerDocuments[representative.power];
  if (!kind || packageOf(theCase).some((document) => document.kind === kind)) return [];
  return [{ ...toldDefect({ code: 'MISSING', documentKind: kind }, channel), paragraph: '8.3' }];
}

type Shown = Pick<DocumentRef, 'kind' | 'personRef'>;

/**
 * Of these documents those that nobody asks for, beside the first of each that is asked for: they alone are limited, since
 * what the law asks of a form must fit whatever the family (X86).
 */
export function beyondAsked<D extends Shown>(
  theCase: Application,
  form: Form | undefined,
  { documents, now }: { readonly documents: readonly D[]; readonly now: Instant },
): readonly D[] {
  const { representative, channel, taken } = theCase;
  const filedOn = localDate(momentOfFiling(theCase, now));
  const beside = [representative && powerDocuments[representative.power], taken && ('emergency-receipt' as const)];
  const asks: readonly ((document: Shown) => boolean)[] = [
    ...(form ? asksOf(checkedForm(form), channel, filedOn) : []),
    ...beside.flatMap((asked) => (asked ? [({ kind }: Shown) => kind === asked] : [])),
  ];
  return asks.reduce((left, isIt) => {
    const found = left.find(isIt);
    return found ? left.filter((document) => document !== found) : left;
  }, documents);
}

export const defectRefs = (defects: readonly Defect[]): DefectRef[] =>
  defects.map(({ code, documentKind, personRef, member }) => ({ code, documentKind, personRef, member }));
