/** US list prices without free tiers; before a decision look them up for the region that is meant. */
export interface Price {
  readonly dollars: number;
  /** for how many */
  readonly per: number;
  readonly source: string;
  /** the month for which the source states it */
  readonly asOf: string;
}

// biome-ignore format: a table, one price a row
export const prices = {
  transitions:  { dollars: 0.025, per: 1_000,     source: 'aws.amazon.com/step-functions/pricing, Standard',                      asOf: '2026-11' },
  invocations:  { dollars: 0.2,   per: 1_000_000, source: 'aws.amazon.com/lambda/pricing, requests',                              asOf: '2026-11' },
  writeUnits:   { dollars: 0.625, per: 1_000_000, source: 'aws.amazon.com/dynamodb/pricing/on-demand, us-east-1',                 asOf: '2024-11' },
  readUnits:    { dollars: 0.125, per: 1_000_000, source: 'aws.amazon.com/dynamodb/pricing/on-demand, us-east-1',                 asOf: '2024-11' },
  requests:     { dollars: 1,     per: 1_000_000, source: 'aws.amazon.com/api-gateway/pricing, HTTP API',                         asOf: '2026-11' },
  macs:         { dollars: 0.03,  per: 10_000,    source: 'aws.amazon.com/kms/pricing, symmetric and HMAC keys',                  asOf: '2026-06' },
  objectWrites: { dollars: 0.005, per: 1_000,     source: 'aws.amazon.com/s3/pricing, Standard, PUT, COPY, POST, LIST',           asOf: '2026-11' },
  objectReads:  { dollars: 0.0004, per: 1_000,    source: 'aws.amazon.com/s3/pricing, Standard, GET, HEAD',                       asOf: '2026-11' },
} as const satisfies Record<string, Price>;

export type Priced = keyof typeof prices;
export type Counts = Readonly<Record<Priced, number>>;

/** Not counted but assumed, and so never within the counted cost: what an invocation of 512 MB takes on arm64. */
export const assumedLambda = {
  seconds: 0.15,
  gigabytes: 0.5,
  dollarsPerGigabyteSecond: 0.0000133334,
  source: 'aws.amazon.com/lambda/pricing, arm64',
  asOf: '2026-11',
} as const;

export const dollarsOf = (priced: Priced, count: number): number =>
  (prices[priced].dollars * count) / prices[priced].per;
