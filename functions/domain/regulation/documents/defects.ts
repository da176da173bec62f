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
  const whose = whoseOf({ documentKind, personRef, member });
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
export function whoseOf({ documentKind, personRef, member }: Omit<DefectFacts, 'code'>): Words | undefined {
  if (member !== undefined) return memberNumbered(member);
  if (personRef?.startsWith('member-')) return ofMember;
  const isOwn = personRef === 'applicant' && documentKinds[documentKind].whose === 'each';
  return isOwn ? words('өзіңіздің', 'ваш документ', 'your own') : undefined;
}

/** Of before his number was kept with it. */
const ofMember = words('отбасы мүшесі', 'член семьи', 'member of the family');

/** Which of the form's members somebody is, from 1, as the printed application counts them; his ref says nothing of it. */
export function memberNumberOf(members: readonly { readonly ref: string }[], personRef: string): number | undefined {
  const index = members.findIndex(({ ref }) => ref === personRef);
  return index < 0 ? undefined : index + 1;
}

/** A member of the family by his number in the form: papers name nobody who did not come. */
const memberNumbered = (line: number): Words =>
  words(`отбасы мүшесі: №\u00a0${line}`, `член семьи: №\u00a0${line}`, `member of the family: No.\u00a0${line}`);
