import { face as allocation } from './allocation/face.ts';
import { face as amendment } from './amendment/face.ts';
import { face as application } from './application/face.ts';
import { face as complaint } from './complaint/face.ts';
import { face as dwelling } from './dwelling/face.ts';
import type { Face } from './file/kind.ts';
import { face as homeVisit } from './home-visit/face.ts';
import { face as inventory } from './inventory/face.ts';
import { face as needs } from './needs/face.ts';
import { face as offer } from './offer/face.ts';
import { face as oldEntry } from './old-entry/face.ts';
import { face as oldList } from './old-list/face.ts';

/** Every kind of file as it is known and counted, in the order of `kinds.ts`. */
export const faces: readonly Face[] = [
  application,
  amendment,
  complaint,
  homeVisit,
  dwelling,
  allocation,
  offer,
  oldList,
  oldEntry,
  inventory,
  needs,
];
