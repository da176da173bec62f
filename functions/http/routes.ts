import type { AnyRoute } from './route.ts';
import { entrances } from './routes/entrances.ts';

/** THE table: everything that may be asked, by whom, in what shape. The API, the doors and its description are made from it. */
export const routes: readonly AnyRoute[] = await Promise.all(entrances.map(({ open }) => open()));
