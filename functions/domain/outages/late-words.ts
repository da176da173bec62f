import type { KeptUntil } from '#domain/regulation/filing-days.ts';
import { type Appeal, headOf, untilWhen } from '#domain/regulation/messages/phrases.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';

/** The complaint that is left once a day has passed on which the Corporation could still have done something (para 11, X79). */
function complaintAfter(lastDay: PlainDate, now: Instant): Appeal {
  const appeal = { organisation: headOf(stateCorporation.name), ...tellsLastDay('appeal', lastDay) };
  return localDate(now) > appeal.lastDay ? { ...appeal, hasPassed: true } : appeal;
}

/** Where to complain and until when, as it stands today. */
export function mayComplainAfter(lastDay: PlainDate, now: Instant): Words {
  const appeal = complaintAfter(lastDay, now);
  const { kk, ru, en } = appeal.organisation;
  return sentences(
    words(
      `Шағым беруге болады (регламенттің 11-тармағы), шағым берілетін орган: ${kk}.`,
      `Можно подать жалобу (пункт 11 Регламента), куда: ${ru}.`,
      `A complaint may be made (regulation, para 11), to: ${en}.`,
    ),
    untilWhen(appeal),
  );
}

const wasLastDay = ({ lastDay }: KeptUntil): Words => {
  const { kk, ru, en } = dateWords(lastDay);
  return words(
    `Қағазбен қабылданғанды екінші қызметкердің растауына ұсынуға болатын соңғы күн өтті: ${kk}.`,
    `Последний день, когда о принятом на бумаге можно спросить второго работника, прошел: ${ru}.`,
    `The last day for asking a second official about what was taken in paper has passed: ${en}.`,
  );
};

const awaitWord = words(
  'Сол күнге дейін сұралған болса, растауды күтіңіз.',
  'Если его спросили в срок, дождитесь подтверждения.',
  'If he was asked in time, wait for his confirmation.',
);

const takeNow = words(
  'Жаңадан сұрау қолхаттағы уақытты бермейді: құжаттарды қазіргі шақыру уақытымен қабылдап, адамға шағымдана алатынын айтыңыз.',
  'Новый запрос момента расписки уже не даст: примите документы по нынешнему вызову и скажите человеку, что он вправе жаловаться.',
  'Asking anew does not give the moment of the receipt: take the documents by a present call, and tell the person that he may complain.',
);

/** To the official, once the days are over; `isEntered`: a draft of it lies there, about which somebody may have been asked in time. */
export const lateCure = (until: KeptUntil, now: Instant, { isEntered }: { readonly isEntered: boolean }): Words =>
  sentences(wasLastDay(until), isEntered ? awaitWord : undefined, takeNow, mayComplainAfter(until.lastDay, now));

const ifNotAsked = words(
  'Сол күнге дейін сұралған болса, қолхаттағы уақыт сақталады. Сұралмаса, ол осы топтама бойынша берілмейді: ол үшін басқа өтінішіңізді кері қайтарып алмаңыз.',
  'Если его спросили в срок, момент расписки сохраняется. Если нет, по этому пакету он уже не дается: не отзывайте ради него другое заявление.',
  'If he was asked in time, the receipt’s moment stays. If not, it is not given by this package any more: do not withdraw another request for its sake.',
);

/** The same to whose package it is. */
export const lateWords = (until: KeptUntil, now: Instant): Words =>
  sentences(wasLastDay(until), ifNotAsked, mayComplainAfter(until.lastDay, now));

/** While they run. */
export function askedUntilWords({ lastDay }: KeptUntil): Words {
  const { kk, ru, en } = dateWords(lastDay);
  return words(
    `Екінші қызметкердің растауы сұралатын соңғы күн: ${kk}.`,
    `Последний день, когда спрашивают второго работника: ${ru}.`,
    `Last day for asking the second official: ${en}.`,
  );
}
