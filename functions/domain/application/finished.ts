import type { Application } from './application.ts';
import { hasEnded } from './status.ts';

/**
 * Nothing is left to do or to wait for: ended, no neighbour awaited, and an issued result's documents registered in
 * E-akimat, which goes on beside the examination (5.4, decisions 6).
 */
export const isFinished = ({ status, holds, registrations }: Application): boolean =>
  hasEnded(status) && Object.keys(holds).length === 0 && (status !== 'ISSUED' || registrations.eAkimat !== undefined);
