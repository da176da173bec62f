import * as z from 'zod/mini';
import { dwellingsAtMost } from '#domain/allocation/decide.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { funds } from '#domain/dwelling/event.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { courtIds } from '#domain/regulation/allocations/courts-of-law.ts';
import { overrideGroundIds } from '#domain/regulation/allocations/override-grounds.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { localityIds } from '#domain/regulation/offices/localities.ts';
import { day } from '#domain/text/dates.ts';
import { line, officeNumber } from '#domain/text/texts.ts';
import { idOf } from './of-case.ts';
import { StaffId } from './staff.ts';

const DwellingId = idOf(dwelling);
export const AllocationId = idOf(allocation);
export const OfferId = idOf(offer);
export const OfDwelling = z.strictObject({ dwellingId: DwellingId });
export const OfAllocation = z.strictObject({ allocationId: AllocationId });
export const OfOffer = z.strictObject({ offerId: OfferId });

/** A dwelling as it comes into the fund. */
export const NewDwelling = z.strictObject({
  fund: z.enum(funds),
  locality: z.enum(localityIds),
  rooms: z.int().check(z.gte(1), z.lte(20)),
  /** useful area, square metres */
  area: z.number().check(z.gte(6), z.lte(500), z.multipleOf(0.01)),
  floor: z.int().check(z.gte(1), z.lte(50)),
  hasLift: z.boolean(),
  isComfortable: z.boolean(),
  suitsWheelchair: z.boolean(),
  availableFrom: day,
  address: line(300),
});

/** A round as its head opens it: over which dwellings, and who sits in its commission. */
export const NewAllocation = z.strictObject({
  dwellings: z.array(DwellingId).check(z.minLength(1), z.maxLength(dwellingsAtMost)),
  chair: StaffId,
  secretary: StaffId,
  members: z.array(StaffId).check(z.maxLength(15)),
  /** what is given out of the order, each by a ground of the table and the act that says so */
  overrides: z.optional(
    z
      .array(
        z.strictObject({
          dwelling: DwellingId,
          list: z.enum(queueListIds),
          registerNumber: z.int().check(z.gte(1), z.lte(9_999_999)),
          ground: z.enum(overrideGroundIds),
          number: officeNumber(60),
          decidedOn: day,
          /** whose act it is, where the ground is a court’s act */
          court: z.optional(z.enum(courtIds)),
        }),
      )
      .check(z.maxLength(40)),
  ),
});

/** Each of the commission and how he voted. */
export const Votes = z
  .array(z.strictObject({ staff: StaffId, vote: z.enum(['FOR', 'AGAINST', 'RECUSED', 'ABSENT']) }))
  .check(z.minLength(1), z.maxLength(20));
