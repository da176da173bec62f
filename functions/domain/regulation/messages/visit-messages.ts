import { contacts } from '#domain/regulation/offices/contacts.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { lines, paragraphs, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import { type Appeal, appealBlock, enumerated, labelled, ofService, quoted } from './phrases.ts';

const help = contacts.contactCentre.value;

interface Hours {
  readonly from: Instant;
  readonly to: Instant;
}

/** A day and its two hours, as people write them. */
function hoursWords({ from, to }: Hours): Words {
  const { kk, ru, en } = dateWords(localDate(from));
  const hours = `${localTime(from)}–${localTime(to)}`;
  return words(`${kk}, ${hours}`, `${ru}, ${hours}`, `${en}, ${hours}`);
}

const changing = words(`Өзгерту: ${help}.`, `Изменить: ${help}.`, `To change it: ${help}.`);

interface Offered {
  readonly window: Hours;
  readonly centre: Words;
  readonly who: string;
  readonly documents: string;
  /** a result is brought, and nothing taken in (X235) */
  readonly bringsResult?: boolean;
  /** the window that was set before, and why it is moved, or nobody of the centre came in it */
  readonly before?: { readonly as: 'moved' | 'unmade'; readonly window: Hours; readonly reason: string } | undefined;
}

const beforeWords = {
  moved: {
    window: words('Бұрынғы уақыт', 'Прежнее время', 'The time before'),
    reason: words('Ауыстыру себебі', 'Причина переноса', 'Why it is moved'),
  },
  unmade: {
    window: words(
      'Бөлімнен ешкім келмеген уақыт (бөлімнің кінәсі)',
      'Время, в которое из отдела никто не приехал (вина отдела)',
      'The time in which nobody of the centre came (the fault of the centre)',
    ),
    reason: words('Бөлімнің түсіндірмесі', 'Объяснение отдела', 'What the centre says of it'),
  },
} as const;

const brought = words(
  'Қызметкер өтінішіңіздің нәтижесін әкеледі.',
  'Работник привезет результат Вашего заявления.',
  'The operator brings the result of your request.',
);

/** 13, X177, X189, X232: when somebody of the centre comes, who that is, what he takes in, and why another time than was said. */
export const windowMessage = ({ window, centre, who, documents, bringsResult, before }: Offered): Message => ({
  heading: words('Үйге бару уақыты', 'Время выезда на дом', 'The time of the visit at home'),
  body: lines(
    labelled(words('Үйге бару уақыты', 'Время выезда', 'The time of the visit'), hoursWords(window)),
    before && labelled(beforeWords[before.as].window, hoursWords(before.window)),
    before && labelled(beforeWords[before.as].reason, quotedName(before.reason)),
    labelled(words('Бөлім', 'Отдел', 'Centre'), centre),
    labelled(words('Қызметкер', 'Работник', 'Official'), quotedName(who)),
    bringsResult ? brought : labelled(words('Құжаттар', 'Документы', 'Documents'), quotedName(documents)),
    words(
      'Жеке басыңызды куәландыратын құжатты дайындап қойыңыз.',
      'Приготовьте документ, удостоверяющий личность.',
      'Have your identity document at hand.',
    ),
    changing,
  ),
});

const quotedName = (text: string): Words => words(text, text, text);

interface NotEntitled {
  readonly reason: Words;
  readonly explanation: string;
  readonly appeal: Appeal;
}

/** 13, X181: why there is no ground for a visit, what can be done instead, and where to complain. */
export const notEntitledMessage = ({ reason, explanation, appeal }: NotEntitled): Message => ({
  heading: words(
    'Үйге баруға негіз жоқ (13-тармақ)',
    'Нет основания для выезда (п. 13)',
    'There is no ground for a visit at home (para 13)',
  ),
  body: paragraphs(
    lines(labelled(words('Себебі', 'Причина', 'Reason'), reason), quoted(explanation), ofService),
    words(
      'Құжатты порталда, бөлімде не өкіл арқылы бересіз. Бұл – есепке қоюдан бас тарту емес.',
      'Документы примут на портале, в отделе или через представителя. Это не отказ в постановке на учет.',
      'Your documents are taken on the portal, at a desk or from a representative. This is no refusal of the registration.',
    ),
    appealBlock(appeal),
  ),
});

