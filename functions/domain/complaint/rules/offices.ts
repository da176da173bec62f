import type { StaffRole } from '../../actor.ts';
import { isServiceCentre } from '../../regulation/offices/service-centres.ts';
import { oblast } from '../../staff/staff.ts';
import type { Complaint } from '../complaint.ts';

type Lying = Pick<Complaint, 'level' | 'office'>;
type Part = 'addressee' | 'reviewer' | 'sender' | 'debtor';

/** Who does what of it: at a provider, at a branch of the Corporation, and at the body that controls quality (para 11). */
const roles = {
  provider: { addressee: 'head', reviewer: 'executor', sender: 'registrar', debtor: 'head' },
  corporation: { addressee: 'branchHead', reviewer: 'operator', sender: 'operator', debtor: 'branchHead' },
  above: { addressee: 'qualityController', reviewer: 'qualityController', sender: 'qualityController', debtor: 'head' },
} as const satisfies Record<string, Record<Part, StaffRole>>;

const of = ({ office }: Lying) => (isServiceCentre(office) ? roles.corporation : roles.provider);

/** Whose part it is where it lies now; what is owed, is by the office it is against. */
export const roleOf = (file: Lying, part: Part): StaffRole =>
  file.level === 'second' && part !== 'debtor' ? roles.above[part] : of(file)[part];

const aboveOffices: readonly StaffRole[] = ['qualityController', 'supervisor', 'contactCentre', 'auditor'];

/** The organisation whose people of that role have to do with it. */
export const officeOf = ({ office }: Pick<Lying, 'office'>, role: StaffRole): string =>
  aboveOffices.includes(role) ? oblast : office;
