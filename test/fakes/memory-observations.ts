import type { Observations } from '#casework/ports/outages.ts';
import { Observed, Watch } from '#domain/outages/observed.ts';
import { stored } from './stored.ts';

/** What the service saw of itself, with the condition of the real table; what is read is parsed. */
export function memoryObservations(): Observations {
  let watch: Watch | undefined;
  const times: Observed[] = [];
  const watched = () => watch && Watch.parse(watch);
  return {
    watch: async () => watched(),
    since: async (from) => ({
      watch: watched(),
      times: times.filter(({ to = '' }) => to >= from).map((time) => Observed.parse(time)),
    }),
    keep: async (after, ended) => {
      if ((watch?.version ?? 0) !== after.version - 1) return false;
      watch = stored(after);
      if (ended) times.push(stored(ended));
      return true;
    },
  };
}
