import { type EnrolDeps, type Enrolled, enrolStaff } from '#casework/identity/enrol-staff.ts';
import { parseIin } from '#domain/iin.ts';
import { rolesOf } from '#domain/staff/staff.ts';
import { nameFault, normalName } from '#domain/text/name.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { isPlainDate, localDate } from '#domain/time/local-date.ts';
import { Advice } from '#infra/running/advice.ts';

export interface FirstAdministrator {
  readonly organisation: string;
  readonly iin: string;
  readonly surname?: string;
  readonly name?: string;
  readonly patronymic?: string;
  /** first day of service; today when absent */
  readonly from?: PlainDate;
}

/** Makes an organisation's first administrator, once, with a one-time password; journalled as the deployer's act. Throws Advice. */
export async function enrolFirstAdministrator(
  { organisation, iin, from, ...names }: FirstAdministrator,
  { now, requestId }: { readonly now: Instant; readonly requestId: string },
  deps: EnrolDeps,
): Promise<Enrolled> {
  if (rolesOf(organisation).length === 0) {
    throw new Advice(`${organisation} is no organisation: name a provider, a centre (centre-…) or oblast.`);
  }
  const read = parseIin(iin);
  if (!read.ok) throw new Advice(`This is no IIN (${read.error}): ${textFaults[read.error].en}`);
  const fault = Object.values(names).flatMap((name) => nameFault(normalName(name), 'NAME_NONE') ?? [])[0];
  if (fault) throw new Advice(`This is no name (${fault}): ${textFaults[fault].en}`);
  if (from !== undefined && !isPlainDate(from)) throw new Advice('--from is no date: write it as YYYY-MM-DD.');
  const enrolled = await enrolStaff(
    {
      organisation,
      role: 'administrator',
      person: { iin, ...names },
      from: from ?? localDate(now),
      by: { kind: 'deployer' },
      first: true,
      now,
      requestId,
    },
    deps,
  );
  if (enrolled.ok) return enrolled.value;
  const why: Partial<Record<typeof enrolled.error, string>> = {
    ADMINISTRATOR_EXISTS: `${organisation} has had its first administrator: he adds the others.`,
    STAFF_ALREADY_SERVES: 'This person serves there in another role already: name somebody else.',
  };
  throw new Advice(why[enrolled.error] ?? `Not done (${enrolled.error}): repeat the command.`);
}
