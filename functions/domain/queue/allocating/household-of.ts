import * as z from 'zod/mini';
import type { Form } from '#domain/form/form.ts';
import { parseIin } from '#domain/iin.ts';
import { isChildOn } from '#domain/regulation/children.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Household } from './household.ts';

const maybeTrue = z.optional(z.boolean());

/** What only the person himself can say of his family as a dwelling is asked for it; whatever is not said is not assumed. */
export const HouseholdSaid = z.strictObject({
  /** over 22 weeks (75) */
  expectsChild: maybeTrue,
  /** how many need a room of their own for a listed illness (75) */
  listedIllnesses: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(20))),
  isMobilityImpaired: maybeTrue,
  /** the wish of somebody elderly or with disability (76) */
  floorAtMost: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(50))),
  agreesToOtherLocality: maybeTrue,
  agreesToUncomfortable: maybeTrue,
});
export type HouseholdSaid = z.infer<typeof HouseholdSaid>;

const sexIn = (iin: string | undefined): 'male' | 'female' | undefined => {
  const read = parseIin(iin ?? '');
  return read.ok ? read.value.sex : undefined;
};

type Member = Form['members'][number];

/** As much of a form as tells a family’s numbers. */
interface FamilyOnRecord {
  readonly applicant: Pick<Form['applicant'], 'iin'>;
  readonly members: readonly (Pick<Member, 'iin' | 'relation' | 'bornOn'> & Partial<Pick<Member, 'isDisabledChild'>>)[];
}

/** What was said of it, and when: apart from the form, by the person himself. */
interface SaidOn {
  readonly said: HouseholdSaid;
  readonly on: PlainDate;
}

/**
 * The numbers of a family as both say it (X207): the later word confirms it. A child that was expected is in the form once that
 * was said later, and is not counted twice; nor is one expected longer than one can be (X288).
 */
export function householdNow(
  { saidOn, ...family }: FamilyOnRecord & { readonly saidOn: PlainDate },
  needs: SaidOn | undefined,
  today: PlainDate,
): Household {
  if (!needs) return householdOf(family, {}, { confirmedOn: saidOn });
  const { expectsChild, ...said } = needs.said;
  if (needs.on < saidOn) return householdOf(family, said, { confirmedOn: saidOn });
  const confirmed = { confirmedOn: needs.on };
  if (!expectsChild) return householdOf(family, said, confirmed);
  return lastDayOf('childExpected', needs.on) < today
    ? { ...householdOf(family, said, confirmed), isExpectationOver: true }
    : householdOf(family, { ...said, expectsChild }, confirmed);
}

/**
 * The numbers of a family, of its form and of what its person said of it on a day; without his word, of the form alone. Nobody
 * has two rooms of his own, whatever number was said (X288).
 */
export function householdOf(
  { applicant, members }: FamilyOnRecord,
  said: HouseholdSaid,
  { confirmedOn, locality }: { readonly confirmedOn: PlainDate; readonly locality?: string },
): Household {
  const sexes = [applicant, ...members].map(({ iin }) => sexIn(iin));
  const hasDisabledChild = members.some((member) => member.isDisabledChild && isChildOn(member, confirmedOn));
  return {
    people: sexes.length,
    men: sexes.filter((sex) => sex === 'male').length,
    women: sexes.filter((sex) => sex === 'female').length,
    hasSpouse: members.some(({ relation }) => relation === 'spouse'),
    unborn: said.expectsChild ? 1 : 0,
    extraRooms: Math.min((said.listedIllnesses ?? 0) + (hasDisabledChild ? 1 : 0), sexes.length),
    isMobilityImpaired: said.isMobilityImpaired ?? false,
    ...(said.floorAtMost === undefined ? {} : { floorAtMost: said.floorAtMost }),
    ...(locality === undefined ? {} : { locality }),
    agreesToOtherLocality: said.agreesToOtherLocality ?? false,
    agreesToUncomfortable: said.agreesToUncomfortable ?? false,
    confirmedOn,
  };
}
