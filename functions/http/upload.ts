import type { Application } from '#domain/application/application.ts';
import { attachableKinds } from '#domain/application/rules/attachable.ts';
import { attachmentLimits, attachmentTypes } from '#domain/regulation/documents/attachments.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { fieldsWrong, oneField } from './fields.ts';
import type { Call } from './operation.ts';
import { type Problem, problem } from './problem.ts';

/** What is said of a document before its bytes are seen. */
export interface Upload {
  readonly kind: DocumentKind;
  readonly personRef: string;
  readonly contentType: string;
  readonly issuedOn?: PlainDate;
  readonly validTo?: PlainDate;
}

const notNow = words('Қазір бұл құжат қажет емес', 'Сейчас этот документ не нужен', 'This document is not needed now');

/** Why such a document cannot be attached now; its bytes, and whether it is expired, are looked at later. */
export function uploadFault(
  { body, now, language }: Call<unknown, unknown, Upload>,
  theCase: Application,
): Problem | undefined {
  const { kind, contentType, issuedOn, validTo } = body;
  if (!(attachmentTypes as readonly string[]).includes(contentType))
    return problem('UNSUPPORTED_MEDIA_TYPE', {
      paragraph: '10.5',
      fields: [{ field: 'body.contentType', problem: 'NOT_ACCEPTED' }],
    });
  if (!attachableKinds(theCase).includes(kind)) return oneField('body.kind', 'NOT_ATTACHABLE', notNow, language);
  if (issuedOn !== undefined && issuedOn > localDate(now))
    return fieldsWrong([{ field: 'body.issuedOn', problem: 'IN_FUTURE' }]);
  if (issuedOn !== undefined && validTo !== undefined && validTo < issuedOn)
    return fieldsWrong([{ field: 'body.validTo', problem: 'BEFORE_ISSUE' }]);
  return theCase.documents.length >= attachmentLimits.documents
    ? problem('DOCUMENTS_TOO_MANY', { paragraph: '10.5' })
    : undefined;
}
