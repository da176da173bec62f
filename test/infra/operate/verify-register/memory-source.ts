import type { Source } from '#infra/operate/verify-register/source.ts';

/** The files of a publication in memory. */
export const memorySource = (files: ReadonlyMap<string, Uint8Array | string>): Source => {
  const bytes = (name: string): Uint8Array => Buffer.from(files.get(name) ?? '');
  return {
    names: () => [...files.keys()],
    size: (name) => bytes(name).length,
    text: (name) => Buffer.from(bytes(name)).toString('utf8'),
    chunks: (name) => [bytes(name)],
  };
};
