import { type Words, words } from '#domain/words.ts';

const megabyte = 1024 * 1024;

/** Limits of e-copies (10.5): a photograph of a phone is 3–6 MB, a scan of several pages more [O]. */
export const attachmentLimits = {
  bytes: 10 * megabyte,
  /** of one request, beside what the law asks for (X86) */
  totalBytes: 40 * megabyte,
  documents: 20,
  /** drafts that a person has open at a time */
  openDrafts: 5,
  /** what the store takes at all: beyond the limit it is told in words, far beyond nothing is stored */
  storedBytes: 20 * megabyte,
  /** in base64 it must fit into the 6 MB that a function may answer; larger copies are read at their address */
  answeredBytes: 4 * megabyte,
  mark: 'O',
  source: '10.5; law.md 2.5',
} as const;

/** What a scan may be; anything else is not what an official can open. */
export const attachmentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

const inMegabytes = (bytes: number): number => bytes / megabyte;

const most = {
  file: inMegabytes(attachmentLimits.bytes),
  documents: attachmentLimits.documents,
  all: inMegabytes(attachmentLimits.totalBytes),
  drafts: attachmentLimits.openDrafts,
} as const;

/** The same limits for whoever attaches something. */
export const attachmentWords: Words = words(
  `Ең көбі: файл ${most.file} МБ (PDF, JPEG, PNG), міндетті құжаттардан бөлек ${most.documents} құжат, ${most.all} МБ, ашық жоба ${most.drafts}.`,
  `Не более: файл ${most.file} МБ (PDF, JPEG, PNG), кроме обязательных документов еще ${most.documents}, ${most.all} МБ, черновики ${most.drafts}.`,
  `At most: a file ${most.file} MB (PDF, JPEG, PNG), beside the required documents ${most.documents} more, ${most.all} MB, drafts ${most.drafts}.`,
);
