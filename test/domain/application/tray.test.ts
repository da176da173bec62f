import { expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { trayOfFile } from '#domain/file/tasks/tray.ts';
import { caseIn, staff } from '#test/builders/requests/a-case.ts';

const task = { step: '5.4', role: 'executor', organisation: 'uralsk', openedAt: '2018-02-20T06:00:00.000Z' } as const;
const examined = { ...caseIn('UNDER_EXAMINATION'), task };

it('lays the executor’s task into his own tray (5.4)', () => {
  expect(trayOfFile(application, examined)).toBe(`uralsk#executor#${examined.executor}`);
});

it('brings a recused executor’s task back to the head, who names another (5.3, X43)', () => {
  const { staff: recused } = staff('executor') as { staff: string };
  expect(trayOfFile(application, { ...examined, recused: [recused] })).toBe('uralsk#head');
});
