import { presentFault, type ShownDocument } from '../file/present.ts';
import type { Refusal } from '../file/refusal.ts';
import type { PersonId } from '../ids.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type Words, words } from '../words.ts';
import type { SecondPerson } from './second-person.ts';
import { confirmationOf, unconfirmed } from './unconfirmed.ts';

/** What is handed over at an office: from it days run against whoever is given it, or, of keys, what he stood by ends. */
export const handedPapers = ['offer', 'proposal', 'decision', 'answer', 'keys'] as const;
export type HandedPaper = (typeof handedPapers)[number];

/** What is posted to whoever has no cabinet, and counts as told, or as sought in vain, by days that run of themselves (X305). */
export const postedPapers = ['offer', 'offerEnd', 'proposal', 'decision', 'answer'] as const;
export type PostedPaper = (typeof postedPapers)[number];

/** What came from another body, or was signed outside the system, by which a file goes on or ends, and is entered by hand (X155, X309). */
export const seenPapers = ['answerOfAbove', 'contract'] as const;
type SeenPaper = (typeof seenPapers)[number];

/** A paper, and how it goes to whoever it is for, or that it came. */
export type Sent =
  | { readonly how: 'seen'; readonly paper: SeenPaper }
  | { readonly how: 'desk'; readonly paper: HandedPaper }
  | { readonly how: 'post'; readonly paper: PostedPaper };

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

/** Under which number it was posted, and who beside whoever posted it has seen the receipt of the post office (X305). */
export interface Posted {
  readonly number: string;
  readonly confirmed: SecondPerson | undefined;
}

/** X305: what the event of a letter keeps; refused where nobody else has seen that it was posted. */
export function postedByTwo({
  number,
  confirmed,
}: Posted): Result<{ number: string } & NonNullable<ReturnType<typeof confirmationOf>>, Refusal> {
  const by = confirmationOf('paperHanded', confirmed);
  return by ? ok({ number, ...by }) : refused(unconfirmed('paperHanded'));
}

const named: Readonly<Record<HandedPaper | PostedPaper, Words>> = {
  offer: words('тұрғын үй ұсынысын', 'предложения жилища', 'an offer of a dwelling'),
  offerEnd: words(
    'тұрғын үй ұсынысы немен аяқталғаны туралы құжатты',
    'документа о том, чем закончилось предложение жилища',
    'what tells how an offer of a dwelling ended',
  ),
  proposal: words(
    'жазба бойынша мәселе туралы хабарламаны',
    'извещения о вопросе по записи',
    'a notice of a matter about an entry',
  ),
  decision: words('жазба туралы шешімді', 'решения о записи', 'a decision about an entry'),
  answer: words('шағымға жауапты', 'ответа на жалобу', 'the answer to a complaint'),
  keys: words('тұрғын үйдің кілтін', 'ключей от жилища', 'the keys to a dwelling'),
};

const handing = ({ kk, ru, en }: Words): Words =>
  words(
    `${kk} қолына тапсыру: келген адам мен құжатын не ол қол қойған қолхатты көрдім`,
    `вручение ${ru}: видел пришедшего и его документ или подписанную им расписку`,
    `handing over ${en}: whoever came and his document, or the receipt that he signed, were seen`,
  );

const posting = ({ kk, ru, en }: Words): Words =>
  words(
    `${kk} поштамен жіберу: пошта түбіртегін көрдім, нөмірі мен алушысы дәл осындай`,
    `отправка по почте ${ru}: видел почтовую квитанцию, номер и адресат в ней те же`,
    `posting ${en}: the receipt of the post office was seen, with this number and this person in it`,
  );

const seen: Readonly<Record<SeenPaper, Words>> = {
  answerOfAbove: words(
    'алып тастау туралы шағымға жоғары тұрған органның не соттың жауабын енгізу: жауапты көрдім, нөмірі, күні және нәтижесі дәл осындай',
    'внесение ответа вышестоящего органа или суда на жалобу о снятии с учета: ответ видел, номер, дата и итог в нем те же',
    'recording the answer of the higher body or the court to a complaint about a removal: it was seen, with this number, day and outcome',
  ),
  contract: words(
    'тұрғын үйді жалдау шартын енгізу: қол қойылған шартты көрдім, нөмірі мен күні дәл осындай',
    'внесение договора найма жилища: подписанный договор видел, номер и дата в нем те же',
    'recording the tenancy contract of a dwelling: it was seen, signed, with this number and day',
  ),
};

/** What whoever confirms has seen, of that very paper. */
export const sendingWords = (sent: Sent): Words => {
  if (sent.how === 'seen') return seen[sent.paper];
  return (sent.how === 'post' ? posting : handing)(named[sent.paper]);
};
