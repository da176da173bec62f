import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from '#http/openapi/openapi.ts';
import { routes } from '#http/routes.ts';
import { type Bundle, type BundleOptions, bundle } from './bundle.ts';

/**
 * Bundles this app as it is deployed, and lays the API's own description beside its public door, so that this door holds
 * no other door's rows.
 */
export async function bundleApp(options: Omit<BundleOptions, 'root'>): Promise<Bundle> {
  const made = await bundle(options);
  writeFileSync(join(options.outdir, 'public', 'openapi.json'), JSON.stringify(openApi(routes)));
  return made;
}
