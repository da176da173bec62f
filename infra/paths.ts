import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's own folder, whatever folder a command was called from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** What the stack of `npm start` writes; git ignores it. */
export const localFolder = join(projectRoot, '.local');

const ownTools = join(projectRoot, 'node_modules', '.bin');

/** A PATH on which this project's Node comes first and nothing of the caller's is needed. */
export const shortPath = [ownTools, '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);

/** The caller's PATH with this project's tools in front. */
export const toolPath = [ownTools, process.env.PATH ?? ''].join(delimiter);
/** The description of the API as it was last released. */
export const releasedApiFile = join(projectRoot, 'test', 'fixtures', 'openapi-released.json');
