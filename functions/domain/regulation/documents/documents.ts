import {
  type ApplicationGround,
  applicationGrounds,
  isApplicationGround,
} from '#domain/regulation/application-grounds.ts';
import { type CategoryId, categoryOn } from '#domain/regulation/categories.ts';
import { type ChangeKind, comesOntoList } from '#domain/regulation/changes.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { isChildOn } from '#domain/regulation/children.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { DefectCode } from './defect-texts.ts';
import { type Defect, memberNumberOf, toldDefect } from './defects.ts';
import { type DocumentKind, documentKinds } from './document-kinds.ts';

/** What the check reads of a form; `relation` is one of relations.ts, the applicant's own ref is 'applicant'. */
export type CheckedForm = {
  readonly category: CategoryId;
  readonly ground?: string;
  readonly provider: ProviderId;
  /** absent: a registration (X55) */
  readonly changes?: ChangeKind | undefined;
  readonly members: readonly {
    readonly ref: string;
    readonly relation: string;
    readonly bornOn: PlainDate;
    readonly isDisabledChild?: boolean;
  }[];
  /** Events the applicant declares to be older than the registers (D2–D4). */
  readonly declaresOldCertificates?: readonly OldEvent[];
};
type OldEvent = 'marriage' | 'death' | 'birth';

export type CheckedDocument = {
  readonly kind: DocumentKind;
  readonly personRef: string;
  readonly issuedOn?: PlainDate;
  readonly validTo?: PlainDate;
  readonly sha256: string;
  readonly versionId: string;
  readonly readable: boolean;
  readonly claimedType: string;
  readonly foundType: string;
};

export type RequiredDocument = { readonly kind: DocumentKind; readonly personRef: string; readonly reason: Words };

/** Births and deaths are in the civil registry from 13 August 2007, marriages from 1 June 2008 (Standard 9) [V]. */
const oldEvents = {
  marriage: { kind: 'D2', before: '2008-06-01' },
  death: { kind: 'D3', before: '2007-08-13' },
  birth: { kind: 'D4', before: '2007-08-13' },
} as const satisfies Record<OldEvent, { kind: DocumentKind; before: PlainDate }>;

const becauseOf = {
  desk: words(
    'Мемлекеттік корпорацияға жүгінгенде ұсынылады',
    'Подается при обращении в Государственную корпорацию',
    'Given when one applies at the State Corporation',
  ),
  ground: words(
    'Өтініште көрсетілген негізге байланысты',
    'По основанию, указанному в заявлении',
    'Because of the ground named in the application',
  ),
  oldEvent: words(
    'Өтініште көрсетілген некенің, туудың немесе қайтыс болудың мәліметі мемлекеттік дерекқорда жоқ: ол кейін ашылған',
    'Сведений об указанном в заявлении браке, рождении или смерти в государственной базе нет: она создана позже',
    'The state database does not hold the marriage, birth or death named in the application: it was opened later',
  ),
} as const;

/** Everyone in the form: the applicant and the members of the family. */
const personsOf = (form: CheckedForm): readonly string[] => ['applicant', ...form.members.map(({ ref }) => ref)];

/**
 * The documents that the Standard's para 9 asks for this form in this channel, as it stood on the day of filing.
 * What state systems hold (identity, address, category, births and marriages after the dates above) is never asked, nor D1.
 */
export function requiredDocuments(
  form: CheckedForm,
  channel: Channel,
  filedOn: PlainDate,
): readonly RequiredDocument[] {
  const applicant = (kind: DocumentKind, reason: Words): RequiredDocument => ({ kind, personRef: 'applicant', reason });
  return [
    ...(channel === 'corporation' ? (['application', 'identity-document'] as const) : []).map((kind) =>
      applicant(kind, becauseOf.desk),
    ),
    ...(asksNeed(form) ? byCategory(form, filedOn) : []),
    ...(asksNeed(form) ? groundOf(form).map((kind) => applicant(kind, becauseOf.ground)) : []),
    ...byDeclaration(form),
  ];
}

