import { type Words, words } from '#domain/words.ts';

/** How a field is mended that the domain has refused by its name alone: functions that only decide carry no words. */
const cures: Readonly<Record<string, Words>> = {
  OTHER_PERSON: words(
    'Жеке басын куәландыратын құжаттағы ЖСН есепте тұрған адамдікі болуы тиіс',
    'ИИН в документе, удостоверяющем личность, должен быть ИИН того, кто состоит на учете',
    'The IIN of the identity document must be that of the person on the list',
  ),
  LIST_NOT_HIS: words(
    'Екі жазба тұрған тізімдердің бірін таңдаңыз',
    'Выберите один из списков, в которых стоят две записи',
    'Choose one of the lists on which the two entries stand',
  ),
  NOTHING_BY_IT: words(
    'Мұндай мәселеде бұл өріс ештеңені өзгертпейді: алып тастаңыз немесе басқа негіз таңдаңыз',
    'В таком вопросе это поле ничего не меняет: уберите его или выберите другое основание',
    'In such a proposal this field changes nothing: leave it out, or choose another ground',
  ),
  UPHELD_BY_HEAD: words(
    'Шағымның қанағаттандырылғанын көрсетілетін қызметті берушінің басшысы енгізеді; шағымды өзі тіркеген адам енгізбейді',
    'Что жалоба удовлетворена, записывает руководитель услугодателя; не тот, кто записал саму жалобу',
    'That a complaint was upheld is recorded by the provider’s head, and not by whoever recorded the complaint',
  ),
  DATE_OUTSIDE: words(
    'Бұл күн шешім (жауап үшін – шағым) мен бүгінгі күннің арасында, шағымдану мерзімінің ішінде болуы тиіс',
    'Этот день – не раньше решения (для ответа – жалобы) и не позже сегодняшнего, в пределах срока обжалования',
    'This day is not before the decision (of an answer, the complaint) nor after today, and within the term of appeal',
  ),
};

export function cureOfField(problem: string): Words {
  const cure = cures[problem];
  if (!cure) throw new Error(`nobody has told how ${problem} is mended`);
  return cure;
}
