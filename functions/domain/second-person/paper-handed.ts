import { presentFault, type ShownDocument } from '../file/present.ts';
import type { Refusal } from '../file/refusal.ts';
import type { PersonId } from '../ids.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type Words, words } from '../words.ts';
import type { SecondPerson } from './second-person.ts';
import { confirmationOf, unconfirmed } from './unconfirmed.ts';

/** What is handed over at an office to whoever has no cabinet, and from which days run against him. */
export const handedPapers = ['offer', 'proposal', 'decision', 'answer'] as const;
export type HandedPaper = (typeof handedPapers)[number];

/** Who came for it, by which document, and who beside whoever hands it over has seen him, or the receipt that he signed (X290). */
export interface HandedOver {
  readonly identity: ShownDocument;
  /** whose IIN that document bears */
  readonly person: PersonId;
  readonly confirmed: SecondPerson | undefined;
}

/** X290: what the event of a paper that was handed over keeps; refused where another came, or where nobody else has seen him. */
export function handedOver(
  file: { readonly subject: string },
  { identity, person, confirmed }: HandedOver,
  { now, paragraph }: { readonly now: Instant; readonly paragraph: string },
): Result<{ identity: ShownDocument['record'] } & NonNullable<ReturnType<typeof confirmationOf>>, Refusal> {
  const fault = presentFault(file, { person, identity, paragraph }, now);
  if (fault) return refused(fault);
  const by = confirmationOf('paperHanded', confirmed);
  return by ? ok({ identity: identity.record, ...by }) : refused(unconfirmed('paperHanded'));
}

const named: Readonly<Record<HandedPaper, Words>> = {
  offer: words('тұрғын үй ұсынысын', 'предложения жилища', 'an offer of a dwelling'),
  proposal: words(
    'жазба бойынша мәселе туралы хабарламаны',
    'извещения о вопросе по записи',
    'a notice of a matter about an entry',
  ),
  decision: words('жазба туралы шешімді', 'решения о записи', 'a decision about an entry'),
  answer: words('шағымға жауапты', 'ответа на жалобу', 'the answer to a complaint'),
};

/** What whoever confirms has seen, of that very paper. */
export const handingWords = (paper: HandedPaper): Words =>
  words(
    `${named[paper].kk} қолына тапсыру: келген адам мен құжатын не ол қол қойған қолхатты көрдім`,
    `вручение ${named[paper].ru}: видел пришедшего и его документ или подписанную им расписку`,
    `handing over ${named[paper].en}: whoever came and his document, or the receipt that he signed, were seen`,
  );
