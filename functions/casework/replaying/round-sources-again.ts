import * as z from 'zod/mini';
import type { CaseStore, CommitRecord } from '#casework/ports/case-store.ts';
import { ledgerHolder } from '#domain/allocation/claims.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { PaperRef } from '#domain/file/refs.ts';
import { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import { emptyLedger, Ledger } from '#domain/queue/allocating/ledger.ts';
import { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { firstDifference } from './difference.ts';
import type { EvidenceDeps } from './evidence-again.ts';
import type { OrderOtherwise } from './round-again.ts';

export interface SourcesDeps extends Pick<EvidenceDeps, 'documents'> {
  readonly cases: Pick<CaseStore, 'journal'>;
}

type Told = readonly Pick<CommitRecord, 'events'>[];

/** What has changed a ledger, by which page, and who had left it before. */
const Booked = z.object({ page: PaperRef, ledger: Ledger, found: z.optional(z.string()) });
type Booked = z.infer<typeof Booked>;

const bookedIn = (journal: Told): Booked[] =>
  journal.flatMap(({ events }) =>
    events.flatMap((event) => {
      const read = Booked.safeParse(event);
      return read.success ? [read.data as Booked] : [];
    }),
  );

/**
 * What a round says that it found elsewhere, looked at there: the ledger as the round before had left it, step after step, and
 * each dwelling as it was entered. Whoever changes a stored file by hand while a round is computed of it is found by this.
 */
export async function roundSourcesAgain(journal: Told, deps: SourcesDeps): Promise<OrderOtherwise | undefined> {
  for (const booked of bookedIn(journal)) {
    const steps = await pageOf(booked.page, deps);
    const other = (await ledgerOtherwise(booked, steps, deps)) ?? (await dwellingsOtherwise(steps, deps));
    if (other) return { page: booked.page, difference: { what: 'ORDER', ...other } };
  }
  return undefined;
}

const pageOf = async (page: PaperRef, { documents }: SourcesDeps): Promise<RoundStep[]> =>
  z.parse(z.array(RoundStep), JSON.parse(new TextDecoder().decode(await documents.readPaper(page))));

/** Each step begins with the ledger that the one before has left, and the event keeps what the last one leaves. */
async function ledgerOtherwise({ ledger, found }: Booked, steps: readonly RoundStep[], deps: SourcesDeps) {
  let before = found === undefined ? emptyLedger : await leftBy(found, deps);
  for (const step of steps) {
    if (!('ledger' in step)) continue;
    const other = firstDifference(step.found, before ?? 'nothing');
    if (other) return { ...other, of: `${step.does} found ${other.of}` };
    before = step.ledger;
  }
  const kept = firstDifference(ledger, before ?? 'nothing');
  return kept && { ...kept, of: `ledger ${kept.of}` };
}

/** The ledger that a round had left as that version of it; undefined: its journal has none. */
async function leftBy(holder: string, { cases }: SourcesDeps): Promise<Ledger | undefined> {
  const [id = ''] = holder.split('@');
  const left = bookedIn(await cases.journal(allocation, id)).map(({ ledger }) => ledger);
  return left.findLast((ledger) => ledgerHolder({ id, ledger }) === holder);
}

async function dwellingsOtherwise(steps: readonly RoundStep[], { cases }: SourcesDeps) {
  const opened = steps.find((step) => step.does === 'OPENED');
  for (const found of opened?.does === 'OPENED' ? opened.opening.dwellings : []) {
    const [entered] = (await cases.journal(dwelling, found.id)).flatMap(({ events }) => events);
    const read = Dwelling.safeParse({ ...entered, id: found.id });
    const other = firstDifference(found, read.success ? read.data : 'nothing');
    if (other) return { ...other, of: `OPENED ${found.id} ${other.of}` };
  }
  return undefined;
}
