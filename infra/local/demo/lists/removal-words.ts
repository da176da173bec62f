import { type Words, words } from '#domain/words.ts';

export const removalHeading = words(
  '9. Есептен шығаруға шағым: тоқтатыла тұрды, қанағаттандырылды, орын қалпында (11, 73)',
  '9. Жалоба на снятие с учета: приостановлено, удовлетворена, место прежнее (11, 73)',
  '9. A removal is complained about: suspended, satisfied, the old place (11, 73)',
);

export const receiptShown = words(
  'Шағымның қолхаты, кабинетте бірден:',
  'Расписка о жалобе, в кабинете сразу:',
  'The receipt of the complaint, in the cabinet at once:',
);

export const answerShown = words('Шағымға жауап:', 'Ответ на жалобу:', 'The answer to the complaint:');

export const behindWords = (name: string, before: number, after: number): Words =>
  words(
    `${name} артында тұр: орны ${before} еді, енді ${after}`,
    `${name} стоит позади: место было ${before}, стало ${after}`,
    `${name} stands behind: place ${before} before, ${after} now`,
  );

export const publicRemoval = (number: number): Words =>
  words(
    `№ ${number} жазбаның әрекеттері, бөгде адам оқитындай:`,
    `Действия по записи № ${number}, как их читает посторонний:`,
    `What was done to entry № ${number}, as a stranger reads it:`,
  );
