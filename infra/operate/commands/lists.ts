// `npm run lists`: the revocation lists by which signatures are judged, and how old each is.
import { S3Client } from '@aws-sdk/client-s3';
import { CrlIndex } from '#adapters/cms/crl-index.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { lifeOf } from '#infra/operate/list-life.ts';
import { runTask } from '#infra/running/run-task.ts';

const columns = ['authority', 'scope', 'number', 'from', 'until', 'life'] as const;

await runTask(async () => {
  const { where, client, output, now } = await findDeployment();
  const s3 = new S3Client(client);
  const { lists } = await s3TrustStore({ s3, bucket: output('TrustBucket'), prefix: 'trust/' }).current();
  s3.destroy();
  const rows = lists.map((bytes) => {
    const { issuer, reach, number = '-', thisUpdate, nextUpdate } = new CrlIndex(bytes);
    const [authority] = issuer.typesAndValues.map(({ value }) => String(value.valueBlock.value));
    const life = lifeOf({ thisUpdate, nextUpdate }, now());
    return [authority ?? '-', reach, number, thisUpdate, nextUpdate ?? '-', life];
  });
  const lines = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  console.log(where);
  for (const line of lines)
    console.log(
      line
        .map((text, index) => text.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  if (rows.length === 0) console.log('\nno list: every signature is held');
});
