import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetStreamPositions } from '#infra/local/cloud/mend-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('forgetStreamPositions', () => {
  it('forgets how far each stream was read, and nothing else', () => {
    const file = join(folder, 'lambda.json');
    const state = (data: object) => ({
      __ministack_format__: 3,
      payload: { functions: { a: 1 }, dynamodb_stream_positions: { __kind__: 'scoped', data } },
    });
    writeFileSync(file, JSON.stringify(state({ mapping: 1558 })));
    forgetStreamPositions(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(state({}));
  });

  it('is content with no state at all', () => {
    expect(() => forgetStreamPositions(folder)).not.toThrow();
  });
});
