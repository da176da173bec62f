import type { Application } from './application.ts';
import type { ApplicationEvent } from './event.ts';

/** How a commit moves the guard per person (decisions 3, Duplicates): one open request, one active entry at a provider. */
export type GuardMove = 'take' | 'release' | 'register';

const releasing = new Set(['DataUnavailable', 'SignatureNotConfirmed', 'PackageReturned', 'RequestWithdrawn']);

export function guardMove(events: readonly ApplicationEvent[], after: Application): GuardMove | undefined {
  for (const { type } of events) {
    if (type === 'PackageHanded' || type === 'RequestSubmitted') return 'take';
    if (releasing.has(type)) return 'release';
    if (type === 'ResultSigned') return after.result?.kind === 'NOTICE' ? 'register' : 'release';
  }
  return undefined;
}
