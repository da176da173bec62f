import { allocation } from '#domain/allocation/kind.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { needs } from '#domain/needs/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { type Language, type Words, words } from '#domain/words.ts';

/** That a file of a kind is not there or not shown to whoever asks, in that kind’s own word; our own wording [O]. */
export const unknownFile: Readonly<Record<string, Words>> = {
  [application.prefix]: words(
    'Мұндай өтініш жоқ не сізге көрсетілмейді',
    'Такого заявления нет, или вам его не показывают',
    'There is no such request, or it is not shown to you',
  ),
  [amendment.prefix]: words(
    'Жазба туралы мұндай шешім жоқ не сізге көрсетілмейді',
    'Такого решения о записи нет, или вам его не показывают',
    'There is no such decision about an entry, or it is not shown to you',
  ),
  [complaint.prefix]: words(
    'Мұндай шағым жоқ не сізге көрсетілмейді',
    'Такой жалобы нет, или вам ее не показывают',
    'There is no such complaint, or it is not shown to you',
  ),
  [homeVisit.prefix]: words(
    'Үйге мұндай бару жоқ не сізге көрсетілмейді',
    'Такого выезда на дом нет, или вам его не показывают',
    'There is no such visit at home, or it is not shown to you',
  ),
  [dwelling.prefix]: words(
    'Мұндай тұрғын үй жоқ не сізге көрсетілмейді',
    'Такого жилища нет, или вам его не показывают',
    'There is no such dwelling, or it is not shown to you',
  ),
  [allocation.prefix]: words(
    'Мұндай бөлу жоқ не сізге көрсетілмейді',
    'Такого распределения нет, или вам его не показывают',
    'There is no such allocation, or it is not shown to you',
  ),
  [offer.prefix]: words(
    'Мұндай ұсыныс жоқ не сізге көрсетілмейді',
    'Такого предложения нет, или вам его не показывают',
    'There is no such offer, or it is not shown to you',
  ),
  [oldList.prefix]: words(
    'Мұндай ескі тізім жоқ не сізге көрсетілмейді',
    'Такого старого списка нет, или вам его не показывают',
    'There is no such old list, or it is not shown to you',
  ),
  [oldEntry.prefix]: words(
    'Ескі тізімнің мұндай жолы жоқ не сізге көрсетілмейді',
    'Такой строки старого списка нет, или вам ее не показывают',
    'There is no such row of an old list, or it is not shown to you',
  ),
  [inventory.prefix]: words(
    'Мұндай түгендеу жоқ не сізге көрсетілмейді',
    'Такой инвентаризации нет, или вам ее не показывают',
    'There is no such inventory, or it is not shown to you',
  ),
  [needs.prefix]: words(
    'Отбасының қажеттігі туралы мұндай мәлімдеме жоқ не сізге көрсетілмейді',
    'Такого заявления о нуждах семьи нет, или вам его не показывают',
    'There is no such statement of what a family needs, or it is not shown to you',
  ),
};

const cure = words(
  'id-ді тексеріңіз; басқа органның ісін сол органның қызметкері көреді',
  'Проверьте id; дело другого органа видит работник того органа',
  'Check the id; a file of another office is seen by the people of that office',
);

/** The answer that there is no such file, in the word of the kind whose id was named; the API, which knows one word for all, names a request. */
export function inWordOfKind(body: unknown, named: readonly unknown[], language: Language): unknown {
  const isUnknown = typeof body === 'object' && body !== null && 'type' in body && isCaseNotFound(body.type);
  const id = named.find((one): one is string => typeof one === 'string' && kindsWord(one) !== undefined);
  const title = id === undefined ? undefined : kindsWord(id);
  return isUnknown && title ? { ...body, title: title[language], cure: cure[language] } : body;
}

const isCaseNotFound = (type: unknown): boolean => type === 'urn:kezek:problem:case-not-found';
const kindsWord = (id: string): Words | undefined => unknownFile[id.slice(0, id.indexOf('_'))];
