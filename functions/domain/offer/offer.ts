import * as z from 'zod/mini';
import { courtIds } from '#domain/regulation/allocations/courts-of-law.ts';
import { EntryOf, hand, ofWhom, people } from '../file/on-entry.ts';
import { idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { familyReasons } from '../queue/allocating/family-reasons.ts';
import { OverrideBefore, OverrideGround } from '../queue/allocating/override-ground.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { Commission, Commissioner } from '../staff/commission.ts';
import { keptOfHead } from '../staff/signed-by-head.ts';
import { courts } from './courts.ts';
import { Try, Vote } from './event.ts';
import { papersOfEnd } from './rules/papers-of-person.ts';
import { offerStatuses } from './status.ts';

const Status = z.enum(offerStatuses);
const text = z.string();

/** What one candidate is asked about one dwelling of a round, and what comes of it; ids and hashes only, no personal data. */
export const Offer = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: text })),
  provider: z.enum(providerIds),
  allocation: idOf('allocation'),
  dwelling: idOf('dwelling'),
  commission: Commission,
  entry: EntryOf,
  isBeside: z.optional(z.literal(true)),
  request: ofWhom,
  ...people,
  /** the candidates in order, and by which reason each before him was passed over */
  order: PaperRef,
  passedOver: z.number(),
  /** how often he had refused before it was made, where he had */
  refusedBefore: z.optional(z.number()),
  /** the head of another provider who acts in it (X74) */
  actingHead: z.optional(z.object({ staff: idOf('staff'), organisation: z.enum(providerIds) })),
  /** what registers said, the last time they were asked */
  checked: z.optional(z.object({ facts: RecordRef, at: text })),
  /** by which decision about his entry the dwelling is held for him, and since when */
  held: z.optional(z.object({ amendment: z.optional(idOf('amendment')), at: text })),
  /** before his silence counted the register said that he lived */
  silenceChecked: z.optional(z.literal(true)),
  /** when it was written to him that no receipt of his letter came (X311) */
  notProvenToldAt: z.optional(text),
  /** the facts of registers by which it has proposed something: what was decided of them is not proposed again */
  proposed: z.optional(z.array(text)),
  /** why it ended before he was asked */
  overtakenBy: z.optional(text),
  /** he is asked out of the order, by this ground */
  override: z.optional(OverrideGround),
  /** it was to be given to somebody else out of the order, and why it was not (X247) */
  overrideBefore: z.optional(OverrideBefore),
  /** by whom, which older ones do not say (X284) */
  posted: z.optional(
    z.object({ number: text, at: text, by: z.optional(idOf('staff')), person: z.optional(idOf('person')) }),
  ),
  /** how he was sought, each time: by what, when and by whom */
  tries: z.optional(z.array(Try)),
  /** how it reached him, and what came by post on which day */
  told: z.optional(z.object({ how: z.enum(['cabinet', 'desk', 'post']), at: text, deliveredOn: z.optional(text) })),
  answered: z.optional(z.object({ consents: z.boolean(), at: text, centre: z.optional(text) })),
  minutes: z.optional(
    z.object({
      number: text,
      votes: z.array(Vote),
      /** by which he is voted down, where he is */
      reasons: z.optional(z.array(z.enum(familyReasons))),
      paper: PaperRef,
      at: text,
      secretary: z.object({ ...hand, signature: SignatureRef }),
      chair: z.optional(z.object({ ...hand, signature: SignatureRef })),
      /** who sat as they were drawn and has left his seat since */
      left: z.optional(z.array(Commissioner)),
    }),
  ),
  decision: z.optional(
    z.object({
      ...keptOfHead,
      withFamily: z.optional(z.literal(true)),
    }),
  ),
  contract: z.optional(z.object({ number: text, signedOn: text, at: text })),
  /** the days for the contract are over, and none is signed: it may be revoked (APPK 84) */
  contractLapsed: z.optional(z.literal(true)),
  keysAt: z.optional(text),
  /** the court act by which it was undone */
  annulled: z.optional(
    z.object({
      ...{ court: z.enum(courts), number: text, decidedOn: text },
      /** which court, of the table; older ones named the instance alone (X283) */
      ofCourt: z.optional(z.enum(courtIds)),
      /** for knowingly false data: he is removed, too */
      falseData: z.optional(z.literal(true)),
    }),
  ),
  /** what was written to whoever has no cabinet, and is to be posted (X294) */
  toPost: z.optional(z.array(z.enum(papersOfEnd))),
  /** what of it was posted: under which number, when and by whom */
  letters: z.optional(z.array(z.object({ number: text, at: text, papers: z.array(z.enum(papersOfEnd)), ...hand }))),
  /** how it ended, as its round and its dwelling were told */
  settled: z.optional(text),
});
export type Offer = z.infer<typeof Offer>;
