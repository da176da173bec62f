/**
 * The whole difference between what runs locally and what runs on AWS: adapters replaced when the local bundles are made.
 * A test pins this list.
 */
export const substitutes: Readonly<Record<string, string>> = {
  'functions/adapters/system-clock.ts': 'infra/local/adapters/local-clock.ts',
  'functions/adapters/s3/client.ts': 'infra/local/adapters/front-s3.ts',
};
