import type { OldQuality } from '#domain/form/old-row.ts';
import { type Words, words } from '../../words.ts';

const contacts = words(
  'Өзі ЭЦҚ-мен кабинетте не кез келген бөлімде жеке басын растап айтады; орны өзгермейді.',
  'Он сам сообщает это с ЭЦП в кабинете или в любом отделе, подтвердив личность; место не меняется.',
  'He says it himself, signed in the cabinet or at any desk against identity; the place stays.',
);

const family = words(
  'Отбасы құрамын өзгерту туралы өтініш беріледі: порталда не бөлімде, құжаттарымен; орны өзгермейді.',
  'Подается заявление об изменении состава семьи: на портале или в отделе, с документами; место не меняется.',
  'A request for a change of the family is filed, on the portal or at a desk, with its documents; the place stays.',
);

/** What an old list lacks of somebody or has wrong, and how it is brought (X219): our own wording [O]. */
export const qualityWords: Readonly<Record<OldQuality, { readonly text: Words; readonly cure: Words }>> = {
  NO_CONSENT: {
    text: words(
      'Дербес деректерді өңдеуге келісімі жоқ',
      'Нет согласия на обработку персональных данных',
      'No consent to the use of personal data',
    ),
    cure: contacts,
  },
  NO_PHONE: { text: words('Телефоны жоқ', 'Нет телефона', 'No telephone'), cure: contacts },
  WRONG_PHONE: {
    text: words('Телефон нөмірі қате', 'Номер телефона неверен', 'The telephone number is wrong'),
    cure: contacts,
  },
  WRONG_EMAIL: {
    text: words('Электрондық пошта қате', 'Адрес электронной почты неверен', 'The e-mail is wrong'),
    cure: contacts,
  },
  NO_ADDRESS: { text: words('Мекенжайы жоқ', 'Нет адреса', 'No address'), cure: contacts },
  WRONG_FAMILY: {
    text: words('Отбасы мүшесінің ЖСН-і қате', 'ИИН члена семьи неверен', 'The IIN of somebody in the family is wrong'),
    cure: family,
  },
};

/** Each thing that is lacking, with how it is brought. */
export const lackingWords = (quality: readonly OldQuality[]) =>
  quality.map((id) => ({ id, text: qualityWords[id].text, cure: qualityWords[id].cure }));
