import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from '#http/openapi/openapi.ts';
import { routes } from '#http/routes.ts';

/** Lays the API's own description beside the public door's bundle, so that this door holds no other door's rows. */
export const describeApi = (dist: string): void =>
  writeFileSync(join(dist, 'public', 'openapi.json'), JSON.stringify(openApi(routes)));
