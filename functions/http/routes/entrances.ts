import type { AnyEntrance } from '#http/entrance.ts';
import { auditorRoutes } from './auditor.ts';
import { awakeningRoutes } from './awakening.ts';
import { cabinetRoutes } from './cabinet.ts';
import { corporationRoutes } from './corporation.ts';
import { providerRoutes } from './provider.ts';
import { publicRoutes } from './public.ts';
import { verifierRoutes } from './verifier.ts';

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
