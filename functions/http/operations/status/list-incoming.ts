import * as z from 'zod/mini';
import { type LineDeps, lineFacts } from '#casework/asking/trays/line-facts.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { incomingRegister, incomingRegisterOf } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { ok } from '#domain/result.ts';
import { cursor, word } from '#domain/text/texts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { Official, official } from '#http/views/official.ts';

const atOnce = 10;
const text = z.string();
const Incoming = z.object({
  items: z.array(
    z.object({
      number: text,
      registeredAt: text,
      registeredBy: z.optional(Official),
      name: z.optional(text),
      caseId: text,
      caseNumber: z.optional(text),
    }),
  ),
  cursor: z.optional(text),
});

interface Deps extends LineDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** 5.2: a provider's register of incoming documents of a year: who entered which number when, of which case; last first. */
export const listIncoming = operation({
  name: 'listIncoming',
  by: 'official',
  query: z.strictObject({ year: z.optional(word(4, 'year', /^20\d\d$/)), cursor: z.optional(cursor(2000)) }),
  answer: Incoming,
  run: async ({ actor: viewer, now, requestId, query }, deps: Deps) => {
    const year = query.year ?? localDate(now).slice(0, 4);
    const page = await deps.lists.incoming(incomingRegister(viewer.organisation, year), query.cursor);
    const items = await inParallel(page.items, atOnce, async (id) => {
      const theCase = await deps.cases.load(application, id);
      const number = theCase?.registrations.provider;
      const entered = theCase && incomingRegisterOf(theCase);
      if (!number || !entered || !mayAct(application, theCase, { actor: viewer, action: 'SeeCase' }).ok) return [];
      const { number: caseNumber } = theCase;
      const registeredBy = await official(theCase.registeredBy, deps.staff);
      const { name } = await lineFacts({ kind: application, file: theCase }, { viewer, now, requestId }, deps);
      return [{ number, registeredAt: entered.at, registeredBy, name, caseId: id, caseNumber }];
    });
    return ok({ body: { items: items.flat(), cursor: page.cursor } });
  },
});
