import type { PlainDate } from '../time/instant.ts';
import { dayOfNext } from './heads.ts';
import type { ListState } from './list.ts';
import { actRow } from './list-acts.ts';
import type { LogItem } from './log.ts';
import { noFlow } from './month-flow.ts';

/** So many months are kept beside a list: they fit into the unit that reading it costs, and the log has all of them. */
const monthsKept = 120;

/** Where an act is counted in its month; nowhere what leaves the list as long as it was. */
function columnOf({ kind }: Pick<LogItem, 'kind'>): number | undefined {
  const { from, to, opened, closed } = actRow(kind);
  if (opened && !closed) return from === undefined ? 0 : 1;
  if (closed && !opened) return to === 'HOUSED' ? 3 : 2;
  return undefined;
}

type Flow = NonNullable<ListState['flow']>;

/** The months of a list with one more act, of that day. */
export function withAct(flow: Flow, act: Pick<LogItem, 'kind'>, day: string): Flow {
  const column = columnOf(act);
  if (column === undefined) return flow;
  const month = day.slice(0, 7);
  const before: readonly number[] = flow[month] ?? noFlow;
  const after = before.map((count, index) => (index === column ? count + 1 : count));
  const months = Object.keys(flow);
  const kept = flow[month] || months.length < monthsKept ? flow : without(flow, months.sort()[0]);
  return { ...kept, [month]: after as [number, number, number, number] };
}

const without = (flow: Flow, month: string | undefined): Flow =>
  Object.fromEntries(Object.entries(flow).filter(([each]) => each !== month));

/** What a whole log makes of both: the day of its last act, and its months. */
export function latelyOf(log: readonly LogItem[]): Pick<ListState, 'headDay' | 'flow'> {
  let headDay: PlainDate | undefined;
  let flow: Flow = {};
  for (const act of log) {
    headDay = dayOfNext({ headDay }, act);
    flow = withAct(flow, act, headDay);
  }
  return headDay === undefined ? {} : { headDay, flow };
}
