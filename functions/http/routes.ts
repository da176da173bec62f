import type { AnyEntrance } from './entrance.ts';
import type { AnyRoute } from './route.ts';
import { auditorRoutes } from './routes/auditor.ts';
import { awakeningRoutes } from './routes/awakening.ts';
import { cabinetRoutes } from './routes/cabinet.ts';
import { corporationRoutes } from './routes/corporation.ts';
import { providerRoutes } from './routes/provider.ts';
import { publicRoutes } from './routes/public.ts';
import { verifierRoutes } from './routes/verifier.ts';

/** Every row as its door lays it out. */
export const entrances: readonly AnyEntrance[] = [
  ...publicRoutes,
  ...awakeningRoutes,
  ...verifierRoutes,
  ...cabinetRoutes,
  ...corporationRoutes,
  ...providerRoutes,
  ...auditorRoutes,
];

/** THE table: everything that may be asked, by whom, in what shape. The API, the doors and its description are made from it. */
export const routes: readonly AnyRoute[] = await Promise.all(entrances.map(({ open }) => open()));
