import { describe, expect, it } from 'vitest';
import { perform } from '#infra/local/acting/perform.ts';
import { projectRoot } from '#infra/paths.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { saidPath } from '#infra/running/said-path.ts';

const nowhere = { apiUrl: 'http://127.0.0.1:1', clockFile: '/none', folder: '/none' };

describe('a file that is attached by hand', () => {
  it('is looked for from where the person stands', () => {
    expect(saidPath('scan.pdf', { INIT_CWD: '/home/aigul' })).toBe('/home/aigul/scan.pdf');
    expect(saidPath('/scans/scan.pdf', { INIT_CWD: '/home/aigul' })).toBe('/scans/scan.pdf');
  });

  const acting = {
    stack: nowhere as never,
    person: { is: 'citizen', login: 'citizen-1', iin: '', password: '', keyName: 'citizen-1' },
    language: 'en',
  } as const;
  it.each([
    ['that is not there', 'absent.pdf', 'There is no file '],
    ['that is a folder', projectRoot, 'cannot be read (EISDIR)'],
  ])('%s is told in a sentence, before anything is asked', async (_, file, sentence) => {
    const attached = perform(acting, 'startUpload', { caseId: 'case_1', kind: 'D7', file });
    await expect(attached).rejects.toThrow(Misuse);
    await expect(perform(acting, 'startUpload', { caseId: 'case_1', file })).rejects.toThrow(sentence);
  });

  it('says what to look at when nothing answers', async () => {
    await expect(perform(acting, 'listRequests')).rejects.toThrow('does npm start still run');
  });
});
