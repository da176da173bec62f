import type { StaffActor } from '#domain/actor.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { roleOf, officeOf as whereItLies } from '#domain/complaint/rules/offices.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { officeElsewhere, officeOf } from '../offices.ts';
import type { Walk } from '../walk.ts';

const { operator, branchHead, controller, otherController } = officials;

type Part = Parameters<typeof roleOf>[1];

/** Everybody who has that part in it: of a provider, of the branch of the Corporation, or of the body above both. */
export function holdersOf(file: Complaint, part: Part): readonly StaffActor[] {
  const { registrar, heads, executors, commissioner } = officeOf(file);
  const all = [...heads, registrar, ...executors, commissioner, operator, branchHead, controller, otherController];
  const role = roleOf(file, part);
  return all.filter(({ kind, organisation }) => kind === role && organisation === whereItLies(file, role));
}

/** One of them, and now and then somebody of another office. */
export function oneOf(walk: Walk, file: Complaint, part: Part): StaffActor {
  const { dice } = walk;
  const stranger = officeElsewhere(file).heads[0];
  return dice().chance(0.02) ? stranger : (dice().pick(holdersOf(file, part)) ?? stranger);
}
