import { describe, expect, it } from 'vitest';
import { parseComplaintNumber } from '#domain/complaint/rules/number.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { caseName } from '#infra/running/judged.mjs';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { aService } from '#test/scenarios/harness/service.ts';

describe('a file as whoever asks for it names it', () => {
  it('is a complaint by the number on its receipt, as it is typed, pasted or read out', async () => {
    const service = aService();
    const id = await complaining(service).complains({ office: 'uralsk' });
    const { file } = await findFile(id, service.deps);
    const number = 'number' in file ? String(file.number) : '';
    for (const said of [number, number.toLowerCase(), `№\u00a0${number}`, number.replaceAll('-', '–')]) {
      expect(caseName(said)).toBeUndefined();
      expect((await findFile(said, service.deps)).file.id).toBe(id);
    }
  });

  it.each(['Ш-2018', '2018-000001', 'Ш-18-1', 'KZ-2018-000001', 'Ш'])('is none by %s', (said) =>
    expect(parseComplaintNumber(said)).toBeUndefined(),
  );

  it('is said to be none where nobody has that number', async () => {
    await expect(findFile('Ш-2018-999999', aService().deps)).rejects.toThrow('There is no case Ш-2018-999999');
  });
});
