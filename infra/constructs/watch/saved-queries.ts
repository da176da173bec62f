import { type ILogGroup, QueryDefinition, QueryString } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** A question that whoever looks into a trouble asks of the log, as CloudWatch Logs Insights shows it. */
interface Question {
  /** What it asks; the query's name, after the stage's. */
  readonly asks: string;
  readonly fields: readonly string[];
  readonly filters: readonly string[];
  readonly stats?: string;
  readonly sort: string;
}

/** What is typed over before a query is run. */
const anyRequest = 'the instance of the problem, or requestId of the journal';
const anyCase = 'case_…';

/** One saved query a question of the README's runbook; fields are those that a line of the log may have. */
export const questions: readonly Question[] = [
  {
    asks: 'what followed of a request',
    fields: [
      '@timestamp',
      'message',
      'route',
      'routeKey',
      'status',
      'step',
      'outcome',
      'duty',
      'name',
      'caseId',
      'commit',
    ],
    filters: [`requestId = "${anyRequest}"`],
    sort: '@timestamp asc',
  },
  {
    asks: 'what happened to a case',
    fields: ['@timestamp', 'message', 'step', 'term', 'outcome', 'seconds', 'duty', 'name', 'commit', 'requestId'],
    filters: [`caseId = "${anyCase}"`],
    sort: '@timestamp asc',
  },
  {
    asks: 'what went wrong, and on which line',
    fields: ['@timestamp', 'message', 'error', 'where', 'revision', 'route', 'step', 'caseId', 'requestId'],
    filters: ['level = "ERROR"'],
    sort: '@timestamp desc',
  },
  {
    asks: 'what people are refused',
    fields: [],
    filters: ['ispresent(problem)'],
    stats: 'count(*) as times by route, problem, status',
    sort: 'times desc',
  },
  {
    asks: 'what is slow',
    fields: [],
    filters: ['ispresent(ms)'],
    stats: 'count(*) as times, pct(ms, 50) as median, pct(ms, 99) as slowest by coalesce(route, step) as what',
    sort: 'slowest desc',
  },
];

export interface SavedQueriesProps {
  /** What the names of the queries begin with: the stage's. */
  readonly named: string;
  readonly logGroups: readonly ILogGroup[];
}

/** The questions of the runbook over the logs of gateway and functions, joined by the id of the request. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, { named, logGroups }: SavedQueriesProps) {
    super(scope, id);
    questions.forEach(({ asks, fields, filters, stats, sort }, at) => {
      new QueryDefinition(this, `Question${at + 1}`, {
        queryDefinitionName: `${named}/${asks}`,
        logGroups: [...logGroups],
        queryString: new QueryString({
          ...(fields.length > 0 ? { fields: [...fields] } : {}),
          filterStatements: [...filters],
          ...(stats === undefined ? {} : { statsStatements: [stats] }),
          sort,
          limit: 1000,
        }),
      });
    });
  }
}
