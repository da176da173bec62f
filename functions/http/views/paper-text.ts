import * as z from 'zod/mini';
import type { StatementToSign } from '#casework/acts/amending/leave-at-desk.ts';
import type { FormSoFar } from '#casework/papers/form.ts';
import { requestedIn } from '#casework/papers/request-paper.ts';
import type { Application } from '#domain/application/application.ts';
import { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { isPast } from '#domain/application/stages.ts';
import { momentOf } from '#domain/application/words/place/moment-words.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import type { Form } from '#domain/form/form.ts';
import { fullName } from '#domain/form/full-name.ts';
import { StoredContacts, StoredForm } from '#domain/form/stored-form.ts';
import { emergencyReceipt } from '#domain/outages/emergency-receipt.ts';
import { documentKinds, isDocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { formLabels, languageNames, partLabels, slipMessage } from '#domain/regulation/messages/application-texts.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { printedValue } from '#domain/regulation/messages/printed-value.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { otherDocuments } from '#domain/regulation/other-documents.ts';
import { relations } from '#domain/regulation/relations.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Words } from '#domain/words.ts';

type Printed = 'kk' | 'ru';
type Line = readonly [label: keyof typeof formLabels, value: string | undefined];

/** Kazakh first, then Russian, on one sheet. */
const bothLanguages = (page: (language: Printed) => string): string => `${page('kk')}\n\n* * *\n\n${page('ru')}\n`;

const linesOf = (language: Printed, lines: readonly Line[]): string =>
  lines
    .filter(([, value]) => value)
    .map(([label, value = '']) => `${formLabels[label][language]}: ${printedValue(value)}`)
    .join('\n');

const page = (...blocks: readonly (string | undefined)[]): string => blocks.filter(Boolean).join('\n\n');

const Said = z.object({ heading: z.string(), body: z.string() });
const Paper = z.object({
  number: z.optional(z.string()),
  issuedAt: z.string(),
  recipient: z.object({ iin: z.string(), name: z.string() }),
  verificationCode: z.optional(z.string()),
  /** in the request itself */
  form: z.optional(StoredForm),
  documents: z.optional(z.array(DocumentRef)),
  /** in a statement of contact data */
  contacts: z.optional(StoredContacts),
  /** of a paper made at the desk for each side, which both sign by hand */
  copies: z.optional(z.number()),
  kk: Said,
  ru: Said,
});

/** Of a signed result: who decided, by which certificate, and where anyone may check the sheet (APPK 80, X15). */
export interface Certified {
  readonly provider: Words;
  /** in what office it was signed */
  readonly signer: Words;
  readonly signedAt: Instant;
  readonly certificateSerial?: string | undefined;
  readonly filedAt: Instant;
  /** of a notice whose place an earlier request's moment decides (X66) */
  readonly keptMoment?: Instant | undefined;
  /** where codes are checked, without the code */
  readonly checkedAt: string;
}

/** The text of a kept paper, from its own bytes; `certified` beside a signed result. */
export function paperText(bytes: Uint8Array, certified?: Certified): string {
  const paper = Paper.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const { recipient, number, issuedAt, form, documents = [], contacts, copies } = paper;
  return bothLanguages((language) =>
    page(
      paper[language].heading,
      linesOf(language, [
        ['recipient', recipient.name],
        ['iin', recipient.iin],
        ['number', number],
        ['issuedAt', momentWords(issuedAt)[language]],
        ...(certified ? certifiedLines(language, certified) : []),
        ['verificationCode', paper.verificationCode],
        ['checkedAt', certified && paper.verificationCode && `${certified.checkedAt}/${paper.verificationCode}`],
      ]),
      form && linesOf(language, applicantLines(language, form)),
      paper[language].body,
      contacts && linesOf(language, contactLines(language, contacts)),
      form && membersText(language, form),
      documentsText(language, documents),
      copies ? signaturesText(language) : undefined,
    ),
  );
}

/** The application of Annex 1, printed from what was typed, to be signed by hand and scanned (8.1, 8.3). */
export function applicationText(
  { form, representation }: FormSoFar,
  documents: readonly DocumentRef[],
  at: Instant,
): string {
  const asked: Message = requestedIn(form, at);
  const representative = representation && fullName(representation.representative);
  return bothLanguages((language) =>
    page(
      asked.heading[language],
      linesOf(language, [
        ['recipient', fullName(form.applicant)],
        ['iin', form.applicant.iin],
        ...applicantLines(language, form),
        ['representative', representative],
      ]),
      asked.body[language],
      membersText(language, form),
      documentsText(language, documents),
      `${formLabels.date[language]}: ${blank}   ${formLabels.signature[language]}: ${blank}`,
    ),
  );
}

/** X152: the statement of leaving, printed to be signed by hand and scanned. */
export const leavingText = ({ message, recipient }: StatementToSign): string =>
  bothLanguages((language) =>
    page(
      message.heading[language],
      linesOf(language, [
        ['recipient', recipient.name],
        ['iin', recipient.iin],
      ]),
      message.body[language],
      `${formLabels.date[language]}: ${blank}   ${formLabels.signature[language]}: ${blank}`,
    ),
  );

const blank = '____________';

const signaturesText = (language: Printed): string =>
  (['worker', 'signature', 'received'] as const).map((label) => `${formLabels[label][language]}: ${blank}`).join('   ');

/** X60: the receipt of an outage as a blank, to be filled in by hand. */
export const emergencyReceiptText = (): string =>
  bothLanguages((language) =>
    page(
      emergencyReceipt.heading[language],
      (['number', 'recipient', 'iin', 'documents'] as const)
        .map((label) => `${formLabels[label][language]}: ${'_'.repeat(40)}`)
        .join('\n'),
      emergencyReceipt.body[language],
      `${formLabels.date[language]}: ____________   ${formLabels.signature[language]}: ____________`,
    ),
  );

const certifiedLines = (language: Printed, certified: Certified): readonly Line[] => [
  ['decidedBy', certified.provider[language]],
  ['signedBy', certified.signer[language]],
  ['certificate', certified.certificateSerial],
  ['signedAt', momentWords(certified.signedAt)[language]],
  ['filedAt', momentWords(certified.filedAt)[language]],
  ['keptMoment', certified.keptMoment && momentWords(certified.keptMoment)[language]],
];

function applicantLines(language: Printed, { applicant }: Form): readonly Line[] {
  const { number, issuedOn, issuedBy } = applicant.identityDocument;
  const issued = dateWords(issuedOn)[language];
  return [
    [
      'identityDocument',
      `№\u00a0${number}, ${says(language, 'issuedOn', issued)}, ${says(language, 'issuedBy', issuedBy)}`,
    ],
    ['phone', applicant.phone],
    ['email', applicant.email],
    ['registeredAddress', applicant.registeredAddress],
    ['actualAddress', applicant.actualAddress],
  ];
}

/** X56: how the person is reached from now on, whole, as he signed it. */
const contactLines = (language: Printed, contacts: Contacts): readonly Line[] => [
  ['phone', contacts.phone],
  ['email', contacts.email],
  ['actualAddress', contacts.actualAddress],
  ['language', contacts.language && languageNames[contacts.language][language]],
];

/** A part of a line under its own name; no value of a form can look like it, since `printedValue` comes after. */
const says = (language: Printed, part: keyof typeof partLabels, value: string): string =>
  `${partLabels[part][language]} ${value}`;

const membersText = (language: Printed, { members }: Form): string | undefined =>
  listing(
    language,
    'members',
    members.map((member) =>
      [
        fullName(member),
        idOf(language, member),
        relations[member.relation][language],
        says(language, 'bornOn', dateWords(member.bornOn)[language]),
      ].join(', '),
    ),
  );

/** X62: by what a member is known, his number or another document. */
const idOf = (language: Printed, { iin, otherDocument }: Form['members'][number]): string =>
  iin ?? (otherDocument ? `${otherDocuments[otherDocument.kind][language]} ${otherDocument.number}` : '–');

const documentsText = (language: Printed, documents: readonly DocumentRef[]): string | undefined =>
  listing(
    language,
    'documents',
    documents.map(({ kind }) => (isDocumentKind(kind) ? documentKinds[kind].name[language] : kind)),
  );

const listing = (language: Printed, label: keyof typeof formLabels, items: readonly string[]): string | undefined =>
  items.length === 0
    ? undefined
    : [`${formLabels[label][language]}:`, ...items.map((item, index) => `${index + 1}) ${printedValue(item)}`)].join(
        '\n',
      );

/** The slip a person gets at filing: number, priority moment, provider; undefined before. */
export function slipText(theCase: Application): string | undefined {
  if (!isPast('filing', theCase)) return undefined;
  const { number, provider, filedAt } = theCase;
  const { heading, body } = slipMessage({
    number,
    moment: momentOf(theCase),
    provider: providerName(provider, localDate(filedAt)),
  });
  return bothLanguages((language) => page(heading[language], body[language]));
}
