import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const official = (kind: StaffRole, organisation: string, name: string = kind): StaffActor => ({
  kind,
  staff: `staff_${name}` as StaffId,
  organisation,
});

/** The people of the city's provider and of its service centre. */
export const officials = {
  operator: official('operator', 'centre-uralsk'),
  registrar: official('registrar', 'uralsk'),
  head: official('head', 'uralsk'),
  substitute: { ...official('head', 'uralsk', 'substitute'), standsFor: 'staff_head' as StaffId },
  executor: official('executor', 'uralsk'),
  colleague: official('executor', 'uralsk', 'colleague'),
  administrator: official('administrator', 'uralsk'),
  commissioner: official('executor', 'uralsk', 'commissioner'),
  another: official('executor', 'uralsk', 'another'),
  reserve: official('executor', 'uralsk', 'reserve'),
  headElsewhere: official('head', 'borili', 'borili'),
  supervisor: official('supervisor', 'oblast'),
  branchHead: official('branchHead', 'centre-uralsk'),
  controller: official('qualityController', 'oblast', 'controller'),
  otherController: official('qualityController', 'oblast', 'otherController'),
} as const;

export const { head, operator, registrar, substitute, supervisor } = officials;
export const executors = { executor: officials.executor, colleague: officials.colleague } as const;

/** Whose certificates they sign with. */
export const ownIin: Readonly<Record<string, string>> = {
  staff_operator: citizen(901).iin,
  staff_head: citizen(902).iin,
  staff_substitute: citizen(903).iin,
  staff_registrar: citizen(904).iin,
  staff_executor: citizen(905).iin,
  staff_colleague: citizen(906).iin,
  staff_administrator: citizen(907).iin,
  staff_borili: citizen(908).iin,
  staff_supervisor: citizen(909).iin,
  staff_branchHead: citizen(910).iin,
  staff_controller: citizen(911).iin,
  staff_otherController: citizen(912).iin,
  staff_commissioner: citizen(913).iin,
  staff_another: citizen(914).iin,
  staff_reserve: citizen(915).iin,
};

interface Cast {
  readonly people: readonly StaffActor[];
  readonly iins: Readonly<Record<string, string>>;
}

/** The register of staff as far as acts need it; `changed` is what has become of somebody since. */
export function staffOf(
  keyring: Keyring,
  { people, iins }: Cast = { people: Object.values(officials), iins: ownIin },
): Pick<StaffRegister, 'get' | 'ofOrganisation' | 'journalOf'> & {
  readonly changed: Map<string, Partial<StaffMember>>;
} {
  const changed = new Map<string, Partial<StaffMember>>();
  const get: StaffRegister['get'] = async (staff) => {
    const iin = iins[staff];
    const actor = people.find((one) => one.staff === staff);
    if (!iin || !actor) return undefined;
    return {
      id: staff,
      version: 1,
      role: actor.kind,
      organisation: actor.organisation,
      person: await keyring.personOf(iin),
      login: staff,
      from: '2015-01-01',
      awakened: { at: '2015-01-01T04:00:00.000Z', certificateSha256: 'ab' },
      absences: [],
      substitutions: [],
      record: { id: 'record_staff', mac: 'mac' },
      ...changed.get(staff),
    };
  };
  const ofOrganisation = async (organisation: string) => {
    const all = await Promise.all(Object.keys(iins).map(get));
    return all.flatMap((member) => (member?.organisation === organisation ? [member] : []));
  };
  /** Nobody of the register entered them. */
  const journalOf: StaffRegister['journalOf'] = async () => [];
  return { get, ofOrganisation, journalOf, changed };
}
