import { memberNumbered } from '#domain/regulation/documents/defects.ts';
import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { dateWords } from '#domain/time/date-words.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { Application } from '../application.ts';
import { awaited } from '../rules/examining/asked-document.ts';

/** 5.4: what is to be brought once more, for whom, until when, and where; our own wording [O]. */
export const askedWords = (theCase: Application): Words | undefined => {
  const all = awaited(theCase);
  return all.length === 0 ? undefined : sentences(...all.map(askedOf), placeStays);
};

const placeStays = words(
  'Жеке кабинетке жүктеңіз немесе Мемлекеттік корпорацияның кез келген бөліміне әкеліңіз. Кезектегі орныңыз сақталады.',
  'Загрузите его в личном кабинете или принесите в любой отдел Государственной корпорации. Место в очереди сохраняется.',
  'Upload it in the cabinet, or bring it to any desk of the State Corporation. Your place is kept.',
);

function askedOf({ kind, personRef, until }: NonNullable<Application['asked']>[number]): Words {
  const { name } = documentKinds[kind];
  const line = /^member-(\d+)$/.exec(personRef)?.[1];
  const day = dateWords(until);
  const whose = line === undefined ? undefined : memberNumbered(Number(line));
  const named = (language: keyof Words) => (whose ? `${name[language]} (${whose[language]})` : name[language]);
  return words(
    `Бұл құжатты ашу не оқу мүмкін болмады: ${named('kk')}. Оны қайтадан беріңіз, соңғы күні: ${day.kk}.`,
    `Этот документ не удалось открыть или прочитать: ${named('ru')}. Представьте его снова, последний день: ${day.ru}.`,
    `This document could not be opened or read: ${named('en')}. Give it once more, the last day: ${day.en}.`,
  );
}
