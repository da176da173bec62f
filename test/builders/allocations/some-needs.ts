import { opened } from '#domain/file/state.ts';
import { needs } from '#domain/needs/kind.ts';
import type { Needs } from '#domain/needs/needs.ts';

/** What the first on a list of Oral said of his family. */
export const someNeeds = (changes: Partial<Needs> = {}): Needs =>
  needs.read({
    ...opened('needs_1', '2018-03-01T06:00:00.000Z'),
    status: 'SAID',
    reached: [{ status: 'SAID', at: '2018-03-01T06:00:00.000Z' }],
    entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1, onList: 'public-sector' },
    ...{ request: 'case_1', subject: 'person_subject', needs: { id: 'record_1', mac: 'mac' } },
    paper: { id: 'paper_1', type: 'NEEDS_STATEMENT', sha256: 's', versionId: 'v' },
    ...changes,
  });
