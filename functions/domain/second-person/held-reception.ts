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
  readonly leaves?: string | undefined;
  readonly refuses?: string | undefined;
  readonly identityDocument: Partial<IdentityDocument>;
}

/** What whoever came would end, and by which request of his, by id or number, or which offer: one thing a reception (X112, X152, X282). */
export function endingOf({ withdraws, leaves, refuses }: Pick<Asked, 'withdraws' | 'leaves' | 'refuses'>) {
  if (withdraws !== undefined) return { what: 'withdrawal', file: withdraws } as const;
  if (leaves !== undefined) return { what: 'leaving', file: leaves } as const;
  return refuses === undefined ? undefined : ({ what: 'refusal', file: refuses } as const);
}
export type Ending = NonNullable<ReturnType<typeof endingOf>>;

/** Did a reception ask for this very thing: by that file, by id or number, by that person and that document (X112, X152, X282)? */
export const isForEnding = (
  what: Ending['what'],
  asked: Asked,
  { id, number }: { readonly id: string; readonly number?: string | undefined },
  came: Pick<Asked, 'by' | 'iin' | 'identityDocument'>,
): boolean =>
  endingOf(asked)?.what === what &&
  [id, number].includes(endingOf(asked)?.file) &&
  asked.by === came.by &&
  (asked.iin === undefined || asked.iin === came.iin) &&
  shownAs.every((field) => asked.identityDocument[field] === came.identityDocument[field]);

const shownAs = ['number', 'issuedOn', 'issuedBy'] as const satisfies (keyof IdentityDocument)[];
