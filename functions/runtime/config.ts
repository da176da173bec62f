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
  readonly documentsBucket: string;
  readonly papersBucket: string;
  readonly trustBucket: string;
  readonly keyringKey: string;
  readonly citizensPool: string;
  readonly citizensClient: string;
  readonly staffPool: string;
  readonly staffClient: string;
  readonly deadLettersQueue: string;
  readonly alarmTopic: string;
  readonly metricNamespace: string;
  readonly address: string;
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

/** Read once. A function is given only what its rights need; asking for something else is a fault of the stack. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given: { readonly [Name in keyof Config]: Config[Name] | undefined } = {
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
  return new Proxy(given as Config, {
    get: (config, name) => {
      const value = config[name as keyof Config];
      if (value === undefined && !mayBeAbsent(String(name)))
        throw new Error(`not configured for this function: ${String(name)}`);
      return value;
    },
  });
}
