import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { KeepDeps } from '#casework/identity/keeping.ts';
import { parseIin } from '#domain/iin.ts';
import { rolesOf } from '#domain/staff/staff.ts';
import { nameFault, normalName } from '#domain/text/name.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { Advice } from '#infra/running/advice.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { day } from '#infra/running/judged.mjs';

export interface FirstAdministrator {
  readonly organisation: string;
  readonly iin: string;
  readonly surname?: string;
  readonly name?: string;
  readonly patronymic?: string;
  /** first day of service; today when absent */
  readonly from?: PlainDate;
}

/**
 * Makes an organisation's first administrator, above the offices the first two, for there nobody else could confirm the
 * second; journalled as the deployer's act. He acts as nobody until he has signed with his certificate. Throws Misuse where a word is
 * wrong, else Advice.
 */
export async function enrolFirstAdministrator(
  { organisation, iin, from, ...names }: FirstAdministrator,
  { now, requestId }: { readonly now: Instant; readonly requestId: string },
  deps: KeepDeps,
): Promise<{ readonly id: string; readonly login: string }> {
  if (rolesOf(organisation).length === 0) {
    throw new Misuse(`${organisation} is no organisation: name a provider, a centre (centre-…) or oblast.`);
  }
  const read = parseIin(iin);
  if (!read.ok) throw new Misuse(`This is no IIN (${read.error}): ${textFaults[read.error].en}`);
  const misnamed = Object.values(names).flatMap((name) => nameFault(normalName(name), 'NAME_NONE') ?? [])[0];
  if (misnamed) throw new Misuse(`This is no name (${misnamed}): ${textFaults[misnamed].en}`);
  const noDay = from === undefined ? undefined : day(from);
  if (noDay !== undefined) throw new Misuse(`--from ${from} ${noDay}.`);
  const enrolled = await enrolStaff(
    {
      organisation,
      role: 'administrator',
      person: { iin, ...names },
      from: from ?? localDate(now),
    },
    { by: { kind: 'deployer' }, first: true, now, requestId },
    deps,
  );
  if (enrolled.ok && enrolled.value.kind === 'done') return enrolled.value.member;
  const fault = enrolled.ok ? 'CONTENTION' : enrolled.error;
  const why: Partial<Record<typeof fault, string>> = {
    ADMINISTRATOR_EXISTS: `${organisation} has had its first administrator: he adds the others, and another person confirms them. If none is left, the supervisor or an administrator of the oblast enters one (POST /v1/staff with organisation), and another of them confirms.`,
    STAFF_ALREADY_SERVES: 'This person serves there in another role already: name somebody else.',
  };
  throw new Advice(why[fault] ?? `Not done (${fault}): repeat the command.`);
}
