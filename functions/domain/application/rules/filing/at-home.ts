import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';
import { type Words, words } from '#domain/words.ts';

/** What a request knows of a visit: how it stands, to whom, and by which centre. */
interface VisitSeen {
  readonly status: string;
  readonly subject: string;
  readonly centre: string;
}

/** The visit at which somebody is served: by its id, and as its file stands; undefined: there is none of that id. */
export interface VisitNamed {
  readonly id: string;
  readonly file: VisitSeen | undefined;
}

const cures = {
  UNKNOWN: words(
    'Бөліміңіздің күн тізіміндегі үйге баруды көрсетіңіз',
    'Укажите выезд из списка дня вашего отдела',
    'Name a visit of the day sheet of your centre',
  ),
  OTHER_PERSON: words(
    'Үйге бару басқа адамға белгіленген: сол адамның ЖСН-ін көрсетіңіз',
    'Выезд назначен к другому лицу: укажите его ИИН',
    'The visit is to another person: give his IIN',
  ),
  NOT_BEGUN: words(
    'Алдымен үйге келгеніңізді және негізін көргеніңізді белгілеңіз',
    'Сначала отметьте, что вы пришли на дом и увидели основание',
    'Note first that you are at home and have seen the ground',
  ),
} as const satisfies Record<string, Words>;

export const visitWrong = (field: string, paragraph: string, problem: keyof typeof cures): Refusal =>
  fieldsWrong(paragraph, { field, problem, cure: cures[problem] });

interface Whose {
  readonly applicant: string;
  readonly centre?: ServiceCentreId | undefined;
}

/** Why that visit is none of this person’s, by this centre; what other centres do is unknown here. */
export function notHisVisit(
  { file }: VisitNamed,
  { applicant, centre }: Whose,
): Extract<keyof typeof cures, 'UNKNOWN' | 'OTHER_PERSON'> | undefined {
  if (!file || file.centre !== centre) return 'UNKNOWN';
  return file.subject === applicant ? undefined : 'OTHER_PERSON';
}

/** 13, X179: at home a request is opened in the place of a ticket once the operator has begun the visit. */
export function atHomeFault(visit: VisitNamed, whose: Whose): Refusal | undefined {
  const fault = notHisVisit(visit, whose) ?? (visit.file?.status === 'AT_HOME' ? undefined : 'NOT_BEGUN');
  return fault && visitWrong('visit', '13', fault);
}
