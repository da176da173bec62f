import { agreesWith } from '#domain/iin.ts';
import { isChildOn } from '#domain/regulation/children.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { Form } from './form.ts';
import { issueFault } from './identity-document.ts';
import { type Repeated, repeatedIn } from './same-person.ts';

/** A field that is wrong and how to mend it (10.5); the wording is ours [O]. */
export interface FieldFault {
  readonly field: string;
  readonly problem: FaultCode;
  readonly cure: Words;
}
type FaultCode = keyof typeof cures;

const cures = {
  IIN_REPEATED: words('Әр адамды бір рет көрсетіңіз', 'Укажите каждого человека один раз', 'Name each person once'),
  REF_REPEATED: words(
    'Әр отбасы мүшесіне өз белгісін беріңіз',
    'Дайте каждому члену семьи свое обозначение',
    'Give each member a ref of his own',
  ),
  BORN_ON_DIFFERS: words(
    'Туған күні ЖСН-мен сәйкес келуі тиіс',
    'Дата рождения должна совпадать с ИИН',
    'The date of birth must agree with the IIN',
  ),
  IIN_OR_DOCUMENT: words(
    'ЖСН-ін не басқа құжатын (туу туралы куәлік, шетел паспорты) көрсетіңіз',
    'Укажите ИИН или другой документ (свидетельство о рождении, паспорт иностранного государства)',
    'Give the IIN or another document (birth certificate, foreign passport)',
  ),
  NOT_A_CHILD: words(
    'Мүгедектігі бар бала деп 18-ге толмаған бала ғана белгіленеді; жұбайы, әкесі не анасы емес: белгіні алып тастаңыз',
    'Ребенком с инвалидностью отмечают только ребенка младше 18 лет, не супруга и не родителя: снимите отметку',
    'Only a child under 18 is marked a child with disability, no spouse and no parent: take the mark off',
  ),
  IN_FUTURE: dateFaults.IN_FUTURE,
  BEFORE_BIRTH: dateFaults.BEFORE_BIRTH,
  BEFORE_DOCUMENTS: dateFaults.BEFORE_DOCUMENTS,
  BEFORE_ISSUE: dateFaults.BEFORE_ISSUE,
} as const;

const fault = (field: string, problem: FaultCode): FieldFault => ({ field, problem, cure: cures[problem] });

/** What the shape of a form cannot tell: persons named twice, dates that contradict each other or the IIN (10.5). */
export function formFaults({ applicant, members }: Form, today: PlainDate): readonly FieldFault[] {
  const { issuedOn, validTo } = applicant.identityDocument;
  const issued = issueFault(applicant.identityDocument, applicant, today);
  const document = 'applicant.identityDocument';
  const repeated = new Map(repeatedIn({ applicant, members }).map(({ index, field }) => [index, field]));
  return [
    ...(issued ? [fault(`${document}.issuedOn`, issued)] : []),
    ...(validTo !== undefined && validTo < issuedOn ? [fault(`${document}.validTo`, 'BEFORE_ISSUE')] : []),
    ...members.flatMap((member, index) =>
      memberFaults(member, index, { before: members.slice(0, index), repeated: repeated.get(index) }, today),
    ),
  ];
}

type Member = Form['members'][number];

function memberFaults(
  member: Member,
  index: number,
  { before, repeated }: { readonly before: readonly Member[]; readonly repeated: Repeated['field'] | undefined },
  today: PlainDate,
): readonly FieldFault[] {
  const { iin, otherDocument, ref, bornOn, isDisabledChild } = member;
  const found: readonly (readonly [field: string, problem: FaultCode, isFound: boolean])[] = [
    ['iin', 'IIN_OR_DOCUMENT', iin === undefined && otherDocument === undefined],
    [repeated ?? 'iin', 'IIN_REPEATED', repeated !== undefined],
    ['ref', 'REF_REPEATED', before.some((other) => other.ref === ref)],
    ['bornOn', 'BORN_ON_DIFFERS', iin !== undefined && !agreesWith(iin, bornOn)],
    ['bornOn', 'IN_FUTURE', bornOn > today],
    ['isDisabledChild', 'NOT_A_CHILD', isDisabledChild === true && !isChildOn(member, today)],
  ];
  return found.flatMap(([field, problem, isFound]) => (isFound ? [fault(`members.${index}.${field}`, problem)] : []));
}
