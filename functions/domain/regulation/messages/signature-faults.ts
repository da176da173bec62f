import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';

/** What is wrong with a signature, and what whoever signed does about it. */
export interface FaultWords {
  readonly what: Words;
  readonly cure: Words;
}

/** Who is told: a citizen signs with his own key, an official with that of his office. */
export type SignatoryKind = 'citizen' | 'official';

interface Row {
  /** `on` is the boundary of the certificate's validity, where that is the fault */
  readonly citizen: (on: Words | undefined) => FaultWords;
  /** where an official is told something else */
  readonly official?: FaultWords;
}

const told = (what: Words, cure: Words): Row => ({ citizen: () => ({ what, cure }) });

const notPassed = words('ЭЦҚ тексеруден өтпеді.', 'ЭЦП не прошла проверку.', 'The signature did not pass the check.');

const again = words(
  'Өзіңіздің қолданыстағы ЭЦҚ тіркеу куәлігіңізбен дәл осы құжатқа қайта қол қойыңыз.',
  'Подпишите именно этот документ еще раз своим действующим регистрационным свидетельством ЭЦП.',
  'Sign exactly this document again with your own valid signing certificate.',
);

const anotherKey = words(
  'Жаңа кілт алып, қайта қол қойыңыз: pki.gov.kz.',
  'Получите новый ключ и подпишите снова: pki.gov.kz.',
  'Obtain a new key and sign again: pki.gov.kz.',
);

const keyOfOffice = words(
  'Өз ұйымыңыздың қызметтік тіркеу куәлігімен қол қойыңыз.',
  'Подпишите служебным регистрационным свидетельством своей организации.',
  'Sign with the certificate of your own office.',
);

const unreadable = told(notPassed, again);

