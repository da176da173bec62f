import { whoseOf } from '#domain/regulation/documents/defects.ts';
import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { dateWords, type MovingDay, momentWords, movingWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { Application } from '../application.ts';
import { type AwaitedDay, awaited, awaitedOnReturn, awaitedUntil } from '../rules/examining/asked-document.ts';

/** 5.4: what is to be brought once more, for whom, until when, and where; our own wording [O]. */
export const askedWords = (theCase: Application, now: Instant): Words | undefined => {
  const all = awaited(theCase);
  return all.length === 0
    ? undefined
    : sentences(...all.map((one) => askedOf(one, awaitedUntil(theCase, one), localDate(now))), placeStays);
};

const placeStays = words(
  'Жеке кабинетке жүктеңіз немесе Мемлекеттік корпорацияның кез келген бөліміне әкеліңіз. Кезектегі орныңыз сақталады.',
  'Загрузите его в личном кабинете или принесите в любой отдел Государственной корпорации. Место в очереди сохраняется.',
  'Upload it in the cabinet, or bring it to any desk of the State Corporation. Your place is kept.',
);

/** Once its day has passed it is still taken, until the result is drafted (5.4, X110). */
const still = words(
  'Бұл күн өтті, бірақ орындаушы нәтиже жобасын дайындағанша құжат әлі қабылданады: кешіктірмеңіз.',
  'Этот день прошел, но документ еще примут, пока исполнитель не подготовил проект результата: не откладывайте.',
  'That day has passed, but it is still taken until the executor has drafted the result: do not delay.',
);

/** What was asked for while a draft lies with the head: not taken now, and what a return brings back (X110). */
export const notNowWords = (theCase: Application): Words | undefined => {
  const all = awaitedOnReturn(theCase);
  if (all.length === 0 || !theCase.draft) return undefined;
  const draftedOn = localDate(theCase.draft.at);
  const hadDays = all.some((one) => draftedOn <= awaitedUntil(theCase, one).lastDay);
  return sentences(...all.map(notNowOf), hadDays ? daysComeAgain : undefined);
};

function notNowOf(one: Asked): Words {
  const named = namedOf(one);
  return words(
    `Сұралған құжат қазір қабылданбайды: ${named.kk}. Нәтиже жобасы басшыда; ол жобаны қайтарса, құжат қайтадан қабылданады.`,
    `Запрошенный документ сейчас не принимают: ${named.ru}. Проект результата у руководителя; если он вернет проект, документ снова примут.`,
    `The document asked for is not taken now: ${named.en}. The draft of the result lies with the head; if he returns it, the document is taken again.`,
  );
}

const daysComeAgain = words(
  'Жоба дайындалғанда қалған күндер сонда қайта беріледі, бірақ жалпы мерзім ұзартылмайды.',
  'Дни, которые оставались к подготовке проекта, тогда дадут снова, но общий срок не продлевается.',
  'The days that were left as it was drafted are then given again, but the whole term is not prolonged.',
);

type Asked = NonNullable<Application['asked']>[number];

function namedOf({ kind, personRef, member }: Asked): Words {
  const { name } = documentKinds[kind];
  const whose = whoseOf({ documentKind: kind, personRef, member });
  return whose
    ? words(`${name.kk} (${whose.kk})`, `${name.ru} (${whose.ru})`, `${name.en} (${whose.en})`)
    : words(name.kk, name.ru, name.en);
}

function askedOf(one: Asked, until: AwaitedDay, today: PlainDate): Words {
  const [named, day] = [namedOf(one), dateWords(until.lastDay)];
  const asked = words(
    `Бұл құжатты ашу не оқу мүмкін болмады: ${named.kk}. Оны қайтадан беріңіз, соңғы күні: ${day.kk}.`,
    `Этот документ не удалось открыть или прочитать: ${named.ru}. Представьте его снова, последний день: ${day.ru}.`,
    `This document could not be opened or read: ${named.en}. Give it once more, the last day: ${day.en}.`,
  );
  const { mayMove, moved } = movingWords(until);
  const again = until.shutBefore === undefined ? undefined : cameAgain(dateWords(until.shutBefore));
  return sentences(
    asked,
    again,
    mayMove,
    until.shutBefore ? undefined : moved,
    today > until.lastDay ? still : undefined,
  );
}

const cameAgain = (before: Words): Words =>
  words(
    `Бұрынғы соңғы күні: ${before.kk}; нәтиже жобасы басшыда болған күндер қайта берілді.`,
    `Прежний последний день: ${before.ru}; дни, пока проект результата был у руководителя, даны снова.`,
    `The last day was ${before.en}; the days on which the draft lay with the head are given again.`,
  );

/** 5.4: the same for whoever examines it: what came, what is awaited and what did not come in its days. */
export const askedLines = (theCase: Application, now: Instant): readonly Words[] =>
  theCase.status === 'UNDER_EXAMINATION'
    ? (theCase.asked ?? []).map((one) => cameOf(theCase, one) ?? awaitedLine(one, awaitedUntil(theCase, one), now))
    : [];

function cameOf({ documents }: Application, one: Asked): Words | undefined {
  const at = documents.find(({ id }) => id === one.arrived)?.broughtAt;
  if (at === undefined) return undefined;
  const [named, moment] = [namedOf(one), momentWords(at)];
  return words(
    `Сұралған құжат әкелінді: ${named.kk}, ${moment.kk}.`,
    `Запрошенный документ представлен: ${named.ru}, ${moment.ru}.`,
    `The document asked for has come: ${named.en}, ${moment.en}.`,
  );
}

function awaitedLine(one: Asked, { lastDay }: MovingDay, now: Instant): Words {
  const [named, day] = [namedOf(one), dateWords(lastDay)];
  return localDate(now) > lastDay
    ? words(
        `Сұралған құжат әкелінген жоқ: ${named.kk}, соңғы күні өтті: ${day.kk}.`,
        `Запрошенный документ не представлен: ${named.ru}, последний день прошел: ${day.ru}.`,
        `The document asked for has not come: ${named.en}, its last day has passed: ${day.en}.`,
      )
    : words(
        `Құжат сұралды, күтілуде: ${named.kk}, соңғы күні: ${day.kk}.`,
        `Запрошен документ, ожидается: ${named.ru}, последний день: ${day.ru}.`,
        `A document is asked for and awaited: ${named.en}, the last day: ${day.en}.`,
      );
}
