// The table paragraph ↔ step ↔ state ↔ task ↔ term ↔ scenario.

import { isTerm, type Term, terms } from '#domain/application/terms.ts';
import { stepLabels } from '#domain/regulation/step-labels.ts';
import { type Step, steps } from '#domain/regulation/steps.ts';
import { aligned, lengthOf, linkTo } from './cells.ts';
import { type NamedState, readMachine, statesOf } from './machine-file.ts';
import { type MachineName, machineNames } from './machine-names.ts';
import { citedIn, paragraphs } from './paragraphs.ts';
import { scenariosByParagraph } from './scenarios.ts';

const heading = ['Paragraph', 'Step', 'State', 'Task', 'Term', 'Scenario'];
const lineBreak = '<br>';

export function paragraphTable(): string {
  const scenarios = scenariosByParagraph();
  const rows = paragraphs.map((paragraph) => {
    const states = statesFor(paragraph);
    return [
      paragraph,
      stepsAt(paragraph)
        .flatMap(({ labels }) => labels.map((label) => `${stepLabels[label].kk} · ${stepLabels[label].en}`))
        .join(lineBreak),
      states.length > 0
        ? states.map(({ machine, name }) => `${machine}: ${name}`).join(lineBreak)
        : mentionOf(paragraph),
      [...new Set(states.flatMap(({ state }) => (state.Type === 'Task' ? [linkTo(state)] : [])))].join(lineBreak) ||
        '–',
      [...new Set(stepsAt(paragraph).map(limitOf))].join(lineBreak),
      (scenarios.get(paragraph) ?? []).map((file) => `[${file}](../test/scenarios/${file})`).join(lineBreak) || 'none',
    ];
  });
  return aligned([heading, ...rows]);
}

const stepsAt = (paragraph: string): Step[] => Object.values(steps).filter((step) => step.paragraph === paragraph);

interface Placed extends NamedState {
  readonly machine: MachineName;
}

/** The states named after the paragraph: its tasks, or where it is a condition, its question. */
function statesFor(paragraph: string): Placed[] {
  const named = machineNames.flatMap((machine) =>
    statesOf(readMachine(machine)).flatMap(({ name, state }) =>
      name.startsWith(`${paragraph} `) ? [{ machine, name, state }] : [],
    ),
  );
  const tasks = named.filter(({ state }) => state.Type === 'Task');
  return tasks.length > 0 ? tasks : named.filter(({ state }) => state.Type === 'Choice');
}

/** Where a paragraph without a state is named: in the comment of a task, or of the machine that it comes before. */
function mentionOf(paragraph: string): string {
  for (const machine of machineNames) {
    const task = statesOf(readMachine(machine)).find(
      ({ state }) => state.Type === 'Task' && citedIn(state.Comment).includes(paragraph),
    );
    if (task && !isBeforeMachine(paragraph)) return `${machine}: ${task.name}`;
  }
  const machine = machineNames.find((name) => citedIn(readMachine(name).Comment).includes(paragraph));
  return machine ? `before ${machine} starts` : 'none';
}

const isBeforeMachine = (paragraph: string): boolean =>
  machineNames.some((name) =>
    citedIn(readMachine(name).Comment.split('Before it starts')[1] ?? '').includes(paragraph),
  );

function limitOf({ term, limit }: Step): string {
  if (term && isTerm(term)) {
    const { name, amount, unit }: Term = terms[term];
    return `${term} (${name.kk}): ${lengthOf(amount, unit)}`;
  }
  return limit ? `${lengthOf(limit.amount, limit.unit)}, measured` : 'no term';
}
