import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { comparedDocumentNumber } from '#domain/text/number.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { SignatureRef, Written } from '../refs.ts';
import { fieldsWrong, type Refusal, refusal, type WrongField } from '../refusal.ts';
import { shownFault } from './identity-shown.ts';

/** Somebody of age in the form beside whose entry it is; without IIN he is known by his other document, and signs nothing electronically (X62). */
export interface Adult {
  readonly ref: string;
  readonly bornOn: PlainDate;
  readonly person?: string | undefined;
  /** the number of that document */
  readonly document?: string | undefined;
}

interface AtDesk {
  /** undefined: of whom an old list names by number alone, who is known by that (X184) */
  readonly ref?: string | undefined;
  /** by the IIN that he said, if any */
  readonly person?: string | undefined;
  readonly identity: Written<IdentityDocument>;
}

/** By what somebody agreed: his signature of the same statement, or at a desk the document by which the operator knows him. */
export type Consent = { readonly person: string; readonly signature: SignatureRef } | AtDesk;

/** Whom the form names by an IIN is known by it; whom it names by a document, by that document alone (X160). */
const isShownBy = ({ person, identity }: AtDesk, adult: Adult): boolean =>
  adult.person === undefined
    ? person === undefined &&
      adult.document !== undefined &&
      comparedDocumentNumber(identity.content.number) === comparedDocumentNumber(adult.document)
    : person === adult.person;

const isNamedAs = ({ ref, person }: AtDesk, adult: Adult): boolean =>
  ref === undefined ? person !== undefined : ref === adult.ref;

const isOf = (consent: Consent, adult: Adult): boolean =>
  'signature' in consent ? consent.person === adult.person : isNamedAs(consent, adult) && isShownBy(consent, adult);

const notOnRecord = words(
  'Өтініште не ескі тізімде көрсетілген, кәмелетке толған отбасы мүшелерінің ғана келісімін қосыңыз, әрқайсысынан біреу',
  'Приложите согласие лишь тех совершеннолетних, кто указан в заявлении или в старом списке, по одному от каждого',
  'Add the consents of those of age alone who stand in the application or the old list, one of each',
);

const asInForm = words(
  'Өтініште ЖСН көрсетілген мүшенің ЖСН-ін, ал ЖСН-сіз мүшенің өтініштегі құжатының нөмірін ғана жазыңыз; құжаты ауысса немесе ЖСН алса, алдымен отбасы құрамын өзгертіңіз',
  'У кого в заявлении есть ИИН, укажите его ИИН; у кого нет, только номер документа из заявления. Если документ сменился или получен ИИН, сначала измените состав семьи',
  'Give the IIN of whom the application names by one, and of whom it does not only the number of the document named there; where the document is another now or there is an IIN, change the family first',
);

function strayOf(consents: readonly Consent[], adults: readonly Adult[]): WrongField | undefined {
  const owners = consents.map((consent) => adults.find((adult) => isOf(consent, adult))?.ref);
  const stray = owners.findIndex((owner, index) => owner === undefined || owners.indexOf(owner) < index);
  const consent = consents[stray];
  if (!consent) return undefined;
  const isNamed =
    !('signature' in consent) && owners[stray] === undefined && adults.some(({ ref }) => ref === consent.ref);
  return { field: `consents.${stray}`, problem: 'NOT_ON_RECORD', cure: isNamed ? asInForm : notOnRecord };
}

/** Nobody can have shown that document today (X85); whose it is, the form says. */
function unshownOf(consents: readonly Consent[], adults: readonly Adult[], now: Instant): Refusal | undefined {
  for (const [index, consent] of consents.entries()) {
    const bornOn = adults.find((adult) => isOf(consent, adult))?.bornOn;
    if ('signature' in consent || bornOn === undefined) continue;
    const shown = { identityDocument: consent.identity.content, bornOn };
    const fault = shownFault(shown, { today: localDate(now), paragraph: 'X131', at: `consents.${index}.` });
    if (fault) return fault;
  }
  return undefined;
}

/** Who agreed, and by what, as an event keeps it. */
export const consentsKept = (consents: readonly Consent[]) =>
  consents.map((consent) => {
    if ('signature' in consent) return { person: consent.person, signature: consent.signature };
    const known = consent.person === undefined ? {} : { person: consent.person };
    const named = consent.ref === undefined ? {} : { ref: consent.ref };
    return { ...named, ...known, identity: consent.identity.record };
  });

/**
 * Where adults stand on record beside whoever leaves, the place is theirs too: each of them agrees to this very statement, and
 * what nobody of them gave is refused (X131).
 */
export function consentFault(
  { adults, consents }: { readonly adults: readonly Adult[]; readonly consents: readonly Consent[] },
  now: Instant,
): Refusal | undefined {
  const stray = strayOf(consents, adults);
  if (stray) return fieldsWrong('X131', stray);
  const unshown = unshownOf(consents, adults, now);
  if (unshown) return unshown;
  return adults.every((adult) => consents.some((consent) => isOf(consent, adult)))
    ? undefined
    : refusal('CONSENT_LACKING');
}
