// Which roles are power, apart from the acts that they confirm: only whoever keeps the register of staff asks it.
import type { StaffRole } from '#domain/actor.ts';
import { oblast, rolesOf } from '#domain/staff/staff.ts';
import { overseers } from './acts.ts';

/** Power over people: whoever heads an office, keeps its people, or by his word completes what another asked about them. */
const overPeople: readonly StaffRole[] = overseers.map(({ role }) => role);

/** Who heads an office, decides about its people and is answered to by its keeper: of a provider, or of a branch of the Corporation (X256). */
const heads: readonly StaffRole[] = ['head', 'branchHead'];

/** Before whom lies what the powerful did and looked at, so that none of them may silence him alone (X108). */
export const watchers: readonly StaffRole[] = ['supervisor', 'auditor'];

/**
 * Roles that nobody gives alone: whoever has power over people, or stands above the offices, whose eyes and acts no office
 * bounds (X108).
 */
export const powerfulRoles: readonly StaffRole[] = [...new Set([...overPeople, ...heads, ...rolesOf(oblast)])];

/** Without whom an office is not left for a day, be he only away. */
export const neededDaily: readonly StaffRole[] = [...new Set([...overPeople, ...heads, ...watchers])];

/** Whose standing nobody ends alone, though a colleague is there: whom the keeper is answerable to. */
export const neverEndedAlone: readonly StaffRole[] = [...heads, ...watchers];
