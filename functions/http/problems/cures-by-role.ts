import { type StaffRole, staffRoles } from '#domain/actor.ts';
import { daysWords } from '#domain/regulation/period-words.ts';
import { type Words, words } from '#domain/words.ts';
import type { Asker } from './cure-operations.ts';
import type { ProblemCode } from './problem.ts';
import { problemRow } from './problem-rows.ts';

const left = daysWords('takenInPaperEntered');

/** An official is not sent to 1414: nothing is lost to whoever is before him, and nobody can do more meanwhile (X89, X103). */
const calendarComes = words(
  `Күнтізбе енгізілгенше беру мүмкін емес, оны енгізетіндерді жүйе өзі ескертеді. Бұл күндер жүйе істемегенде қағазбен қабылданғанды енгізу және қайта беру мерзіміне кірмейді: күнтізбе енгізілген соң тағы ${left.kk} бар. Адамға осыны айтып, сонда қайталаңыз`,
  `Пока календарь не внесен, подать нельзя; тех, кто его вносит, система предупреждает сама. Эти дни не входят в срок ввода принятого на бумаге при сбое и повторной подачи: после внесения календаря есть еще ${left.ru}. Скажите об этом человеку и повторите тогда`,
  `Nothing can be filed until the calendar is entered; the system itself warns those who enter it. These days do not count in the term for entering what was taken in paper and for filing again: ${left.en} more begin once it is there. Tell the person so, and repeat it then`,
);

const sameForAll = (cure: Words): Readonly<Record<StaffRole, Words>> => ({
  operator: cure,
  registrar: cure,
  head: cure,
  executor: cure,
  administrator: cure,
  supervisor: cure,
  contactCentre: cure,
  auditor: cure,
  branchHead: cure,
  qualityController: cure,
});

/** Who goes on where somebody may not: by the office that he holds. The wording is ours [O]. */
const cures: Partial<Record<ProblemCode, Readonly<Record<StaffRole, Words>>>> = {
  CALENDAR_YEAR_MISSING: sameForAll(calendarComes),
  RECUSED: {
    operator: words(
      'Адамды орталықтағы әріптесіңізге не кез келген басқа орталыққа жіберіңіз',
      'Направьте человека к коллеге в центре или в любой другой центр',
      'Send the person to a colleague of the centre, or to any other centre',
    ),
    registrar: words(
      'Істі бөлімнің басқа тіркеушісі жүргізеді; ол жоқ болса, іс басшының алдында тұр: орынбасарды әкімші тағайындайды',
      'Делом занимается другой регистратор отдела; если его нет, дело уже перед руководителем: замещающего назначает администратор',
      'Another registrar of the office does it; where there is none, the case lies before the head: the administrator names a substitute',
    ),
    head: words(
      'Істі сізді алмастыратын адам жүргізеді; ол жоқ болса, бақылаушы басқа органның басшысын тағайындайды',
      'Делом занимается тот, кто вас замещает; если его нет, контролирующее лицо назначает руководителя другого органа',
      'Whoever stands in for you does it; where there is nobody, the supervisor names another provider’s head',
    ),
    executor: words(
      'Басшы басқа орындаушыны анықтайды: іс оның алдында тұр',
      'Руководитель назначит другого исполнителя: дело уже перед ним',
      'The head names another executor: the case lies before him',
    ),
    administrator: words(
      'Бөлімнің басқа әкімшісіне, ол жоқ болса, облыс бақылаушысына айтыңыз',
      'Сообщите другому администратору отдела, а если его нет, контролирующему лицу области',
      'Tell another administrator of the office or, where there is none, the supervisor of the oblast',
    ),
    supervisor: words(
      'Істі басқа бақылаушы жүргізеді; ол жоқ болса, облыс әкімшісіне айтыңыз',
      'Делом занимается другое контролирующее лицо; если его нет, сообщите администратору области',
      'Another supervisor does it; where there is none, tell an administrator of the oblast',
    ),
    contactCentre: words(
      'Қоңырауды байланыс орталығындағы әріптесіңізге беріңіз',
      'Передайте звонок коллеге по контакт-центру',
      'Hand the call to a colleague of the contact centre',
    ),
    auditor: words(
      'Істі басқа аудитор тексереді: облыс әкімшісіне айтыңыз',
      'Дело проверит другой аудитор: сообщите администратору области',
      'Another auditor looks at it: tell an administrator of the oblast',
    ),
    branchHead: words(
      'Шағымды сізді алмастыратын адам қарайды: орынбасарды орталық әкімшісі тағайындайды',
      'Жалобой занимается тот, кто вас замещает: его назначает администратор центра',
      'Whoever stands in for you does it: the administrator of the centre names a substitute',
    ),
    qualityController: words(
      'Шағымды органның басқа қызметкері қарайды; ол жоқ болса, облыс әкімшісіне айтыңыз',
      'Жалобой занимается другой сотрудник органа; если его нет, сообщите администратору области',
      'Another official of that body does it; where there is none, tell an administrator of the oblast',
    ),
  },
};

/** How a problem is mended by these askers: where all of them are told one thing by their offices that, else what everybody is. */
export function cureFor(code: ProblemCode, askers: readonly Asker[]): Words {
  const [first, ...others] = askers.map((asker) => staffRoles.find((role) => role === asker));
  const own = first && cures[code]?.[first];
  const isOne = own && others.every((role) => role && cures[code]?.[role] === own);
  return isOne ? own : problemRow(code).cure;
}
