/** US list prices without free tiers, looked up and not invoiced: before a decision ask AWS for the region that is meant. */
export interface Price {
  readonly dollars: number;
  /** for how many */
  readonly per: number;
  readonly source: string;
  /** the month in which the source was read */
  readonly readIn: string;
}

// biome-ignore format: a table, one price a row
export const prices = {
  transitions:  { dollars: 0.025,  per: 1_000,     source: 'aws.amazon.com/step-functions/pricing, Standard', readIn: '2026-11' },
  invocations:  { dollars: 0.2,    per: 1_000_000, source: 'cloudchipr.com, Lambda requests', readIn: '2026-11' },
  writeUnits:   { dollars: 0.625,  per: 1_000_000, source: 'airbyte.com, jusdb.com: on demand, us-east-1, since November 2024', readIn: '2026-11' },
  readUnits:    { dollars: 0.125,  per: 1_000_000, source: 'airbyte.com, jusdb.com: on demand, us-east-1, since November 2024', readIn: '2026-11' },
  requests:     { dollars: 1,      per: 1_000_000, source: 'AWS whitepaper on API Gateway, cost optimization: HTTP API', readIn: '2026-11' },
  macs:         { dollars: 0.03,   per: 10_000,    source: 'wring.co/blog/aws-kms-pricing-guide, symmetric requests', readIn: '2026-11' },
  objectWrites: { dollars: 0.005,  per: 1_000,     source: 'c3x.dev/blog/s3-request-fees-explained, PUT, COPY, POST, LIST', readIn: '2026-11' },
  objectReads:  { dollars: 0.0004, per: 1_000,     source: 'c3x.dev/blog/s3-request-fees-explained, GET, HEAD', readIn: '2026-11' },
} as const satisfies Record<string, Price>;

/** The same of what stands there whether it is used or not, a month of it. */
// biome-ignore format: a table, one price a row
export const monthly = {
  keys:         { dollars: 1,    per: 1,     source: 'wring.co/blog/aws-kms-pricing-guide, customer key, each month', readIn: '2026-11' },
  alarmMetrics: { dollars: 0.1,  per: 1,     source: 'aws.amazon.com/cloudwatch/pricing, standard resolution alarm metric', readIn: '2026-11' },
  ownMetrics:   { dollars: 0.3,  per: 1,     source: 'aws.amazon.com/cloudwatch/pricing, custom metric', readIn: '2026-11' },
  dashboards:   { dollars: 3,    per: 1,     source: 'aws.amazon.com/cloudwatch/pricing, dashboard', readIn: '2026-11' },
  metricPuts:   { dollars: 0.01, per: 1_000, source: 'aws.amazon.com/cloudwatch/pricing, API requests', readIn: '2026-11' },
} as const satisfies Record<string, Price>;

export type Standing = keyof typeof monthly;
export type Priced = keyof typeof prices;
export type Counts = Readonly<Record<Priced, number>>;

/** Not counted but assumed, and so never within the counted cost: what an invocation of 512 MB takes on arm64. */
export const assumedLambda = {
  seconds: 0.15,
  gigabytes: 0.5,
  dollarsPerGigabyteSecond: 0.0000133334,
  source: 'cloudchipr.com, arm64',
  readIn: '2026-11',
} as const;

export const dollarsOf = (priced: Priced, count: number): number =>
  (prices[priced].dollars * count) / prices[priced].per;
