import { describe, expect, it } from 'vitest';
import { foundOf, type Known } from '#domain/inventory/findings.ts';
import { iinOf } from '#infra/local/people/local-person.ts';

const today = '2024-02-19';
const known: Known = {
  iin: iinOf('1985-06-15', 'male', 13),
  list: 'public-sector',
  registered: { citizenship: '398' },
  isTwice: false,
};
const factsOf = (changes: Partial<Known>) =>
  foundOf({ ...known, ...changes }, today).findings.map(({ fact, on }) => `${fact} ${on}`);

describe('what an inventory finds of an entry (X221)', () => {
  it.each([
    [{}, undefined],
    [{ registered: undefined }, undefined],
    [{ registered: { citizenship: '398', diedOn: '2024-01-20' } }, 'DEATH 2024-01-20'],
    [{ registered: { citizenship: '398', diedOn: '2024-02-20' } }, undefined],
    [{ registered: { citizenship: '398', diedOn: today } }, 'DEATH 2024-02-19'],
    [{ registered: { citizenship: '643' } }, 'CITIZENSHIP_ENDED 2024-02-19'],
    [{ isTwice: true }, 'TWICE_ON_RECORD 2024-02-19'],
    [{ registered: { citizenship: '643', diedOn: '2024-01-20' }, isTwice: true }, 'DEATH 2024-01-20'],
  ])('of %j is %s', (changes, found) => {
    expect(factsOf(changes)).toEqual(found ? [found] : []);
  });

  it('proposes nothing because an orphan came of age, and says that the law spares him (73(1) part 2)', () => {
    const grown = { list: 'orphans', iin: iinOf('2006-02-19', 'female', 13) };
    expect(foundOf({ ...known, ...grown }, today)).toEqual({ findings: [], spared: ['ORPHAN_OF_AGE'] });
    expect(foundOf({ ...known, ...grown, list: 'veterans' }, today)).toEqual({ findings: [], spared: [] });
    const child = { list: 'orphans', iin: iinOf('2006-02-20', 'female', 13) };
    expect(foundOf({ ...known, ...child }, today)).toEqual({ findings: [], spared: [] });
  });

  it('proposes nothing that an executor knew and found to bar nothing when he came onto the list (X64)', () => {
    const kandas = {
      registered: { citizenship: '156' },
      judged: { of: ['CITIZENSHIP'], filedOn: '2024-01-10' },
    } as const;
    expect(foundOf({ ...known, ...kandas }, today)).toEqual({ findings: [], spared: ['CITIZENSHIP'] });
    const alive = { of: ['DEATH'], filedOn: '2024-01-10' } as const;
    const said = (diedOn: string) => ({ registered: { citizenship: '398', diedOn }, judged: alive });
    expect(foundOf({ ...known, ...said('2020-05-01') }, today)).toEqual({ findings: [], spared: ['DEATH'] });
    expect(foundOf({ ...known, ...said('2024-01-10') }, today)).toEqual({ findings: [], spared: ['DEATH'] });
    expect(foundOf({ ...known, ...said('2024-01-20') }, today).findings).toEqual([{ fact: 'DEATH', on: '2024-01-20' }]);
    expect(foundOf({ ...known, judged: { ...alive, of: ['CITIZENSHIP', 'DEATH'] } }, today).spared).toEqual([]);
  });
});
