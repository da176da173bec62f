import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { bringsResults } from '#domain/regulation/visits/bringing.ts';
import { type Words, words } from '#domain/words.ts';

/** The request whose result is to be brought, as it stands. */
export interface Bringing {
  readonly request: string;
  /** whose it is; undefined: there is no such request */
  readonly applicant?: string | undefined;
  /** the centre at whose desk its result lies */
  readonly centre?: string | undefined;
  /** it lies there, and nobody has it yet */
  readonly isReady: boolean;
}

/** How the request of that id stands. */
export const bringing = (request: string, file: Standing | undefined): Bringing => ({
  request,
  applicant: file?.applicant,
  centre: file?.centre,
  isReady: file?.status === 'READY_FOR_COLLECTION',
});

type Standing = { readonly applicant: string; readonly centre?: string | undefined; readonly status: string };

const cures = {
  UNKNOWN: words(
    'Сол адамның өз өтінішін көрсетіңіз',
    'Укажите заявление того лица, к которому выезжают',
    'Name a request of the person who is visited',
  ),
  NOT_READY: words(
    'Нәтиже бөлімге келгеннен кейін, берілгенге дейін сұраңыз',
    'Запросите после того, как результат поступит в отдел, и до его выдачи',
    'Ask once the result is at the desk, and before it is handed over',
  ),
  OTHER_CENTRE: words(
    'Нәтиже басқа бөлімде жатыр: оны сол бөлімнен не өкіл арқылы алыңыз',
    'Результат находится в другом отделе: получите его там или через представителя',
    'The result lies at another desk: collect it there or by a representative',
  ),
  NOT_OFFERED: words(
    'Бұл бөлім нәтижені үйге әкелмейді: оны бөлімнен не өкіл арқылы алыңыз',
    'Этот отдел не привозит результат на дом: получите его в отделе или через представителя',
    'This centre brings no results home: collect it at the desk or by a representative',
  ),
  BROUGHT_ALREADY: words(
    'Бұл жолы нәтиженің өзі әкелінеді: «нәтиже де» дегенді алып тастаңыз',
    'Этим выездом и так привозят результат: уберите пожелание о результате',
    'This visit brings the result itself: leave that wish out',
  ),
} as const satisfies Record<string, Words>;

export const wrongBringing = (field: 'brings' | 'resultToo', problem: keyof typeof cures): Refusal =>
  fieldsWrong(field === 'brings' ? 'X235' : 'X262', { field, problem, cure: cures[problem] });

/** X235: why a result is not brought home. */
export function bringingFault(
  { applicant, centre, isReady }: Bringing,
  { subject, district }: { readonly subject: string; readonly district: ProviderId },
): Refusal | undefined {
  const own = centreOf(district);
  const wrong = (problem: keyof typeof cures) => wrongBringing('brings', problem);
  if (applicant !== subject) return wrong('UNKNOWN');
  if (!isReady) return wrong('NOT_READY');
  if (centre !== own) return wrong('OTHER_CENTRE');
  return bringsResults(own) ? undefined : wrong('NOT_OFFERED');
}
