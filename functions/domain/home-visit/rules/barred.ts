import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { windowAt } from '#domain/outages/visit-window.ts';
import { isBar, type VisitRefusalId } from '#domain/regulation/visits/refusals.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { HomeVisit } from '../home-visit.ts';

/** A rule that bars the filing of what was opened at this visit, and the file of its person that it points to. */
export interface Bar {
  readonly reason: VisitRefusalId;
  readonly file: string;
}

/** The request that was opened at a visit, and what bars its filing now. */
export interface Unfiled {
  readonly request: string;
  /** the visit at whose door it was opened, or taken in paper */
  readonly visit?: string | undefined;
  /** when its package was taken without a network (X60) */
  readonly takenAt?: Instant | undefined;
  /** it lies there, unfiled */
  readonly isDraft: boolean;
  readonly bars: readonly Bar[];
}

const cures = {
  MISSING: words(
    'Үйде ашылған өтінішті көрсетіңіз: қандай ереже кедергі екені сол бойынша қаралады',
    'Укажите заявление, открытое на дому: по нему видно, какое правило препятствует',
    'Name the request that was opened at home: by it is seen which rule bars it',
  ),
  NOTHING_BY_IT: words(
    'Баруға негіз жоқ болса, өтініш көрсетілмейді: алып тастаңыз',
    'Если нет основания для выезда, заявление не указывают: уберите его',
    'Where there is no ground for the visit no request is named: leave it out',
  ),
  OTHER_VISIT: words(
    'Осы үйге баруда ашылған, әлі берілмеген өтінішті көрсетіңіз',
    'Укажите заявление, открытое при этом выезде и еще не поданное',
    'Name a request that was opened at this visit and is not filed',
  ),
  NOT_SO: words(
    'Ол кедергі жоқ: құжаттарды қабылдаңыз не шын себебін көрсетіңіз',
    'Такого препятствия нет: примите документы или укажите действительную причину',
    'Nothing bars it so: take the documents, or name the reason that is true',
  ),
} as const satisfies Record<string, Words>;

const wrong = (field: string, problem: keyof typeof cures): Refusal =>
  fieldsWrong('X233', { field, problem, cure: cures[problem] });

/** X181, X233: why a visit is not ended by that reason: a rule bars the filing only where it does, of what was opened there. */
export function refusingFault(
  file: HomeVisit,
  reason: VisitRefusalId,
  unfiled: Unfiled | undefined,
): Refusal | undefined {
  if (!isBar(reason)) {
    if (unfiled) return wrong('request', 'NOTHING_BY_IT');
    return file.status === 'AT_HOME' ? undefined : refusal('NOT_IN_WINDOW', { paragraph: 'X181' });
  }
  if (!unfiled) return wrong('request', 'MISSING');
  if (!unfiled.isDraft || unfiled.visit !== file.id) return wrong('request', 'OTHER_VISIT');
  if (!unfiled.bars.some((bar) => bar.reason === reason)) return wrong('reason', 'NOT_SO');
  const { takenAt } = unfiled;
  const isHere = takenAt === undefined ? file.status === 'AT_HOME' : windowAt(file, takenAt) !== undefined;
  return isHere ? undefined : refusal('NOT_IN_WINDOW', { paragraph: 'X233' });
}
