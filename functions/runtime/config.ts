import * as z from 'zod/mini';

const Config = z.object({
  casesTable: z.string(),
  journalTable: z.string(),
  registerTable: z.string(),
  peopleTable: z.string(),
  accessTable: z.string(),
  staffTable: z.string(),
  confirmationsTable: z.string(),
  accountsTable: z.string(),
  throttlesTable: z.string(),
  documentsBucket: z.string(),
  papersBucket: z.string(),
  trustBucket: z.string(),
  keyringKey: z.string(),
  citizensPool: z.string(),
  citizensClient: z.string(),
  staffPool: z.string(),
  staffClient: z.string(),
  deadLettersQueue: z.string(),
  alarmTopic: z.string(),
  metricNamespace: z.string(),
  address: z.string(),
  listSources: z.array(z.string()),
  machines: z.record(z.string(), z.string()),
  epoch: z.string(),
  publicUrl: z.optional(z.string()),
  personsUrl: z.optional(z.string()),
  notaryUrl: z.optional(z.string()),
  gatewayUrl: z.optional(z.string()),
  deskUrl: z.optional(z.string()),
  eAkimatUrl: z.optional(z.string()),
  neighbourSecret: z.optional(z.string()),
});
export type Config = z.infer<typeof Config>;

/** Addresses that nobody has configured, and the certificate that no neighbour may ask for. */
const mayBeAbsent = (name: string): boolean => name.endsWith('Url') || name === 'neighbourSecret';

/** Read once. A function is given only what its rights need; asking for something else is a fault of the stack. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = {
    casesTable: env.CASES_TABLE,
    journalTable: env.JOURNAL_TABLE,
    registerTable: env.REGISTER_TABLE,
    peopleTable: env.PEOPLE_TABLE,
    accessTable: env.ACCESS_TABLE,
    staffTable: env.STAFF_TABLE,
    confirmationsTable: env.CONFIRMATIONS_TABLE,
    accountsTable: env.ACCOUNTS_TABLE,
    throttlesTable: env.THROTTLES_TABLE,
    documentsBucket: env.DOCUMENTS_BUCKET,
    papersBucket: env.PAPERS_BUCKET,
    trustBucket: env.TRUST_BUCKET,
    keyringKey: env.KEYRING_KEY,
    citizensPool: env.CITIZENS_POOL,
    citizensClient: env.CITIZENS_CLIENT,
    staffPool: env.STAFF_POOL,
    staffClient: env.STAFF_CLIENT,
    deadLettersQueue: env.DEAD_LETTERS_QUEUE,
    alarmTopic: env.ALARM_TOPIC,
    metricNamespace: env.METRIC_NAMESPACE,
    address: env.API_ADDRESS,
    listSources: env.LIST_SOURCES?.split(' ').filter(Boolean),
    machines: env.MACHINES ? JSON.parse(env.MACHINES) : undefined,
    epoch: env.EPOCH,
    publicUrl: env.PUBLIC_URL,
    personsUrl: env.PERSONS_URL,
    notaryUrl: env.NOTARY_URL,
    gatewayUrl: env.GATEWAY_URL,
    deskUrl: env.DESK_URL,
    eAkimatUrl: env.EAKIMAT_URL,
    neighbourSecret: env.NEIGHBOUR_SECRET,
  };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const optional: Config = z.partial(Config).parse(present) as Config;
  return new Proxy(optional, {
    get: (config, name) => {
      const value = config[name as keyof Config];
      if (value === undefined && !mayBeAbsent(String(name)))
        throw new Error(`not configured for this function: ${String(name)}`);
      return value;
    },
  });
}
