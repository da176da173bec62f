import { changeRow } from '#domain/regulation/change-names.ts';
import type { ChangeKind } from '#domain/regulation/changes.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import { type Refused, refusedWith } from './negative-messages.ts';
import { labelled } from './phrases.ts';
import { keptAsBefore, momentKept, type Placed, placeLines } from './place-lines.ts';

interface ChangeNotice extends Placed {
  readonly kind: ChangeKind;
  readonly old: Words;
  readonly anew: Words;
  readonly priorityMoment: Instant;
  readonly provider: Words;
}

/** What was changed of an entry, from what to what, and where it stands (X55). */
export function changeNotice({ kind, old, anew, priorityMoment, provider, ...placed }: ChangeNotice): Message {
  const { name, result } = changeRow(kind);
  return {
    heading: result,
    body: paragraphs(
      lines(
        labelled(words('Өзгерту', 'Изменение', 'Change'), name),
        words(
          `Бұрын: ${old.kk}. Енді: ${anew.kk}.`,
          `Было: ${old.ru}. Стало: ${anew.ru}.`,
          `Before: ${old.en}. Now: ${anew.en}.`,
        ),
      ),
      sentences(
        kind === 'transfer' ? momentKept : keptAsBefore,
        labelled(words('Кезектілік уақыты', 'Момент очередности', 'Priority moment'), momentWords(priorityMoment)),
      ),
      placeLines(placed),
      labelled(words('Көрсетілетін қызметті беруші', 'Услугодатель', 'Provider'), provider),
    ),
  };
}

/** Those by which the refusal of a change differs (X55). */
export const refusedChangePhrases = {
  heading: words(
    'Мәліметтерді өзгертуден дәлелді бас тарту',
    'Мотивированный отказ в изменении данных',
    'Reasoned refusal to change the data',
  ),
  refused: words(
    'Өтінішіңіз қаралды. Кезекте тұрғандар туралы мәліметтерді өзгертуден бас тартылды; есептегі жазбаңыз бұрынғыдай. Төменде себебі, оны қалай түзетуге және қайда шағымдануға болатыны жазылған.',
    'Ваше заявление рассмотрено. В изменении данных стоящих в очереди отказано; запись в учете остается прежней. Ниже указаны причина, способ ее устранения и порядок обжалования.',
    'Your application has been examined. The change of the data of those who stand in the queue is refused; the entry stays as it was. Below are the reason, what would remove it, and how to appeal.',
  ),
} as const;

/** The reasoned refusal of a change: it denies the change alone (X55). */
export const refusedChange = (refusal: Refused): Message => refusedWith(refusal, refusedChangePhrases);