interface NotFiled extends NotEntitled {
  /** what stays, or may be done */
  readonly leaves: Words;
}

/** X233: by which rule what was opened at home is not filed, what that leaves, and where to complain. */
export const notFiledMessage = ({ reason, explanation, leaves, appeal }: NotFiled): Message => ({
  heading: words('Құжаттар үйде қабылданбады', 'Документы на дому не приняты', 'The documents were not taken at home'),
  body: paragraphs(
    lines(labelled(words('Себебі', 'Причина', 'Reason'), reason), quoted(explanation), ofService),
    leaves,
    appealBlock(appeal),
  ),
});

interface Away {
  readonly window: Hours;
  /** until when another window is offered */
  readonly until: PlainDate;
}

/** X180: nobody was at home, and another window follows. */
export const nobodyMessage = ({ window, until }: Away): Message => ({
  heading: words('Үйде ешкім болмады', 'Дома никого не было', 'Nobody was at home'),
  body: lines(
    labelled(words('Үйде ешкім болмады', 'Дома никого не было', 'Nobody was at home'), hoursWords(window)),
    labelled(
      words('Жаңа уақытты ұсынудың соңғы күні', 'Новое время предложат не позднее', 'Another time is offered by'),
      dateWords(until),
    ),
    changing,
  ),
});

interface Closed {
  /** a result was to be brought: it waits at the desk (X235) */
  readonly broughtResult?: boolean;
  readonly windows: readonly Hours[];
  readonly appeal: Appeal;
}

const waitsAtDesk = words(
  'Нәтиже бөлімде сақталады: оны өзіңіз не өкіліңіз ала алады.',
  'Результат хранится в отделе: его можете получить Вы или Ваш представитель.',
  'The result is kept at the desk: you or your representative may collect it.',
);

/** X180: in none of the windows was anybody at home; nothing is lost by it but the visit. */
export const visitClosedMessage = ({ windows, appeal, broughtResult }: Closed): Message => ({
  heading: words('Үйге бару аяқталды', 'Выезд на дом закрыт', 'The visit at home is closed'),
  body: paragraphs(
    lines(
      labelled(
        words('Үйде ешкім болмады', 'Дома никого не было', 'Nobody was at home'),
        enumerated(windows.map(hoursWords)),
      ),
      ofService,
      broughtResult
        ? waitsAtDesk
        : words(
            `Үйге баруды кез келген күні қайта сұрай аласыз: ${help}, жеке кабинет не бөлім. Бұл – есепке қоюдан бас тарту емес.`,
            `Выезд можно запросить снова в любой день: ${help}, личный кабинет или отдел. Это не отказ в постановке на учет.`,
            `You may ask for a visit again on any day: ${help}, the cabinet or a desk. This is no refusal of the registration.`,
          ),
    ),
    appealBlock(appeal),
  ),
});

interface HandedOver {
  readonly at: Instant;
  readonly who: string;
  readonly to: 'recipient' | 'representative';
  readonly recipient: string;
  readonly receiptNumber: string;
}

const representative = words('өкілі', 'представитель', 'the representative');

/** X235: that the result was handed over at home, by whom, when, to whom, against which receipt signed by hand. */
export const resultHandedMessage = ({ at, who, to, recipient, receiptNumber }: HandedOver): Message => ({
  heading: words('Нәтиже үйде тапсырылды', 'Результат вручен на дому', 'The result was handed over at home'),
  body: lines(
    labelled(words('Уақыты', 'Время', 'When'), momentWords(at)),
    labelled(words('Кімге', 'Кому', 'To whom'), quotedName(recipient)),
    to === 'representative' ? labelled(words('Алған адам', 'Получил', 'Taken by'), representative) : undefined,
    labelled(words('Қызметкер', 'Работник', 'Official'), quotedName(who)),
    labelled(words('Қолхат нөмірі', 'Номер расписки', 'Number of the receipt'), quotedName(receiptNumber)),
  ),
});
