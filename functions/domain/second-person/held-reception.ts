import type { StaffActor } from '#domain/actor.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { SecondPerson } from './second-person.ts';

/** X93: what two have seen serves whoever asked it, at that centre, on the day on which the second confirmed it, and nobody else. */
export const isHeldReception = (
  { kind, asked, settled }: SecondPerson,
  { staff, organisation }: StaffActor,
  now: Instant,
): boolean =>
  kind === 'reception' &&
  settled?.outcome === 'confirmed' &&
  localDate(settled.at) === localDate(now) &&
  asked.staff === staff &&
  asked.organisation === organisation;

interface Asked {
  readonly by: string;
  /** absent: of a document that bears none */
  readonly iin?: string | undefined;
  readonly withdraws?: string | undefined;
  readonly identityDocument: Partial<IdentityDocument>;
}

/** Did a reception ask for this very withdrawal: of that request, by id or number, by that person and that document (X112)? */
export const isForWithdrawal = (
  asked: Asked,
  { id, number }: { readonly id: string; readonly number?: string | undefined },
  came: Pick<Asked, 'by' | 'iin' | 'identityDocument'>,
): boolean =>
  asked.withdraws !== undefined &&
  [id, number].includes(asked.withdraws) &&
  asked.by === came.by &&
  (asked.iin === undefined || asked.iin === came.iin) &&
  shownAs.every((field) => asked.identityDocument[field] === came.identityDocument[field]);

const shownAs = ['number', 'issuedOn', 'issuedBy'] as const satisfies (keyof IdentityDocument)[];
