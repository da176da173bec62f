import { describe, it } from 'vitest';
import { everyTask } from '../harness/tasks.ts';
import { calledOf, tried } from './all-stories.ts';
import { insisted } from './insisted.ts';

const walks = tried.map((of) => [calledOf(of), of] as const);

describe('what the journal’s stream brings, of whatever kind', () => {
  it.each(
    walks.flatMap(([name, of]) =>
      (['twice', 'apart', 'out of order', 'never'] as const).map((how) => [name, how, of] as const),
    ),
  )('%s, each record %s: comes to the same, once', async (_, how, of) => {
    await insisted(of, ({ relay }) => relay.delivers(how));
  });
});

describe('a machine’s step that is called twice, of whatever kind', () => {
  it.each(walks.flatMap(([name, of]) => (['in turn', 'at once'] as const).map((twice) => [name, twice, of] as const)))(
    '%s, each step of it %s: is done once',
    async (_, twice, of) => {
      await insisted(of, ({ hindrances }) => hindrances.set(everyTask, { twice }));
    },
  );

  it.each(walks)('%s, each step of it at once, and each record twice: is done once', async (_, of) => {
    await insisted(of, ({ hindrances, relay }) => {
      hindrances.set(everyTask, { twice: 'at once' });
      relay.delivers('twice');
    });
  });
});
