import * as z from 'zod/mini';
import type { SearchDeps } from '#casework/asking/searching/search.ts';
import { searchCases as search } from '#casework/asking/searching/search-cases.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import { standingsOf } from '#casework/identity/standing.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { moreFoundWords } from '#domain/application/words/more-found-words.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { reasonOf } from '#domain/file/why-read.ts';
import { Iin, named, saysSurname } from '#domain/form/person.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { ok, refused } from '#domain/result.ts';
import { day } from '#domain/text/dates.ts';
import { code } from '#domain/text/texts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { WhySought } from '#http/shapes/reasons.ts';
import { CaseLine, caseLine } from '#http/views/files/case-line.ts';
import { OldEntryLine, oldEntryLine } from '#http/views/files/old-entry-line.ts';

const inRegister = z.strictObject({
  provider: z.enum(providerIds),
  list: z.enum(queueListIds),
  number: z.int().check(z.positive()),
});
/** By one of these, in a body and never in an address: an IIN is nobody's to see on its way. */
const Search = z.union([
  z.strictObject({ iin: Iin, ...WhySought }),
  z.strictObject({ number: code(60, 'CASE_NUMBER_INVALID', parseCaseNumber), ...WhySought }),
  z.strictObject({ registerNumber: inRegister, ...WhySought }),
  z.strictObject({ name: z.strictObject(named).check(saysSurname), bornOn: day, ...WhySought }),
]);
const Found = z.object({
  items: z.array(CaseLine),
  /** who came from an old list, without a request of ours */
  oldEntries: z.array(OldEntryLine),
  /** offices at which there is something that whoever asks may not see */
  existsAt: z.array(z.object({ office: z.string(), name: Words })),
  /** there are more than were looked at, and by what fewer are found */
  more: z.optional(Words),
});

interface Deps extends SearchDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/**
 * Finds requests without their number, and who came from an old list: whatever whoever asks may see, in full line; of others where they are and nothing
 * more. A request of before the key of its name was kept is found by IIN and numbers alone.
 */
export const searchCases = operation({
  name: 'searchCases',
  by: 'official',
  body: Search,
  keyless: true,
  answer: Found,
  run: async ({ actor: by, body, now, requestId }, deps: Deps) => {
    const { why: reason, document, ...sought } = body;
    const why = reasonOf({ why: reason, number: document });
    if (!why.ok) {
      // the reason is typed always, so what is wrong is its document
      const fields = why.error.fields?.map((wrong) => ({ ...wrong, field: 'document' }));
      return refused(refusedBy({ ...why.error, fields }));
    }
    const standings = await standingsOf(by, now, deps);
    const { seen, rows, elsewhere, moreBy } = await search(
      sought,
      { by, standings, why: why.value, now, requestId },
      deps,
    );
    const existsAt = elsewhere.map((office) => ({ office, name: officeName(office, localDate(now)) }));
    const more = moreBy && moreFoundWords[moreBy];
    return ok({
      body: { items: seen.map((one) => caseLine(one, now)), oldEntries: rows.map(oldEntryLine), existsAt, more },
    });
  },
});
