import type { PlainDate } from '#domain/time/instant.ts';
import type { FactKindId } from './facts.ts';
import type { AmendmentGroundId, AmendmentPurpose } from './grounds.ts';
import type { SourceKind } from './sources.ts';

/** What the machine finds by itself, from where, and what is proposed by it; both languages of papers in one line [O]. */
type Found = {
  readonly fact: string;
  readonly source: { readonly kind: SourceKind; readonly name: string };
  /** what would change it, as the person is told */
  readonly cure: string;
  readonly purpose: AmendmentPurpose;
  readonly ground: AmendmentGroundId;
};

const persons = { kind: 'REGISTER', name: 'ЖТ МДҚ / ГБД ФЛ' } as const;
const mistaken =
  'Мәлімет қате болса, растайтын құжатты осы хабарламада көрсетілген мерзімде тапсырыңыз. Если сведения неверны, передайте подтверждающий документ в срок, указанный в этом извещении.';

// biome-ignore format: a table, one fact a row
export const foundFacts = {
  DEATH:             { fact: 'Тізілім бойынша қайтыс болған / По реестру – смерть', source: persons, cure: mistaken, purpose: 'REMOVAL', ground: 'DIED' },
  CITIZENSHIP_ENDED: { fact: 'Тізілім бойынша Қазақстан Республикасының азаматтығы тоқтатылған / По реестру гражданство Республики Казахстан прекращено', source: persons, cure: mistaken, purpose: 'REMOVAL', ground: 'CITIZENSHIP_LOST' },
  STATE_DWELLING:    { fact: 'Мемлекеттік тұрғын үй қорынан тұрғын үй берілді / Предоставлено жилище из государственного жилищного фонда', source: { kind: 'DOCUMENT', name: 'Тұрғын үй беру туралы шешім / Решение о предоставлении жилища' }, cure: mistaken, purpose: 'REMOVAL', ground: 'GOT_STATE_DWELLING' },
  TWICE_ON_RECORD:   { fact: 'Бір адамның екі жазбасы бар / У одного лица две записи', source: { kind: 'DOCUMENT', name: 'Есепке алу тізімдері / Списки учета' }, cure: mistaken, purpose: 'MERGING', ground: 'TWO_ENTRIES' },
} as const satisfies Partial<Record<FactKindId, Found>>;
export type FoundFactId = keyof typeof foundFacts;

/** A proposal by what was found, as true on that day. */
export function foundProposal(id: FoundFactId, on: PlainDate) {
  const { fact, source, cure, purpose, ground } = foundFacts[id];
  return { purpose, ground, facts: [{ kind: id, fact, source, on }], cure } as const;
}
