import * as z from 'zod/mini';
import { Person } from '#domain/form/person.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { Phone } from '#domain/text/phone.ts';
import { line } from '#domain/text/texts.ts';
import { CaseId, idOf } from './of-case.ts';

export const OfVisit = z.strictObject({ visitId: idOf(homeVisit) });

/** Who cannot come, where he lives, what is to be taken in, and when he would like it (13). */
export const VisitAsking = z.strictObject({
  person: Person,
  phone: Phone,
  district: z.enum(providerIds),
  address: line(300),
  documents: line(300),
  wishes: z.optional(line(300)),
  /** the request whose result is to be brought, where the centre offers it (X235) */
  brings: z.optional(CaseId),
  /** beside the package that is taken in: its result is to be brought too, once it lies at the desk (X262) */
  resultToo: z.optional(z.literal(true)),
  /** his health is impaired by a persistent disorder that limits his life: his own word until the visit (X18) */
  cannotCome: z.literal(true),
});
