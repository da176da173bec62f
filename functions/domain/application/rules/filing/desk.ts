import { type Actor, isStaff, type StaffActor } from '#domain/actor.ts';
import { isServiceCentre, type ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';

/** Who sits at a desk. */
export function operatorOf(actor: Actor): StaffActor {
  if (!isStaff(actor)) throw new Error('only officials receive people');
  return actor;
}

/** At which centre. */
export function centreOf(actor: Actor): ServiceCentreId {
  const { organisation } = operatorOf(actor);
  if (!isServiceCentre(organisation)) throw new Error(`${organisation} is no service centre`);
  return organisation;
}
