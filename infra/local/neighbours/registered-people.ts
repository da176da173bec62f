import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Iin = z.string().regex(/^\d{12}$/);

/** A made-up person of the register; `citizenship` is the register's code, 398 (Kazakhstan) if absent. */
export const SeedPerson = z.strictObject({
  iin: Iin,
  surname: z.string().exactOptional(),
  name: z.string(),
  patronymic: z.string().exactOptional(),
  bornOn: z.iso.date(),
  diedOn: z.iso.date().exactOptional(),
  citizenship: z.string().exactOptional(),
  address: z
    .strictObject({
      district: z.string().exactOptional(),
      region: z.string().exactOptional(),
      street: z.string().exactOptional(),
      building: z.string().exactOptional(),
      flat: z.string().exactOptional(),
    })
    .exactOptional(),
});
export type SeedPerson = z.output<typeof SeedPerson>;

const SeedPower = z.strictObject({
  number: z.string().min(1),
  issuedOn: z.iso.date(),
  validTo: z.iso.date(),
  revokedAt: z.iso.datetime({ precision: 3 }).exactOptional(),
  principalIin: Iin,
  representativeIin: Iin,
});
export type SeedPower = z.output<typeof SeedPower>;

const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));

export const readPeople = (file: string): SeedPerson[] => read(file, z.array(SeedPerson));
export const readPowers = (file: string): SeedPower[] => read(file, z.array(SeedPower));
