import { readForm } from '#casework/papers/form.ts';
import type { Answer, NotarisedPower, NotaryRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import type { FoundPower, PowerToday } from '#domain/application/facts.ts';
import { asksPower, representativeNow } from '#domain/application/rules/filing/power.ts';
import type { Present } from '#domain/application/rules/seeing/presence.ts';
import { StoredRepresentation } from '#domain/form/stored-form.ts';
import type { Instant } from '#domain/time/instant.ts';
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

/** What of the register's answer the rule needs; whether the power was in force is judged there. */
export function foundPower(answer: Exclude<Answer<NotarisedPower>, { kind: 'unavailable' }>): 'absent' | FoundPower {
  if (answer.kind === 'absent') return 'absent';
  const { issuedOn, validTo, revokedAt } = answer.value;
  return { issuedOn, validTo, revokedAt };
}

/** The power of whoever stands before the operator as it is today: asked before each act of a representative (X9). */
export async function powerToday(
  theCase: Application,
  present: Present,
  now: Instant,
  deps: PowerDeps,
): Promise<PowerToday | undefined> {
  if (!asksPower(theCase, present, localDate(now))) return undefined;
  const { applicant } = await readForm(theCase, deps);
  const answer = await askNotary(representativeNow(theCase), applicant.iin, deps);
  if (!answer || answer.kind === 'unavailable') return 'unavailable';
  return foundPower(answer);
}
