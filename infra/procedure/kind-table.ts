// The table paragraph ↔ state ↔ task ↔ term ↔ scenario of the kinds of file beside the request: what one looks up who knows the law.

import { terms as ofAmendment } from '#domain/amendment/terms.ts';
import { terms as ofComplaint } from '#domain/complaint/terms.ts';
import { terms as ofVisit } from '#domain/home-visit/terms.ts';
import { terms as ofInventory } from '#domain/inventory/terms.ts';
import { termsOf as ofOffer } from '#domain/offer/terms.ts';
import { readings } from '#domain/regulation/readings/readings.ts';
import { aligned, lengthOf, linkTo } from './cells.ts';
import { functionOf, humanStepOf, readMachine, statesOf, type TaskState } from './machine-file.ts';
import { lawsCitedIn } from './paragraphs.ts';
import { scenariosByLaw } from './scenarios.ts';

type Named = { readonly name: { readonly kk: string }; readonly amount: number; readonly unit: string };

/** Each machine of a kind beside the request, with every term that its files may have; a round has none of its own. */
const termsIn = {
  amendment: ofAmendment,
  complaint: ofComplaint,
  'home-visit': ofVisit,
  allocation: {},
  offer: ofOffer(),
  inventory: ofInventory,
} as const satisfies Record<string, Readonly<Record<string, Named>>>;

export type KindMachine = keyof typeof termsIn;
export const kindMachines = Object.keys(termsIn) as readonly KindMachine[];

/** A task of one of these machines, as its comment cites the law and names its terms. */
export interface Stated {
  readonly machine: KindMachine;
  readonly name: string;
  readonly state: TaskState;
  /** the step of its kind */
  readonly step: string;
  readonly laws: readonly string[];
  readonly terms: readonly string[];
}

const termsNamed = /\bterms? ([^;:]+)/g;

/** The terms of a kind that a comment names: “term telling”, “terms visit and outcome”. */
const namedIn = (machine: KindMachine, comment: string): string[] =>
  [...comment.matchAll(termsNamed)]
    .flatMap(([, named = '']) => named.split(/\W+/))
    .filter((term) => Object.hasOwn(termsIn[machine], term));

/** Every task of these machines, in reading order. */
export const stated = (): readonly Stated[] =>
  kindMachines.flatMap((machine) =>
    statesOf(readMachine(machine)).flatMap(({ name, state }) =>
      state.Type === 'Task'
        ? [
            {
              ...{ machine, name, state, step: humanStepOf(state) ?? functionOf(state.Resource) },
              ...{ laws: lawsCitedIn(state.Comment), terms: namedIn(machine, state.Comment) },
            },
          ]
        : [],
    ),
  );

/** The scenarios that name the law of a task in a title, be it the whole article, and those of the readings of that law. */
function scenariosOf({ laws: cited }: Stated, told: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const laws = cited.flatMap((one) => [one, one.replace(/\(.*/, '')]);
  const read = readings.filter(({ id, paragraph = '' }) =>
    [id, ...lawsCitedIn(paragraph)].some((one) => laws.includes(one)),
  );
  const named = read.flatMap(({ test = '' }) =>
    test.startsWith('scenarios/') ? [test.slice('scenarios/'.length)] : [],
  );
  return [...new Set([...laws.flatMap((law) => told.get(law) ?? []), ...named])].sort();
}

function limitOf({ machine, terms }: Stated): string {
  const rows: Readonly<Record<string, Named>> = termsIn[machine];
  const told = terms.map((term) => {
    const { name, amount, unit } = rows[term] as Named;
    return `${term} (${name.kk}): ${lengthOf(amount, unit as Parameters<typeof lengthOf>[1])}`;
  });
  return told.join('<br>') || 'no term';
}

/** The table of every kind of file that has a machine, but for the request’s own. */
export function kindTable(): string {
  const told = scenariosByLaw();
  const rows = stated().map((one) => [
    one.laws.join(', '),
    `${one.machine}: ${one.name}`,
    linkTo(one.state),
    limitOf(one),
    scenariosOf(one, told)
      .map((file) => `[${file}](../test/scenarios/${file})`)
      .join('<br>') || 'none',
  ]);
  return aligned([['Law or reading', 'State', 'Task', 'Term', 'Scenario'], ...rows]);
}
