import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle, findFunctions } from '#infra/build/bundle.ts';
import { inSource } from '#runtime/source-line.ts';

const substitutes = { 'functions/adapters/system-clock.ts': 'stand-ins/local-clock.ts' };
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  write('package.json', JSON.stringify({ type: 'module', imports: { '#adapters/*': './functions/adapters/*' } }));
  write('functions/adapters/system-clock.ts', `export const clock = 'system';`);
  write('stand-ins/local-clock.ts', `export const clock = 'local';`);
  write(
    'functions/tasks/tell.ts',
    `import { clock } from '#adapters/system-clock.ts'; export const handler = () => clock;`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function answerOf(name: string): Promise<unknown> {
  const module = (await import(`${pathToFileURL(join(root, 'dist', name, 'index.mjs')).href}?${Math.random()}`)) as {
    handler: () => unknown;
  };
  return module.handler();
}

describe('findFunctions', () => {
  it('finds the files of the three rooms that export a handler, and no others', () => {
    write('functions/streams/relay.ts', 'export async function handler() {}');
    write('functions/http/doors/public.ts', 'const handler = 1; export { handler };');
    write('functions/tasks/words.ts', 'export const handlers = 1; // a handler is elsewhere');
    write('functions/casework/execute.ts', 'export const handler = 1;');
    expect(findFunctions(root)).toEqual({
      tell: 'functions/tasks/tell.ts',
      relay: 'functions/streams/relay.ts',
      public: 'functions/http/doors/public.ts',
    });
  });

  it('refuses two functions of one name', () => {
    write('functions/streams/tell.ts', 'export const handler = 1;');
    expect(() => findFunctions(root)).toThrow(/two functions are named tell/);
  });
});

describe('bundle', () => {
  it('lays beside each bundle the map by which a fault of it names the line of its source', async () => {
    write('functions/tasks/tell.ts', `\n\nexport const handler = () => {\n  throw new Error('broken');\n};`);
    await bundle({ root, outdir: join(root, 'dist'), minify: true });
    const stack = await answerOf('tell').then(
      () => '',
      ({ stack }: Error) => stack ?? '',
    );
    const frame = stack.split('\n').find((row) => row.includes('index.mjs')) ?? '';
    const lineless = frame.replace(/\?[\d.]+/, '');
    expect(lineless).toMatch(/index\.mjs:\d+:\d+/);
    expect(inSource(lineless)).toMatch(/functions\/tasks\/tell\.ts:4:\d+/);
    expect(inSource('at nowhere (/no/such/index.mjs:1:2)')).toBe('at nowhere (/no/such/index.mjs:1:2)');
    expect(inSource('at <anonymous>')).toBe('at <anonymous>');
  });

  it('leaves out of the start whatever is loaded later, and lays it beside, with its map', async () => {
    write('functions/runtime/container.ts', `export const shared = 'shared';`);
    write('functions/runtime/texts.ts', `export const title = 'A title';\n\nexport const broken = () => { null.of; };`);
    write(
      'functions/tasks/tell.ts',
      `import { shared } from '../runtime/container.ts';
       export const handler = async () => { const { title, broken } = await import('../runtime/texts.ts'); try { broken(); } catch ({ stack }) { return [shared, title, stack]; } };`,
    );
    write(
      'functions/tasks/other.ts',
      `export const handler = async () => (await import('../runtime/texts.ts')).title;`,
    );
    const { readAtStart } = await bundle({ root, outdir: join(root, 'dist'), minify: true });
    const atStart = readAtStart.tell?.map((file) => readFileSync(file, 'utf8')).join('') ?? '';
    expect([atStart.includes('shared'), atStart.includes('A title')]).toEqual([true, false]);
    const [shared, title, stack] = (await answerOf('tell')) as [string, string, string];
    expect([shared, title, await answerOf('other')]).toEqual(['shared', 'A title', 'A title']);
    expect(inSource(stack.split('\n')[1] ?? '')).toMatch(/functions\/runtime\/texts\.ts:3:\d+/);
  });

  it('makes one module a function, with nothing substituted for AWS', async () => {
    const { names, inputs } = await bundle({ root, outdir: join(root, 'dist'), minify: true });
    expect(names).toEqual(['tell']);
    expect(inputs).toContain('functions/adapters/system-clock.ts');
    expect(await answerOf('tell')).toBe('system');
  });

  it('writes Kazakh and Russian as they are, in a third of the bytes of their escapes', async () => {
    write('functions/tasks/tell.ts', `export const handler = () => 'Кезек №';`);
    await bundle({ root, outdir: join(root, 'dist'), minify: true });
    expect(readFileSync(join(root, 'dist/tell/index.mjs'), 'utf8')).toContain('Кезек №');
    expect(await answerOf('tell')).toBe('Кезек №');
  });

  it('replaces an adapter in a folder of its own', async () => {
    const original = 'functions/adapters/s3/client.ts';
    write(original, `export const client = 'AWS';`);
    write('stand-ins/front.ts', `export const client = 'front';`);
    write(
      'functions/tasks/tell.ts',
      `import { client } from '../adapters/s3/client.ts'; export const handler = () => client;`,
    );
    await bundle({ root, outdir: join(root, 'dist'), minify: true, substitutes: { [original]: 'stand-ins/front.ts' } });
    expect(await answerOf('tell')).toBe('front');
  });

  it('replaces the listed adapters locally', async () => {
    await bundle({ root, outdir: join(root, 'dist'), minify: false, substitutes });
    expect(await answerOf('tell')).toBe('local');
    expect(readFileSync(join(root, 'dist/tell/index.mjs'), 'utf8')).not.toContain('"system"');
  });
});
