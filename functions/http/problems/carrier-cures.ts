import { formatFaults } from '#domain/text/format-faults.ts';
import { type Words, words } from '#domain/words.ts';

/** How to mend what the carrier itself cannot read, before any schema is asked; our own wording [O]. */
export const carrierCures = {
  body: words(
    'Сұраныстың мәтінін JSON пішімінде жіберіңіз',
    'Передайте тело запроса в формате JSON',
    'Send the body as JSON',
  ),
  key: words(
    'Кілтті бос орынсыз 8–100 латын таңбасымен беріңіз',
    'Передайте ключ из 8–100 латинских знаков без пробелов',
    'Send a key of 8–100 Latin characters without spaces',
  ),
  cursor: formatFaults.cursor,
} as const satisfies Record<string, Words>;
