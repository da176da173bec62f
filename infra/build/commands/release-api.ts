// `npm run release:api`: keeps the description of the API as that of the last release, from which no client is broken.
import { writeFileSync } from 'node:fs';
import { openApi } from '#http/openapi/openapi.ts';
import { routes } from '#http/routes.ts';
import { releasedApiFile } from '#infra/paths.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  writeFileSync(releasedApiFile, `${JSON.stringify(openApi(routes))}\n`);
  console.log(
    'released: test/fixtures/openapi-released.json. Commit it with the release, and tell clients what it breaks.',
  );
});
