import { describe, expect, it, vi } from 'vitest';
import { later, laterDone } from '#runtime/later.ts';

interface Port {
  placeOf(caseId: string): Promise<number>;
  namesIn(list: string): Promise<readonly string[]>;
}

function aPort() {
  const load = vi.fn(async (): Promise<Port> => {
    const names = ['Aigul'];
    return { placeOf: async (caseId) => caseId.length, namesIn: async (list) => [...names, list] };
  });
  return { load, port: later(load)() };
}

describe('a port whose adapter is loaded later', () => {
  it('loads nothing until it is asked, and then once', async () => {
    const { load, port } = aPort();
    const { placeOf } = port;
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([placeOf('case_1'), port.namesIn('general')])).toEqual([6, ['Aigul', 'general']]);
    expect(await port.placeOf('case_22')).toBe(7);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('may be given as the answer of a promise, and is no promise itself', async () => {
    const { load, port } = aPort();
    expect(await Promise.resolve(port)).toBe(port);
    expect(load).not.toHaveBeenCalled();
  });

  it('fails as its adapter fails', async () => {
    const port = later(async (): Promise<Port> => Promise.reject(new Error('not configured')))();
    await expect(port.placeOf('case_1')).rejects.toThrow('not configured');
  });

  it('of one question is that question', async () => {
    const load = vi.fn(async () => async (by: number, of: number) => by * of);
    const times = laterDone(load)();
    expect(load).not.toHaveBeenCalled();
    expect([await times(2, 3), await times(4, 5)]).toEqual([6, 20]);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
