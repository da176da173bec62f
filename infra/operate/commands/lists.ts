// `npm run lists`: the revocation lists by which signatures are judged, and how old each is.
import { S3Client } from '@aws-sdk/client-s3';
import { CrlIndex } from '#adapters/cms/crl-index.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import { lifeLeft } from '#infra/operate/list-life.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { aligned } from '#infra/running/columns.ts';
import { onTheClock, zone } from '#infra/running/on-the-clock.ts';

const columns = ['authority', 'scope', 'number', `from (${zone})`, 'until', 'life left'] as const;

await onDeployment(async ({ client, output, now }, tell) => {
  const s3 = new S3Client(client);
  const { lists } = await s3TrustStore({ s3, bucket: output('TrustBucket'), prefix: 'trust/' }).current();
  s3.destroy();
  const rows = lists.map((bytes) => {
    const { issuer, reach, number = '-', thisUpdate, nextUpdate } = new CrlIndex(bytes);
    const [authority] = issuer.typesAndValues.map(({ value }) => String(value.valueBlock.value));
    const until = nextUpdate === undefined ? '-' : onTheClock(nextUpdate);
    const left = lifeLeft({ thisUpdate, nextUpdate }, now());
    return [authority ?? '-', reach, number, onTheClock(thisUpdate), until, left];
  });
  tell(...aligned([columns, ...rows]));
  if (rows.length === 0) tell('', 'no list: every signature is held');
});
