import type { StaffActor } from '#domain/actor.ts';
import type { Vote } from '#domain/offer/event.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { type Office, officeOf } from '../offices.ts';
import type { Walk } from '../walk.ts';

interface Sitting {
  readonly chair: StaffActor;
  readonly secretary: StaffActor;
  readonly members: readonly StaffActor[];
}

/** The housing commission of an office, the same in all of its rounds. */
function commissionOf({ registrar, executors, administrator, commissioner }: Office): Sitting {
  const [chair, secretary] = executors;
  return { chair, secretary, members: [registrar, administrator, commissioner] };
}

/** Whoever sits in it by now. */
export function sittingOn(file: Offer): Sitting {
  const office = officeOf(file);
  const all = Object.values(office).flat() as readonly StaffActor[];
  const actor = ({ staff }: { readonly staff: string }): StaffActor => {
    const found = all.find((one) => one.staff === staff);
    if (!found) throw new Error(`${staff} sits on ${file.id}, and is nobody of its office`);
    return found;
  };
  const { chair, secretary, members } = file.commission;
  return { chair: actor(chair), secretary: actor(secretary), members: members.map(actor) };
}

/** As its head names it. */
export function seatsOf(office: Office) {
  const { chair, secretary, members } = commissionOf(office);
  return { chair: chair.staff, secretary: secretary.staff, members: members.map(({ staff }) => staff) };
}

/** Mostly all in favour, now and then against, recused, absent, or too few. */
export function votesOn({ dice }: Walk, file: Offer): readonly Vote[] {
  const { chair, secretary, members } = file.commission;
  const usual = dice().weighed([
    { weight: 85, vote: 'FOR' as const },
    { weight: 8, vote: 'AGAINST' as const },
    { weight: 3, vote: 'ABSENT' as const },
  ]);
  return [chair, secretary, ...members].map(({ staff }) => ({
    staff,
    vote: dice().chance(0.06)
      ? (dice().pick(['RECUSED', 'ABSENT', 'AGAINST'] as const) ?? 'FOR')
      : (usual?.vote ?? 'FOR'),
  }));
}
