import type { Channel } from '#domain/regulation/channel.ts';
import { type Words, words } from '#domain/words.ts';
import { type DefectCode, defectTexts } from './defect-texts.ts';
import { type DocumentKind, documentKinds } from './document-kinds.ts';

/** What is kept of a defect: no words, and a member of the family by his number in the form, never by name. */
export interface DefectFacts {
  readonly code: DefectCode;
  readonly documentKind: DocumentKind;
  readonly personRef?: string | undefined;
  /** which of the form's members, from 1; older events do not say it */
  readonly member?: number | undefined;
}

/** A defect as it is told: whose document, what is wrong with it, what mends it where the person filed. */
export type Defect = DefectFacts & {
  readonly document: Words;
  readonly text: Words;
  readonly cure: Words;
  readonly paragraph: string;
  readonly source: string;
};

/** The one way from facts to words: paper, screen and whoever reads by telephone say the same. */
export function toldDefect({ code, documentKind, personRef, member }: DefectFacts, channel: Channel): Defect {
  const { text, cure, cureAtDesk } = defectTexts[code];
  const { name, source } = documentKinds[documentKind];
  const whose = whoseOf({ code, documentKind, personRef, member });
  return {
    code,
    documentKind,
    personRef,
    ...(member === undefined ? {} : { member }),
    document: whose ? words(`${name.kk} (${whose.kk})`, `${name.ru} (${whose.ru})`, `${name.en} (${whose.en})`) : name,
    text,
    cure: channel === 'corporation' ? cureAtDesk : cure,
    paragraph: channel === 'corporation' ? '9.2' : '10.9',
    source,
  };
}

/** Said where each person gives one of his own, so that nobody brings another's. */
function whoseOf({ documentKind, personRef, member }: DefectFacts): Words | undefined {
  if (member !== undefined) return memberNumbered(member);
  const isOwn = personRef === 'applicant' && documentKinds[documentKind].whose === 'each';
  return isOwn ? words('өзіңіздің', 'ваш документ', 'your own') : undefined;
}

/** A member of the family by his number in the form: papers name nobody who did not come. */
export const memberNumbered = (line: number): Words =>
  words(`отбасы мүшесі: №\u00a0${line}`, `член семьи: №\u00a0${line}`, `member of the family: No.\u00a0${line}`);
