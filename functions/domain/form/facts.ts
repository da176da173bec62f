import * as z from 'zod/mini';

const text = z.string();
const maybe = z.optional(text);

/** A person as the register of persons had him at 8.4. */
export const Registered = z.object({
  surname: maybe,
  name: maybe,
  patronymic: maybe,
  bornOn: text,
  diedOn: maybe,
  citizenship: text,
  address: z.optional(z.object({ district: maybe, region: maybe, street: maybe, building: maybe, flat: maybe })),
});
export type Registered = z.infer<typeof Registered>;

/** A power as the notary register had it. */
const RegisteredPower = z.object({ number: text, issuedOn: text, validTo: text, revokedAt: maybe });

const Absent = z.object({ kind: z.literal('absent') });
const found = <T extends z.ZodMiniType>(value: T) => z.object({ kind: z.literal('found'), value });

/** What the registers said of a request, as its record holds it (8.4). */
export const RegisterFacts = z.object({
  person: z.union([found(Registered), Absent]),
  power: z.optional(z.union([found(RegisteredPower), Absent])),
});

export type RegisterFacts = z.infer<typeof RegisterFacts>;

/** Whose certificate signed a request, as its record holds it (10.6). */
export const CertificateFacts = z.object({
  certificate: z.object({ surname: maybe, name: maybe, patronymic: maybe }),
});
