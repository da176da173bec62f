import { type StaffRole, staffRoles } from '#domain/actor.ts';
import { type Words, words } from '#domain/words.ts';
import type { Asker } from './cure-operations.ts';
import type { ProblemCode } from './problem.ts';
import { problemRow } from './problem-rows.ts';

/** Who goes on where somebody may not: by the office that he holds. The wording is ours [O]. */
const cures: Partial<Record<ProblemCode, Readonly<Record<StaffRole, Words>>>> = {
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
  },
};

/** How a problem is mended by these askers: one of one role is told what his office does, all others what everybody is. */
export function cureFor(code: ProblemCode, askers: readonly Asker[]): Words {
  const [role] = askers.length === 1 ? staffRoles.filter((one) => one === askers[0]) : [];
  return (role && cures[code]?.[role]) ?? problemRow(code).cure;
}
