// What the cells of the tables of statemachines/README.md are made of.
import { functionOf, humanStepOf, type TaskState } from './machine-file.ts';

/** A Markdown table with its columns padded, as the formatter of the project leaves it. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = rows.map((cells) =>
    line(cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))),
  );
  return padded.toSpliced(1, 0, line(widths.map((width) => '-'.repeat(width)))).join('\n');
}

/** The function of a task, and of a person’s the step. */
export function linkTo(task: TaskState): string {
  const step = humanStepOf(task);
  const file = step ? 'open-human-task' : functionOf(task.Resource);
  return `[${file}](../functions/tasks/${file}.ts)${step ? `, step ${step}` : ''}`;
}

const units = {
  calendarDay: 'calendar day',
  workingDay: 'working day',
  minuteInOfficeHours: 'minute in office hours',
  minute: 'minute',
  month: 'month',
} as const;

/** A term as people say it: 5 working days. */
export const lengthOf = (amount: number, unit: keyof typeof units): string =>
  `${amount} ${amount === 1 ? units[unit] : units[unit].replace(/^(calendar day|working day|minute|month)/, '$1s')}`;
