import { whoseOf } from '#domain/regulation/documents/defects.ts';
import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { dateWords, type MovingDay, movingWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { Application } from '../application.ts';
import { awaited, awaitedUntil } from '../rules/examining/asked-document.ts';

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

/** Once its day has passed it is still taken, until the decision (5.4). */
const still = words(
  'Бұл күн өтті, бірақ шешім қабылданғанша құжат әлі қабылданады: кешіктірмеңіз.',
  'Этот день прошел, но до решения документ еще примут: не откладывайте.',
  'That day has passed, but it is still taken until the decision: do not delay.',
);

type Asked = NonNullable<Application['asked']>[number];

function askedOf({ kind, personRef, member }: Asked, until: MovingDay, today: PlainDate): Words {
  const { name } = documentKinds[kind];
  const day = dateWords(until.lastDay);
  const whose = whoseOf({ documentKind: kind, personRef, member });
  const named = (language: keyof Words) => (whose ? `${name[language]} (${whose[language]})` : name[language]);
  const asked = words(
    `Бұл құжатты ашу не оқу мүмкін болмады: ${named('kk')}. Оны қайтадан беріңіз, соңғы күні: ${day.kk}.`,
    `Этот документ не удалось открыть или прочитать: ${named('ru')}. Представьте его снова, последний день: ${day.ru}.`,
    `This document could not be opened or read: ${named('en')}. Give it once more, the last day: ${day.en}.`,
  );
  const { mayMove, moved } = movingWords(until);
  return sentences(asked, mayMove, moved, today > until.lastDay ? still : undefined);
}
