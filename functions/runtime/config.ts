export interface Config {
  readonly casesTable: string;
  readonly journalTable: string;
  readonly registerTable: string;
  readonly peopleTable: string;
  readonly accessTable: string;
  readonly staffTable: string;
  readonly confirmationsTable: string;
  readonly accountsTable: string;
  readonly throttlesTable: string;
  readonly reportsTable: string;
  readonly documentsBucket: string;
  readonly papersBucket: string;
  readonly trustBucket: string;
  readonly publicationBucket: string;
  readonly sealKey: string;
  readonly keyringKey: string;
  readonly citizensPool: string;
  readonly citizensClient: string;
  readonly staffPool: string;
  readonly staffClient: string;
  readonly deadLettersQueue: string;
  readonly alarmTopic: string;
  readonly metricNamespace: string;
  readonly address: string;
  readonly publicationAddress: string;
  readonly listSources: readonly string[];
  readonly machines: Readonly<Record<string, string>>;
  readonly epoch: string;
  readonly publicUrl: string | undefined;
  readonly personsUrl: string | undefined;
  readonly notaryUrl: string | undefined;
  readonly gatewayUrl: string | undefined;
  readonly deskUrl: string | undefined;
  readonly eAkimatUrl: string | undefined;
  readonly neighbourSecret: string | undefined;
}

/** Addresses that nobody has configured, and the certificate that no neighbour may ask for. */
const mayBeAbsent = (name: string): boolean => name.endsWith('Url') || name === 'neighbourSecret';

const variables = {
  casesTable: 'CASES_TABLE',
  journalTable: 'JOURNAL_TABLE',
  registerTable: 'REGISTER_TABLE',
  peopleTable: 'PEOPLE_TABLE',
  accessTable: 'ACCESS_TABLE',
  staffTable: 'STAFF_TABLE',
  confirmationsTable: 'CONFIRMATIONS_TABLE',
  accountsTable: 'ACCOUNTS_TABLE',
  throttlesTable: 'THROTTLES_TABLE',
  reportsTable: 'REPORTS_TABLE',
  documentsBucket: 'DOCUMENTS_BUCKET',
  papersBucket: 'PAPERS_BUCKET',
  trustBucket: 'TRUST_BUCKET',
  publicationBucket: 'PUBLICATION_BUCKET',
  sealKey: 'SEAL_KEY',
  keyringKey: 'KEYRING_KEY',
  citizensPool: 'CITIZENS_POOL',
  citizensClient: 'CITIZENS_CLIENT',
  staffPool: 'STAFF_POOL',
  staffClient: 'STAFF_CLIENT',
  deadLettersQueue: 'DEAD_LETTERS_QUEUE',
  alarmTopic: 'ALARM_TOPIC',
  metricNamespace: 'METRIC_NAMESPACE',
  address: 'API_ADDRESS',
  publicationAddress: 'PUBLICATION_ADDRESS',
  epoch: 'EPOCH',
  publicUrl: 'PUBLIC_URL',
  personsUrl: 'PERSONS_URL',
  notaryUrl: 'NOTARY_URL',
  gatewayUrl: 'GATEWAY_URL',
  deskUrl: 'DESK_URL',
  eAkimatUrl: 'EAKIMAT_URL',
  neighbourSecret: 'NEIGHBOUR_SECRET',
} as const satisfies Record<keyof Omit<Config, 'listSources' | 'machines'>, string>;

/** Read once. A function is given only what its rights need; asking for something else is a fault of the stack. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const texts = Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, env[variable]]));
  const given: { readonly [Name in keyof Config]: Config[Name] | undefined } = {
    ...(texts as Record<keyof typeof variables, string | undefined>),
    listSources: env.LIST_SOURCES?.split(' ').filter(Boolean),
    machines: env.MACHINES ? JSON.parse(env.MACHINES) : undefined,
  };
  return new Proxy(given as Config, {
    get: (config, name) => {
      const value = config[name as keyof Config];
      if (value === undefined && !mayBeAbsent(String(name)))
        throw new Error(`not configured for this function: ${String(name)}`);
      return value;
    },
  });
}
