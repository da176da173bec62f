import { describe, expect, it } from 'vitest';
import { preparing } from '#infra/local/demo/demo-words.ts';
import { namesOf, storiesOf } from '#infra/local/demo/told-stories.ts';
import { storyNames } from '#infra/said-words.mjs';

describe('which stories are told', () => {
  it('is all of them where none is named, in their order', () => {
    expect(namesOf(undefined)).toEqual(storyNames);
    expect(storiesOf(undefined)).toHaveLength(storyNames.length);
  });

  it.each(storyNames.filter((name) => name !== 'month'))('is %s alone where it is named', (name) => {
    expect(namesOf(name)).toEqual([name]);
  });

  it('is of the month what it counts, and then the month, as the first line says', () => {
    expect(namesOf('month')).toEqual(['portal', 'refusal', 'late', 'month']);
    for (const said of Object.values(preparing('month'))) expect(said).toMatch(/: .*, .*, /);
    expect(Object.values(preparing('portal'))).toEqual(Object.values(preparing(undefined)));
  });
});
