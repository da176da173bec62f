// What is published, in memory; as the real one, it never writes a file twice.
import { generateKeyPairSync, sign } from 'node:crypto';
import type { ListLog, Publication, Sealer } from '#casework/ports/publication.ts';
import type { LogItem } from '#domain/queue/log.ts';
import type { ListName } from '#domain/queue/publication/publish-list.ts';

const nameOf = ({ provider, list }: ListName): string => `${provider}/${list}`;

export function memoryPublication() {
  const files = new Map<string, string>();
  const kept = new Map<string, readonly string[]>();
  const prepared = new Map<string, string>();
  const publication: Publication = {
    lastDay: async () =>
      [...files.keys()]
        .flatMap((name) => /^days\/(.*)\.jsonl$/.exec(name)?.[1] ?? [])
        .sort()
        .at(-1),
    read: async (file) => files.get(file),
    write: async (file, text) => {
      if (!files.has(file)) files.set(file, text);
    },
    prepare: async (file, text) => {
      if (!prepared.has(file)) prepared.set(file, text);
    },
    prepared: async (file) => prepared.get(file),
    tiles: async (list, keys) => new Map(keys.map((key) => [key, kept.get(`${nameOf(list)}/${key}`) ?? []] as const)),
    keepTiles: async (list, tiles) => {
      for (const [key, hashes] of tiles) kept.set(`${nameOf(list)}/${key}`, hashes);
    },
  };
  return { files, kept, prepared, publication };
}

/** A key of one test; all signatures of a file of tests are of one. */
export function someSealer(): Sealer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: async () => publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: async (text) => sign('sha256', Buffer.from(text), privateKey).toString('base64'),
  };
}

export const logOf = (logs: Readonly<Record<string, readonly LogItem[]>>): ListLog => ({
  at: async (name, sequence) => logs[nameOf(name)]?.find((item) => item.sequence === sequence),
  after: async (name, sequence) => (logs[nameOf(name)] ?? []).filter((item) => item.sequence > sequence).slice(0, 7),
});
