import { type Words, words } from '#domain/words.ts';

/** What may be wrong with a text that a person types, and how to mend it; the wording is ours [O]. */
export const textFaults = {
  TEXT_BLANK: words('Өрісті толтырыңыз', 'Заполните поле', 'Fill this in'),
  TEXT_LINES: words('Бір жолмен жазыңыз', 'Напишите одной строкой', 'Write it in one line'),
  TEXT_INVISIBLE: words(
    'Көрінбейтін таңба бар: қайта теріңіз.',
    'Есть невидимый знак: наберите заново.',
    'A character in it is invisible: type it anew.',
  ),
  TEXT_MARKS: words(
    'Әріптің үстіне басылған артық белгі бар: қайта теріңіз.',
    'Поверх буквы стоит лишний знак: наберите заново.',
    'A mark lies over a letter: type it anew.',
  ),
  REPEATED: words('Әрқайсысын бір рет көрсетіңіз', 'Укажите каждое один раз', 'Name each once'),
  NAME_LETTERS: words(
    'Тек әріп, сызықша, дәйекше, бос орын.',
    'Только буквы, дефис, апостроф, пробел.',
    'Letters, hyphen, apostrophe and space only.',
  ),
  NAME_SCRIPTS: words(
    'Құжаттағыдай бір әліпбимен жазыңыз.',
    'Пишите одним алфавитом, как в документе.',
    'Write it in one alphabet, as in the document.',
  ),
  NAME_ALPHABET: words(
    'Бұл әріптермен тіркелмейді: құжаттағы латын жазуын теріңіз.',
    'Такими буквами не записывают: наберите латинскую запись из документа.',
    'No register writes such letters: type the Latin line of the document.',
  ),
  NAME_INVISIBLE: words(
    'Көрінбейтін таңба бар: қайта теріңіз.',
    'Есть невидимый знак: наберите заново.',
    'A character in it is invisible: type it anew.',
  ),
  NAME_NONE: words(
    'Бұл тек емес: құжаттағы текті жазыңыз; тегі болмаса, соны белгілеңіз.',
    'Это не фамилия: напишите ту, что в документе; если фамилии нет, отметьте это.',
    'This is no surname: write that of the document; if there is none, say so: hasNoSurname.',
  ),
  NAME_PLACEHOLDER: words(
    'Бұл есім емес: құжаттағы есімді жазыңыз. Құжатта есім біреу болса, осында жазыңыз; әкесінің аты болмаса, оның өрісін толтырмаңыз.',
    'Это не имя: напишите имя из документа. Если в документе одно имя, напишите его здесь; если отчества нет, не заполняйте его поле.',
    'This is no name: write that of the document. If the document has one name only, write it here; leave out a patronymic that is not there.',
  ),
  NAME_AND_NONE: words(
    'Тегін жазыңыз не оның жоқтығын белгілеңіз, екеуін бірге емес.',
    'Укажите фамилию или отметьте, что ее нет, но не то и другое.',
    'Give the surname or say that there is none, not both.',
  ),
  IIN_LENGTH: words('ЖСН: 12 цифр.', 'ИИН: 12 цифр.', 'An IIN is 12 digits.'),
  IIN_DATE: words(
    'Алғашқы 6 цифр туған күн емес: тексеріңіз.',
    'Первые 6 цифр – не дата рождения: проверьте.',
    'The first 6 digits are no date of birth: check them.',
  ),
  IIN_CENTURY: words(
    '7-цифр 1–6 болады; 0 болса, ол шетелдік: тек отбасы мүшесі не өкіл бола алады.',
    '7-я цифра: 1–6; 0 – у иностранца, он может быть только членом семьи или представителем.',
    'The 7th digit is 1–6; 0 is a foreigner’s, who may be a member of the family or a representative only.',
  ),
  IIN_CHECK: words(
    'Бақылау цифры сәйкес емес: куәліктен көшіріңіз.',
    'Контрольная цифра не сходится: перепишите с удостоверения.',
    'The check digit does not agree: copy it from the identity card.',
  ),
  PHONE: words('Былай жазыңыз: +7 701 123 45 67.', 'Напишите так: +7 701 123 45 67.', 'Write it so: +7 701 123 45 67.'),
  EMAIL: words(
    'Былай жазыңыз: aty@posta.kz, көп дегенде 254 таңба.',
    'Напишите так: imya@pochta.kz, не более 254 знаков.',
    'Write it so: name@mail.kz, at most 254 characters.',
  ),
  OFFICE_NUMBER: words(
    'Былай жазыңыз: вх-123/7. Көп дегенде 8 цифр мен қазақ, орыс не латын әліпбиінің 4 әрпі; есім мен ЖСН болмауы тиіс. Ұзын нөмірдің соңғы бөлігін жазыңыз.',
    'Напишите так: вх-123/7. Не более 8 цифр и 4 букв казахских, русских или латинских; без имен и ИИН. У длинного номера напишите последнюю часть.',
    'Write it so: вх-123/7. At most 8 digits and 4 letters, Kazakh, Russian or Latin; no name and no IIN. Of a longer number write the last part.',
  ),
  POWER_NUMBER: words(
    'Былай жазыңыз: 1-1234. Көп дегенде 11 цифр мен 6 әріп; есім мен ЖСН болмауы тиіс.',
    'Напишите так: 1-1234. Не более 11 цифр и 6 букв; без имен и ИИН.',
    'Write it so: 1-1234. At most 11 digits and 6 letters; no name and no IIN.',
  ),
  DOCUMENT_NUMBER: words(
    'Құжаттағы нөмір: 4–15 әріп пен цифр, кемінде екі цифр, мысалы 012345678.',
    'Номер с документа: 4–15 букв и цифр, не меньше двух цифр, например 012345678.',
    'The number on the document: 4–15 letters and digits, at least two digits, such as 012345678.',
  ),
  LOGIN: words(
    'Ұйым мен лауазымнан құраңыз: uralsk-executor-2. Есім мен ЖСН болмауы тиіс.',
    'Составьте из организации и должности: uralsk-executor-2. Без имен и ИИН.',
    'Make it of office and post: uralsk-executor-2. No name and no IIN.',
  ),
} as const satisfies Record<string, Words>;

export type TextFault = keyof typeof textFaults;
