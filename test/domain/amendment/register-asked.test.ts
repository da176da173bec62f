import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { countsNow, isAskedAnew, registeredAs } from '#domain/amendment/rules/register-asked.ts';
import { type FactKindId, factKindIds } from '#domain/regulation/amendments/facts.ts';

const fact = (kind: FactKindId, of: Fact['source']['kind'] = 'REGISTER') => ({
  kind,
  source: { kind: of, name: 'ЖТ МДҚ' },
});
const own = { citizenship: '398' };

describe('what the register of persons says by now (X221, X319)', () => {
  it('is asked of death, life and citizenship alone, and only where it is their source', () => {
    expect(factKindIds.filter((kind) => isAskedAnew(fact(kind)))).toEqual([
      'CITIZENSHIP_ENDED',
      'DEATH',
      'DECLARED_DEAD',
      'ALIVE',
    ]);
    expect(factKindIds.filter((kind) => isAskedAnew(fact(kind, 'COURT')))).toEqual([]);
  });

  it('is that somebody is dead from that day on, else alive, and of another country; of a stranger nothing', () => {
    const today = '2024-02-12';
    expect([
      registeredAs(own, today),
      registeredAs({ ...own, diedOn: '2024-02-12' }, today),
      registeredAs({ ...own, diedOn: '2024-02-13' }, today),
      registeredAs({ citizenship: '643' }, today),
      registeredAs(undefined, today),
    ]).toEqual([['ALIVE'], ['DEAD'], ['ALIVE'], ['ALIVE', 'FOREIGN'], []]);
  });

  it('lets what rests on it count where it says the same, and leaves what rests on another source', () => {
    const counting = (...registered: Parameters<typeof countsNow>[1]) =>
      [fact('DEATH'), fact('ALIVE'), fact('CITIZENSHIP_ENDED'), fact('DEATH', 'COURT'), fact('BOUGHT')].map((one) =>
        countsNow(one, registered),
      );
    expect([counting('DEAD'), counting('ALIVE', 'FOREIGN'), counting()]).toEqual([
      [true, false, false, true, true],
      [false, true, true, true, true],
      [false, false, false, true, true],
    ]);
  });
});
