// An old list brought from a file of this machine, over the doors of an office.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from '#infra/operate/old-list/api.ts';
import type { OldListOffice } from '#test/builders/old-lists/an-old-list.ts';

export const list = 'public-sector';
export const folder = mkdtempSync(join(tmpdir(), 'old-lists-'));
let made = 0;
export function fileOf(lines: readonly string[]): string {
  made += 1;
  const path = join(folder, `${made}.csv`);
  writeFileSync(path, lines.join(''));
  return path;
}
export const asAdministrator =
  ({ knock }: OldListOffice): Ask =>
  async (method, path, body) =>
    knock(method, path, { as: 'administrator', body });
export const importing = (office: OldListOffice, file: string, ask = asAdministrator(office)) => ({
  ...({ file, list, ask } as const),
  progress: () => undefined,
  language: 'en' as const,
});
export const nobody = () => undefined;
export const later = { clockAt: '2024-01-15T05:00:00.000Z' };
