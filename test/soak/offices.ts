// The two providers of a walk, each with people of its own, and whom the staff register knows.
import type { Keyring } from '#casework/ports/keyring.ts';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { FileState } from '#domain/file/state.ts';
import type { StaffId } from '#domain/ids.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { binOf as binIn } from '#domain/staff/staff.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials, ownIin, staffOf } from '#test/scenarios/harness/cast.ts';

export interface Office {
  readonly registrar: StaffActor;
  /** the head, and whoever stands in for him */
  readonly heads: readonly [StaffActor, StaffActor];
  readonly executors: readonly [StaffActor, StaffActor];
  readonly administrator: StaffActor;
  /** who sits beside the executors in its housing commission */
  readonly commissioner: StaffActor;
  /** who may come to sit instead of one of them */
  readonly reserve: StaffActor;
}

const ofBorili = (kind: StaffRole, name: string): StaffActor => ({
  kind,
  staff: `staff_borili_${name}` as StaffId,
  organisation: 'borili',
});

const { registrar, head, substitute, executor, colleague, headElsewhere, administrator, commissioner, reserve } =
  officials;
export const offices: Readonly<Record<string, Office>> = {
  uralsk: {
    registrar,
    heads: [head, substitute],
    executors: [executor, colleague],
    administrator,
    commissioner,
    reserve,
  },
  borili: {
    registrar: ofBorili('registrar', 'registrar'),
    heads: [headElsewhere, { ...ofBorili('head', 'deputy'), standsFor: headElsewhere.staff }],
    executors: [ofBorili('executor', 'executor'), ofBorili('executor', 'colleague')],
    administrator: ofBorili('administrator', 'administrator'),
    commissioner: ofBorili('executor', 'commissioner'),
    reserve: ofBorili('executor', 'reserve'),
  },
};
export const providersHere = Object.keys(offices) as ProviderId[];

/** Whoever answers 1414. */
export const contactCentre: StaffActor = {
  kind: 'contactCentre',
  staff: 'staff_1414' as StaffId,
  organisation: 'oblast',
};

const people = Object.values(offices).flatMap(
  ({ registrar, heads, executors, administrator, commissioner, reserve }) => [
    ...[registrar, ...heads, ...executors],
    ...[administrator, commissioner, reserve],
  ],
);
const others = people.filter(({ staff }) => ownIin[staff] === undefined);
const iins: Readonly<Record<string, string>> = {
  ...ownIin,
  ...Object.fromEntries(others.map(({ staff }, index) => [staff, citizen(921 + index).iin])),
};
export const iinOfStaff = ({ staff }: StaffActor): string => iins[staff] ?? '';
export const binOf = ({ organisation }: StaffActor): string => binIn(organisation) ?? '';

/** At which provider it lies; of a draft, which it does not say yet. */
export function providerOf(file: FileState): string | undefined {
  const { entry, provider, change, office } = file as {
    entry?: { provider: string };
    provider?: string;
    change?: { entry: { provider: string } };
    office?: string;
  };
  return entry?.provider ?? provider ?? change?.entry.provider ?? office;
}

export const officeOf = (file: FileState): Office => offices[providerOf(file) ?? ''] ?? (offices.uralsk as Office);

/** Another provider's, whose people have nothing to do with it. */
export const officeElsewhere = (file: FileState): Office =>
  (officeOf(file) === offices.uralsk ? offices.borili : offices.uralsk) as Office;

/** The same officials all along, each made once. */
export function staffKnown(keyring: Keyring): ReturnType<typeof staffOf> {
  const staff = staffOf(keyring, { people: [...Object.values(officials), ...others], iins });
  const once = <T>(make: (key: string) => Promise<T>) => {
    const made = new Map<string, Promise<T>>();
    return (key: string): Promise<T> => {
      const known = made.get(key) ?? make(key);
      made.set(key, known);
      return known;
    };
  };
  return { ...staff, get: once(staff.get), ofOrganisation: once(staff.ofOrganisation) };
}
