import { type Words, words } from '#domain/words.ts';

/** What is attached to a complaint (Standard, chapter 3). */
// biome-ignore format: a table, one kind a row
export const complaintAttachments = {
  STATEMENT: words('Қол қойылған шағым (скан)', 'Подписанная жалоба (скан)', 'The signed complaint (scan)'),
  DECISION:  words('Шағым берілген шешім', 'Обжалуемое решение', 'The decision complained of'),
  EVIDENCE:  words('Дәлелдеме', 'Доказательство', 'Evidence'),
  OTHER:     words('Өзге құжат', 'Иной документ', 'Another document'),
} as const satisfies Record<string, Words>;

export type ComplaintAttachmentId = keyof typeof complaintAttachments;
export const complaintAttachmentIds = Object.keys(complaintAttachments) as [
  ComplaintAttachmentId,
  ...ComplaintAttachmentId[],
];