/** 10.6–10.7: every fault that a check of a signature can find. One table for M7, the status and the doors alike. */
const rows = {
  EXPIRED: {
    citizen: (on) => ({
      what: sentences(
        words(
          'ЭЦҚ тіркеу куәлігінің қолданылу мерзімі аяқталған.',
          'Срок действия регистрационного свидетельства ЭЦП истек.',
          'The signing certificate has expired.',
        ),
        on && words(`Аяқталған күні: ${on.kk}.`, `Дата окончания: ${on.ru}.`, `Its last day: ${on.en}.`),
      ),
      cure: anotherKey,
    }),
  },
  NOT_YET_VALID: {
    citizen: (on) => ({
      what: sentences(
        words(
          'ЭЦҚ тіркеу куәлігінің қолданылу мерзімі әлі басталмаған.',
          'Срок действия регистрационного свидетельства ЭЦП еще не начался.',
          'The signing certificate is not valid yet.',
        ),
        on && words(`Басталатын күні: ${on.kk}.`, `Дата начала: ${on.ru}.`, `Its first day: ${on.en}.`),
      ),
      cure: words(
        'Сол күннен бастап не басқа кілтпен қол қойыңыз.',
        'Подпишите с этого дня или другим ключом.',
        'Sign from that day on, or with another key.',
      ),
    }),
  },
  REVOKED: told(
    words(
      'ЭЦҚ тіркеу куәлігі қайтарылған (күші жойылған).',
      'Регистрационное свидетельство ЭЦП отозвано (аннулировано).',
      'The signing certificate is revoked.',
    ),
    anotherKey,
  ),
  WRONG_KEY_USAGE: told(
    words(
      'Таңдалған кілт – жүйеге кіру (AUTH) кілті.',
      'Выбран ключ для входа (AUTH).',
      'The key chosen is the one for signing in (AUTH).',
    ),
    words('Қол қоюға арналған кілтті таңдаңыз.', 'Выберите ключ для подписи.', 'Choose the key for signatures.'),
  ),
  WRONG_ROLE: {
    ...told(
      words(
        'Бұл – ұйымның тіркеу куәлігі.',
        'Это свидетельство организации.',
        "This is an organisation's certificate.",
      ),
      words(
        'Жеке тұлғаның ЭЦҚ тіркеу куәлігімен қол қойыңыз.',
        'Подпишите свидетельством физического лица.',
        'Sign with your certificate of a natural person.',
      ),
    ),
    official: {
      what: words(
        'Бұл тіркеу куәлігі мұнда қол қоятын лауазымға берілмеген.',
        'Это регистрационное свидетельство выдано не на ту должность, которая здесь подписывает.',
        'This certificate was not issued for the office that signs here.',
      ),
      cure: keyOfOffice,
    },
  },
  BIN_MISMATCH: told(
    words(
      'Тіркеу куәлігі басқа ұйымға берілген.',
      'Регистрационное свидетельство выдано другой организации.',
      'The certificate was issued to another organisation.',
    ),
    keyOfOffice,
  ),
  IIN_MISMATCH: {
    ...told(
      words(
        'Сұраныстағы ЖСН ЭЦҚ тіркеу куәлігіндегі ЖСН-мен сәйкес келмейді.',
        'ИИН в запросе не совпадает с ИИН в регистрационном свидетельстве ЭЦП.',
        'The IIN in the request is not the IIN in the signing certificate.',
      ),
      words(
        'Өз ЖСН-іңіз көрсетілген ЭЦҚ тіркеу куәлігімен қол қойыңыз; өкіл бөлімге келеді.',
        'Подпишите регистрационным свидетельством ЭЦП, в котором указан ваш ИИН; представитель обращается в отдел.',
        'Sign with the certificate that bears your own IIN; a representative turns to the desk.',
      ),
    ),
    official: {
      what: words(
        'Тіркеу куәлігі басқа адамға берілген.',
        'Регистрационное свидетельство выдано другому человеку.',
        'The certificate was issued to another person.',
      ),
      cure: words('Өз кілтіңізбен қол қойыңыз.', 'Подпишите своим ключом.', 'Sign with your own key.'),
    },
  },
  SIGNING_TIME_SKEW: told(
    words(
      'Қол қойылған уақыт нақты уақыттан алшақ.',
      'Время подписи далеко от настоящего.',
      'The time of the signature is far from the present.',
    ),
    words(
      'Құрылғыдағы күн мен уақытты тексеріңіз.',
      'Проверьте дату и время на устройстве.',
      'Check date and time on your device.',
    ),
  ),
  CONTENT_MISMATCH: told(
    words('Басқа құжатқа қол қойылған.', 'Подписан другой документ.', 'Another document was signed.'),
    again,
  ),
  BAD_CMS: unreadable,
  NOT_ONE_SIGNER: unreadable,
  NO_SIGNER_CERT: unreadable,
  WEAK_OR_UNKNOWN_ALG: told(notPassed, anotherKey),
  NO_SIGNED_ATTRS: unreadable,
  BAD_CONTENT_TYPE: unreadable,
  BAD_SIGNATURE: unreadable,
  CHAIN: told(notPassed, anotherKey),
  PATHLEN: told(notPassed, anotherKey),
  CRITICAL_EXT: told(notPassed, anotherKey),
  IIN_MISSING: told(notPassed, anotherKey),
} as const satisfies Record<string, Row>;

/** What a check of a signature may find wrong with it. */
export type SignatureFault = keyof typeof rows;
export const signatureFaultIds = Object.keys(rows) as readonly SignatureFault[];

const isKnown = (fault: string): fault is SignatureFault => Object.hasOwn(rows, fault);

/** A fault in words; one that older events name and nothing finds any more did not pass. `on`: see the table. */
export function signatureFault(fault: string, on?: PlainDate, told: SignatoryKind = 'citizen'): FaultWords {
  const row: Row = isKnown(fault) ? rows[fault] : unreadable;
  const boundary = on === undefined ? undefined : dateWords(on);
  return (told === 'official' ? row.official : undefined) ?? row.citizen(boundary);
}

/** What needs a national algorithm, where nothing here can check it: held and told so, never refused (X33). */
export const gostWords = {
  what: words(
    'ГОСТ кілтін әзірге тексере алмаймыз; бұл бас тарту емес.',
    'Ключ ГОСТ мы пока не проверяем; это не отказ.',
    'We cannot check GOST keys yet; this is no refusal.',
  ),
  cure: words('RSA кілті жарайды.', 'Подойдет ключ RSA.', 'An RSA key will do.'),
} as const satisfies FaultWords;
