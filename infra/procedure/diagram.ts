// A machine as a Mermaid flowchart: what a reader follows, without the roads that are the same everywhere.
import { humanStepOf, type Machine, type NamedState, type State, statesOf } from './machine-file.ts';

/** Outcomes that every question knows; the text under the pictures names them once. */
const sameEverywhere = ['withdrawn', 'continue'];

export function diagramOf(machine: Machine): string {
  const states = statesOf(machine);
  const ids = new Map(states.map(({ name }, index) => [name, `s${index + 1}`]));
  const idOf = (name: string): string => ids.get(name) ?? name;
  const roads = states.flatMap(({ name, state }) =>
    roadsFrom(state).flatMap(({ word, to }) =>
      entriesOf(to, states).map((entry) => ({ from: name, to: entry, arrow: word ? `-->|"${word}"|` : '-->' })),
    ),
  );
  const drawn = new Set([...entriesOf(machine.StartAt, states), ...roads.flatMap(({ from, to }) => [from, to])]);
  const node = ({ name, state }: NamedState): string[] =>
    drawn.has(name) ? [`  ${idOf(name)}${shapeOf(name, state)}`] : [];
  return [
    'flowchart TD',
    '  start((" "))',
    ...Object.entries(machine.States).flatMap(([name, state]) =>
      state.Type === 'Parallel'
        ? [`  subgraph ${idOf(name)}["${name}"]`, ...state.Branches.flatMap(statesOf).flatMap(node), '  end']
        : node({ name, state }),
    ),
    ...entriesOf(machine.StartAt, states).map((entry) => `  start --> ${idOf(entry)}`),
    ...roads.map(({ from, to, arrow }) => `  ${idOf(from)} ${arrow} ${idOf(to)}`),
  ].join('\n');
}

interface Road {
  readonly word?: string;
  readonly to: string;
}

function roadsFrom(state: State): Road[] {
  if (state.Type === 'Choice')
    return state.Choices.filter(({ StringEquals }) => !sameEverywhere.includes(StringEquals)).map(
      ({ StringEquals, Next }) => ({ word: StringEquals, to: Next }),
    );
  return state.Type === 'Task' || state.Type === 'Wait' ? [{ to: state.Next }] : [];
}

/** A road to a Parallel leads to the beginning of each of its branches. */
function entriesOf(name: string, states: readonly NamedState[]): string[] {
  const target = states.find((state) => state.name === name)?.state;
  return target?.Type === 'Parallel' ? target.Branches.map(({ StartAt }) => StartAt) : [name];
}

function shapeOf(name: string, state: State): string {
  if (state.Type === 'Choice') return `{"${name}"}`;
  if (state.Type === 'Wait') return `{{"${name}"}}`;
  if (state.Type === 'Succeed') return `(["${name}"])`;
  return state.Type === 'Task' && humanStepOf(state) ? `[/"${name}"/]` : `["${name}"]`;
}
