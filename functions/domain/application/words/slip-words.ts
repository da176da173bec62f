import type { slipFields } from '#domain/form/slip.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { Application } from '../application.ts';
import { past } from '../stages.ts';
import { hasEnded } from '../status.ts';

type SlipField = (typeof slipFields)[number];

const fields = {
  surname: words('тегі', 'фамилия', 'surname'),
  name: words('аты', 'имя', 'first name'),
  patronymic: words('әкесінің аты', 'отчество', 'patronymic'),
  documentNumber: words('құжат нөмірі', 'номер документа', 'document number'),
} as const satisfies Record<SlipField, Words>;

const own = words('өтініш берушінің', 'заявителя', 'of the applicant');
const ofFamily = words('отбасы мүшесінің', 'члена семьи', 'of a member of the family');

/** Which field of whom, without the name itself. */
export function slipNamed({ personRef, field }: Pick<Slip, 'personRef' | 'field'>): Words {
  const [what, whose] = [fields[field], personRef === 'applicant' ? own : ofFamily];
  return words(`${whose.kk} ${what.kk}`, `${what.ru} ${whose.ru}`, `${what.en} ${whose.en}`);
}

interface Slip {
  readonly at: Instant;
  readonly personRef: string;
  readonly field: SlipField;
}

/**
 * Who can still correct it: the centre while the case is there, the provider while nothing is signed, and of what is signed
 * whoever signed (APPK 82); what ended without a decision is mended where it is filed again.
 */
function whoMends(theCase: Application, now: Instant): Words {
  const { status, result, reached, centre } = theCase;
  if (!result && hasEnded(status))
    return words(
      'Өтініш бойынша іс аяқталды: түзету дұрыс болмаса, қайта берген кезде дұрысын жазыңыз.',
      'Заявление завершено: если исправлено неверно, напишите верно при новой подаче.',
      'The request has ended: if it is wrong, write it rightly when you file again.',
    );
  if (centre && !reached.some((one) => one.status === 'ACCEPTED')) {
    const desk = centreNameOf(centre, localDate(now));
    return words(
      `Түзету дұрыс болмаса, өтініш берілген бөлімге жүгініңіз: ${desk.kk}.`,
      `Если исправлено неверно, обратитесь в отдел, где подано заявление: ${desk.ru}.`,
      `If it is wrong, see the desk where the request was filed: ${desk.en}.`,
    );
  }
  const provider = providerName(past('filing', theCase).provider, localDate(now));
  return result
    ? words(
        `Шешімге қол қойылды: түзету дұрыс болмаса, қатені шешім шығарған орган түзетеді (ӘРПК 82-бабы), соған жүгініңіз: ${provider.kk}.`,
        `Решение подписано: если исправлено неверно, ошибку исправляет орган, который его принял (статья 82 АППК), обратитесь туда: ${provider.ru}.`,
        `The decision is signed: if it is wrong, the body that took it corrects the error (APPK, article 82), turn there: ${provider.en}.`,
      )
    : words(
        `Түзету дұрыс болмаса, шешімге қол қойылғанша көрсетілетін қызметті берушіге жүгініңіз: ${provider.kk}.`,
        `Если исправлено неверно, обратитесь к услугодателю, пока решение не подписано: ${provider.ru}.`,
        `If it is wrong, turn to the provider before the decision is signed: ${provider.en}.`,
      );
}

/** X57: whose request was corrected is told what and when, without the name itself, and who can mend it; our own wording [O]. */
export function slipWords({ at, ...slip }: Slip, theCase: Application, now: Instant): Words {
  const [when, what] = [momentWords(at), slipNamed(slip)];
  const told = words(
    `Өтінішіңізде жазу қатесі түзетілді: ${what.kk}, ${when.kk}. Бұрынғысы мен қазіргісі өтініш нысанында көрсетілген.`,
    `В вашем заявлении исправлена описка: ${what.ru}, ${when.ru}. Прежняя и нынешняя запись показаны в форме заявления.`,
    `A slip in your request was corrected: the ${what.en}, ${when.en}. What it was and what it is now stand in its form.`,
  );
  return sentences(told, whoMends(theCase, now));
}
