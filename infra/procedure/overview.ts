// All machines in one picture, for the README: by which event each begins, which steps a person answers, how it ends.
import { humanStepOf, readMachine, statesOf } from './machine-file.ts';
import { type MachineName, machineNames } from './machine-names.ts';

const [begins, ends] = ['<!-- machines: npm run describe -->', '<!-- end of machines -->'];

/** The README with the picture of the machines as they are now between its two marks. Throws where a mark is lost. */
export function withOverview(readme: string): string {
  const [from, to] = [readme.indexOf(begins), readme.indexOf(ends)];
  if (from < 0 || to < from) throw new Error('the README has lost the marks of the picture of the machines');
  return `${readme.slice(0, from)}${begins}\n\`\`\`mermaid\n${overview()}\n\`\`\`\n${readme.slice(to)}`;
}

const overview = (): string => ['flowchart LR', ...machineNames.flatMap(pictureOf)].join('\n');

function pictureOf(machine: MachineName, index: number): string[] {
  const read = readMachine(machine);
  const id = (part: string | number): string => `m${index + 1}${part}`;
  const answered = statesOf(read).filter(({ state }) => state.Type === 'Task' && humanStepOf(state) !== undefined);
  const endings = statesOf(read).filter(({ state }) => state.Type === 'Succeed');
  return [
    `  ${id('begins')}(("${beginningIn(read.Comment)}")) --> ${id('')}`,
    `  subgraph ${id('')}["${machine}"]`,
    ...answered.map(({ name }, at) => `    ${at > 0 ? `${id(`s${at}`)} --> ` : ''}${id(`s${at + 1}`)}[/"${name}"/]`),
    ...endings.map(({ name }, at) => `    ${id(`e${at + 1}`)}(["${name}"])`),
    '  end',
  ];
}

/** The event that its comment says it begins by. */
function beginningIn(comment: string): string {
  const event = /Before it starts.*?\b((?:[A-Z][a-z]+){2,})\b/.exec(comment)?.[1];
  if (event === undefined) throw new Error('the comment of a machine does not say by which event it begins');
  return event;
}
