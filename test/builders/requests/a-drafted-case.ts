import type { Plan } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { checkDigitOf } from '#domain/iin.ts';
import { entryKey } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lettersOf } from '#test/builders/people/a-citizen.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { caseIn } from './a-case.ts';
import { openRequestOf } from './a-claim.ts';

/** A valid IIN of a made-up person. */
export function iinOf(n: number): string {
  for (let order = n * 7; ; order++) {
    const eleven = `8802143${String(order % 10_000).padStart(4, '0')}`;
    const check = checkDigitOf(eleven);
    if (check !== undefined) return `${eleven}${check}`;
  }
}

export const now: Instant = '2018-03-02T06:00:00.000Z';

export interface Filed {
  readonly n: number;
  readonly priorityMoment?: Instant;
  readonly intakeSequence?: number;
  readonly list?: QueueListId;
  readonly kind?: 'NOTICE' | 'REFUSAL';
  /** where the request stands, instead of before the head */
  readonly story?: Application;
}

export const idOf = (n: number): string => `case_${String(n).padStart(26, '0')}`;

/** The ordinals of these requests, the last too. */
export const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A filed request, its draft before the head unless told otherwise. */
export function draftedCase({
  n,
  priorityMoment,
  intakeSequence = n,
  list = 'public-sector',
  kind = 'NOTICE',
  story,
}: Filed): Application {
  const base = story ?? caseIn('AWAITING_SIGNATURE');
  const drafted = { record: { id: `record_draft_${n}`, mac: 'mac' }, by: 'staff_executor', at: now };
  const draft: Application['draft'] =
    kind === 'REFUSAL' ? { kind, ground: 'requirements-not-met', ...drafted } : { kind, ...drafted };
  return {
    ...base,
    id: idOf(n),
    applicant: `person_${n}`,
    form: { id: `record_form_${n}`, mac: 'mac' },
    list,
    ...(story ? {} : { draft }),
    intakeSequence,
    priorityMoment: priorityMoment ?? base.priorityMoment,
  };
}

const formOf = (n: number) => ({
  provider: 'uralsk',
  category: 'public-sector',
  applicant: {
    iin: iinOf(n),
    surname: 'Серікова',
    name: `Айгүл-${lettersOf(n)}`,
    phone: '+77010000000',
    registeredAddress: 'Орал, Абай 1',
    identityDocument: { number: '012345678', issuedOn: '2015-02-03', issuedBy: 'ІІМ' },
  },
  members: [],
  consent: true,
});

const refusalText = {
  facts: [{ fact: 'Меншігінде екі бөлмелі пәтер бар', source: 'Жылжымайтын мүлік тіркелімі, 28.02.2018' }],
  cure: 'Талапқа сай келгенде қайта жүгініңіз',
};

interface Laid {
  readonly n: number;
  readonly after: Application;
  readonly form: unknown;
  readonly draft: unknown;
}

/** What writes the n-th filed request with its records and its claim, as it stands before the head. */
export function planOfDrafted({ n, after, form, draft }: Laid): Plan {
  const record = (id: string, kind: 'form' | 'draft', content: unknown) => ({
    id,
    kind,
    caseId: after.id,
    content,
    mac: 'mac',
  });
  return {
    decidedOn: 0,
    after,
    events: [],
    actor: { kind: 'machine' },
    at: now,
    requestId: 'laid',
    duties: [],
    records: [record(`record_form_${n}`, 'form', form), record(`record_draft_${n}`, 'draft', draft)],
    indexes: indexesOf(application, after),
    claims: [openRequestOf(after)],
  };
}

/** Writes a filed request with its records and its claim. */
export async function layDrafted(filed: Filed, cases: MemoryCaseStore): Promise<void> {
  const after = { ...draftedCase(filed), version: 1 };
  const { n, kind } = filed;
  const draft = kind === 'REFUSAL' ? refusalText : 'Талапқа сай';
  await cases.commit({ plans: [planOfDrafted({ n, after, form: formOf(n), draft })] });
}

/** A person's entry at a provider, of a request that was decided there (X71). */
export async function layEntry(provider: string, person: string, cases: MemoryCaseStore): Promise<void> {
  const n = 990;
  const after = { ...draftedCase({ n }), version: 1 };
  const taken = { key: entryKey(provider, person), change: 'take', taken: 'ALREADY_REGISTERED' } as const;
  const claim = { ...taken, holder: `${provider}#public-sector#1`, file: after.id };
  const plan = planOfDrafted({ n, after, form: formOf(n), draft: '' });
  await cases.commit({ plans: [{ ...plan, claims: [claim] }] });
}