/** Need and category are shown to come onto a list, by registration or from another list (X133). */
const asksNeed = ({ changes }: CheckedForm): boolean => changes === undefined || comesOntoList[changes];

function byCategory(form: CheckedForm, filedOn: PlainDate): readonly RequiredDocument[] {
  const { documents, name: reason } = categoryOn(form.category, filedOn);
  return documents.flatMap((kind) =>
    documentKinds[kind].whose === 'each'
      ? earners(form, filedOn).map((personRef) => ({ kind, personRef, reason }))
      : [{ kind, personRef: 'applicant', reason }],
  );
}

/** D6 is given for each member of the family, but not for children with disability (Standard 9). */
const earners = (form: CheckedForm, filedOn: PlainDate): readonly string[] => [
  'applicant',
  ...form.members.filter((one) => !(one.isDisabledChild && isChildOn(one, filedOn))).map(({ ref }) => ref),
];

function groundOf({ ground }: CheckedForm): ApplicationGround['documents'] {
  return ground !== undefined && isApplicationGround(ground) ? applicationGrounds[ground].documents : [];
}

function byDeclaration(form: CheckedForm): readonly RequiredDocument[] {
  return (form.declaresOldCertificates ?? []).flatMap((event) => {
    const { kind, before } = oldEvents[event];
    const oldChildren = form.members.filter(({ relation, bornOn }) => relation === 'child' && bornOn < before);
    const persons = event === 'birth' ? oldChildren.map(({ ref }) => ref) : ['applicant'];
    return persons.map((personRef) => ({ kind, personRef, reason: becauseOf.oldEvent }));
  });
}

/**
 * Paras 9.2 and 10.9: do the documents conform? A kind that is asked and missing, a document expired on the day of
 * filing, unreadable, of another type than it says, or of a person who is not in the form. Never the merits (X6).
 */
export function defectsOf(
  form: CheckedForm,
  documents: readonly CheckedDocument[],
  channel: Channel,
  filedOn: PlainDate,
): readonly Defect[] {
  const missing = requiredDocuments(form, channel, filedOn)
    .filter((required) => !documents.some((document) => answers(document, required, form)))
    .map(({ kind, personRef }) => defect('MISSING', kind, personRef, { form, channel }));
  const faulty = documents.flatMap((document) =>
    faultsOf(document, form, filedOn).map((code) => defect(code, document.kind, document.personRef, { form, channel })),
  );
  return [...missing, ...faulty];
}

type Shown = Pick<CheckedDocument, 'kind' | 'personRef'>;

/** What the law asks of such a form, each as the question whether a document is it. */
export const asksOf = (
  form: CheckedForm,
  channel: Channel,
  filedOn: PlainDate,
): readonly ((document: Shown) => boolean)[] =>
  requiredDocuments(form, channel, filedOn).map((required) => (document) => answers(document, required, form));

/** A certificate about the family (D2, D3, D10) may stand under anyone of the form; the others under the person asked. */
const answers = ({ kind, personRef }: Shown, required: RequiredDocument, form: CheckedForm): boolean =>
  kind === required.kind &&
  (documentKinds[kind].whose === 'anyone' ? personsOf(form).includes(personRef) : personRef === required.personRef);

function faultsOf(document: CheckedDocument, form: CheckedForm, filedOn: PlainDate): readonly DefectCode[] {
  const faults: readonly (DefectCode | false)[] = [
    ![...personsOf(form), 'representative'].includes(document.personRef) && 'PERSON_NOT_IN_FORM',
    document.validTo !== undefined && document.validTo < filedOn && 'EXPIRED',
    !document.readable && 'UNREADABLE',
    document.readable && document.claimedType !== document.foundType && 'OTHER_TYPE',
  ];
  return faults.filter((fault) => fault !== false);
}

function defect(
  code: DefectCode,
  kind: DocumentKind,
  personRef: string,
  { form, channel }: { form: CheckedForm; channel: Channel },
): Defect {
  const member = memberNumberOf(form.members, personRef);
  return toldDefect({ code, documentKind: kind, personRef, member }, channel);
}
