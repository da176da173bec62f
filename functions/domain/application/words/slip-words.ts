import type { slipFields } from '#domain/form/slip.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

type SlipField = (typeof slipFields)[number];

const fields = {
  surname: words('тегі', 'фамилия', 'surname'),
  name: words('аты', 'имя', 'first name'),
  patronymic: words('әкесінің аты', 'отчество', 'patronymic'),
  documentNumber: words('құжат нөмірі', 'номер документа', 'document number'),
} as const satisfies Record<SlipField, Words>;

const own = words('өтініш берушінің', 'заявителя', 'of the applicant');
const ofFamily = words('отбасы мүшесінің', 'члена семьи', 'of a member of the family');

interface Slip {
  readonly at: Instant;
  readonly personRef: string;
  readonly field: SlipField;
}

/** X57: whose request was corrected is told what and when, without the name itself, so that he can object; our own wording [O]. */
export function slipWords({ at, personRef, field }: Slip): Words {
  const [when, what, whose] = [momentWords(at), fields[field], personRef === 'applicant' ? own : ofFamily];
  return words(
    `Өтінішіңізде жазу қатесі түзетілді: ${whose.kk} ${what.kk}, ${when.kk}. Бұрынғысы мен қазіргісі өтініш нысанында көрсетілген. Түзету дұрыс болмаса, өтініш қазір кімде болса, соған хабарлаңыз: ол мәртебеде көрсетілген.`,
    `В вашем заявлении исправлена описка: ${what.ru} ${whose.ru}, ${when.ru}. Прежняя и нынешняя запись показаны в форме заявления. Если исправлено неверно, сообщите тому, у кого сейчас заявление: это видно в статусе.`,
    `A slip in your request was corrected: the ${what.en} ${whose.en}, ${when.en}. What it was and what it is now stand in its form. If it is wrong, tell whoever has the request now: the status says who.`,
  );
}
