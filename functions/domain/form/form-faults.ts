import { parseIin } from '#domain/iin.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { Form } from './form.ts';

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
  IN_FUTURE: words(
    'Күні бүгіннен кеш болмауы тиіс',
    'Дата не может быть позже сегодняшней',
    'The date cannot be later than today',
  ),
  BEFORE_ISSUE: words(
    'Мерзімінің соңы берілген күнінен кейін болуы тиіс',
    'Срок действия не может закончиться до даты выдачи',
    'It cannot lapse before it is issued',
  ),
} as const;

const fault = (field: string, problem: FaultCode): FieldFault => ({ field, problem, cure: cures[problem] });

/** What the shape of a form cannot tell: persons named twice, dates that contradict each other or the IIN (10.5). */
export function formFaults({ applicant, members }: Form, today: PlainDate): readonly FieldFault[] {
  const { issuedOn, validTo } = applicant.identityDocument;
  const document = 'applicant.identityDocument';
  return [
    ...(issuedOn > today ? [fault(`${document}.issuedOn`, 'IN_FUTURE')] : []),
    ...(validTo !== undefined && validTo < issuedOn ? [fault(`${document}.validTo`, 'BEFORE_ISSUE')] : []),
    ...members.flatMap((member, index) => memberFaults(member, index, { applicant, members })),
  ];
}

function memberFaults(
  { iin, ref, bornOn }: Form['members'][number],
  index: number,
  { applicant, members }: Pick<Form, 'applicant' | 'members'>,
): readonly FieldFault[] {
  const before = members.slice(0, index);
  const born = parseIin(iin);
  return [
    ...(iin === applicant.iin || before.some((other) => other.iin === iin)
      ? [fault(`members.${index}.iin`, 'IIN_REPEATED')]
      : []),
    ...(before.some((other) => other.ref === ref) ? [fault(`members.${index}.ref`, 'REF_REPEATED')] : []),
    ...(born.ok && born.value.bornOn !== bornOn ? [fault(`members.${index}.bornOn`, 'BORN_ON_DIFFERS')] : []),
  ];
}
