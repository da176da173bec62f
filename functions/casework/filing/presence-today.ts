import { factsOf } from '#casework/papers/facts.ts';
import { readForm } from '#casework/papers/form.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Answer, NotarisedPower, NotaryRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import type { PresenceFacts } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { asksPower, representativeNow } from '#domain/application/rules/filing/representing/power.ts';
import { hasDied } from '#domain/application/rules/seeing/death.ts';
import type { Present } from '#domain/application/rules/seeing/presence.ts';
import type { FoundPower, PowerToday } from '#domain/file/papers/power-today.ts';
import { StoredRepresentation } from '#domain/form/stored-form.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface PowerDeps {
  readonly people: People;
  readonly notary: NotaryRegistry;
}

/** What the notary register has of a representative's power, with all that it says; undefined where it has none to know (X8). */
export async function askNotary(
  representative: Application['representative'],
  principalIin: string,
  { people, notary }: PowerDeps,
): Promise<Answer<NotarisedPower> | undefined> {
  if (representative?.power !== 'notarised') return undefined;
  const record = await people.read(representative.record.id);
  const power = StoredRepresentation.parse(record?.content);
  if (power.power !== 'notarised') throw new Error('the record is of another power');
  return notary.findPower({
    principalIin,
    representativeIin: power.representative.iin,
    number: power.number,
    issuedOn: power.issuedOn,
  });
}

/** What the notary register has today of a power that somebody brings (X87). */
export async function powerBetween(
  question: Parameters<NotaryRegistry['findPower']>[0],
  { notary }: Pick<PowerDeps, 'notary'>,
): Promise<PowerToday> {
  const answer = await notary.findPower(question);
  return answer.kind === 'unavailable' ? 'unavailable' : foundPower(answer);
}

/** What of the register's answer the rule needs; whether the power was in force is judged there. */
export function foundPower(answer: Exclude<Answer<NotarisedPower>, { kind: 'unavailable' }>): 'absent' | FoundPower {
  if (answer.kind === 'absent') return 'absent';
  const { issuedOn, validTo, revokedAt } = answer.value;
  return { issuedOn, validTo, revokedAt };
}

/**
 * What is known today of whoever stands before the operator: asked before each of his acts, of the notary register about a
 * representative's power (X9), and what the register of persons said of the recipient's life (X90).
 */
export async function presenceToday(
  theCase: Application,
  present: Pick<Present, 'by' | 'person'>,
  now: Instant,
  deps: PowerDeps,
): Promise<PresenceFacts> {
  const [power, diedOn] = await Promise.all([powerToday(theCase, present, now, deps), deathOf(theCase, deps)]);
  return { power, diedOn };
}

/** The day on which the recipient died, as the register of persons said when this request asked it. */
export const deathOf = async (theCase: Application, deps: Pick<PowerDeps, 'people'>): Promise<PlainDate | undefined> =>
  (await factsOf(theCase, deps)).registered?.diedOn;

/** Is somebody known to have died by the newest of his requests of which a register was asked (X90)? */
export async function isKnownToHaveDied(
  person: PersonId,
  deps: Pick<PowerDeps, 'people'> & KnownDeps,
): Promise<boolean> {
  for (const id of await wholeOf((cursor) => deps.lists.ofApplicant(person, cursor))) {
    const theCase = await deps.cases.load(application, id);
    if (theCase?.registers) return hasDied(theCase, await deathOf(theCase, deps));
  }
  return false;
}

export interface KnownDeps {
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly cases: Pick<CaseStore, 'load'>;
}

/** What the notary register has today of the power by which somebody acts; undefined where there is none to ask it of (X8, X9). */
export async function powerToday(
  theCase: Application,
  present: Pick<Present, 'by' | 'person'>,
  now: Instant,
  deps: PowerDeps,
): Promise<PowerToday | undefined> {
  if (!asksPower(theCase, present, localDate(now))) return undefined;
  const { applicant } = await readForm(theCase, deps);
  const answer = await askNotary(representativeNow(theCase), applicant.iin, deps);
  if (!answer || answer.kind === 'unavailable') return 'unavailable';
  return foundPower(answer);
}
