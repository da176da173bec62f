import { type Words, words } from '#domain/words.ts';

const copied = words(
  'Белгіні алдыңғы жауаптан өзгертпей көшіріңіз',
  'Скопируйте обозначение из прежнего ответа без изменений',
  'Copy it unchanged from the answer that gave it',
);

/** What a text of ours, refused by its pattern, should have been, as people say it; the wording is ours [O]. */
export const formatFaults = {
  id: copied,
  uuid: copied,
  digest: copied,
  cursor: words(
    'Тізімді басынан қайта ашыңыз: cursor алдыңғы беттің жауабынан өзгертілмей алынады',
    'Откройте список сначала: cursor берется из ответа предыдущей страницы без изменений',
    'Open the list from its beginning: a cursor is taken unchanged from the answer before it',
  ),
  paperType: words(
    'Құжаттың белгісін өтініштің papers өрісінен алыңыз (readCase), мысалы RECEIPT; берілгенге дейін APPLICATION, кейін SLIP та бар',
    'Обозначение документа возьмите из поля papers заявления (readCase), например RECEIPT; до подачи есть и APPLICATION, после нее SLIP',
    'Take the type of the paper from papers of the request (readCase), such as RECEIPT; before filing there is APPLICATION too, after it SLIP',
  ),
  registerNumber: words(
    'Реттік нөмірді тізілімдегідей цифрмен жазыңыз',
    'Порядковый номер напишите цифрами, как в реестре',
    'Write the ordinal number in digits, as the register has it',
  ),
  timeOfDay: words('Уақытты былай жазыңыз: 09:30', 'Напишите время так: 09:30', 'Write the time like this: 09:30'),
  term: words(
    'Мерзімдердің бірін таңдаңыз: total, intake, registration, resolution, examination, signature, sending, handover, keeping, actingHead, correction, housing',
    'Выберите один из сроков: total, intake, registration, resolution, examination, signature, sending, handover, keeping, actingHead, correction, housing',
    'Choose one of the terms: total, intake, registration, resolution, examination, signature, sending, handover, keeping, actingHead, correction, housing',
  ),
  office: words(
    'Көрсетілетін қызметті берушінің белгісін readService жауабынан алыңыз, мысалы uralsk; оның бөлімі: centre-uralsk',
    'Обозначение услугодателя возьмите из ответа readService, например uralsk; отдел при нем: centre-uralsk',
    'Take the id of a provider from the answer of readService, such as uralsk; its centre is centre-uralsk',
  ),
  year: words('Жылды жазыңыз: 2018', 'Напишите год: 2018', 'Write a year: 2018'),
  month: words('Айды жазыңыз: 2026-11', 'Напишите месяц: 2026-11', 'Write a month: 2026-11'),
  date: words(
    'Күнтізбеде бар күнді жазыңыз: ЖЖЖЖ-АА-КК',
    'Напишите дату, которая есть в календаре: ГГГГ-ММ-ДД',
    'Write a date that the calendar has: YYYY-MM-DD',
  ),
  base64: words(
    'Құжатқа қайта қол қойып, ЭЦҚ файлын өзгертпей жіберіңіз (Base64)',
    'Подпишите документ заново и передайте файл ЭЦП без изменений (Base64)',
    'Sign the document anew and send the signature file unchanged (Base64)',
  ),
  member: words(
    'Отбасы мүшесінің белгісін жазыңыз: member-1',
    'Обозначьте члена семьи так: member-1',
    'Name the member of the family so: member-1',
  ),
  person: words(
    'Құжат кімдікі екенін нысандағыдай көрсетіңіз: applicant, representative не member-1',
    'Укажите, чей это документ, как в форме: applicant, representative или member-1',
    'Say whose document it is, as in the form: applicant, representative or member-1',
  ),
  mediaType: words(
    'Файлдың түрін жазыңыз: application/pdf, image/jpeg не image/png',
    'Укажите тип файла: application/pdf, image/jpeg или image/png',
    'Give the type of the file: application/pdf, image/jpeg or image/png',
  ),
} as const satisfies Record<string, Words>;

export type FormatFault = keyof typeof formatFaults;
