import { describe, expect, it } from 'vitest';
import { fetchList, listName } from '#adapters/http/list-source.ts';

const answering =
  (answer: () => Response): typeof fetch =>
  async () =>
    answer();

describe('an authority that gives out its list', () => {
  it('is read to the end', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(
      await fetchList(
        'https://crl.example/a.crl',
        answering(() => new Response(bytes)),
      ),
    ).toEqual(bytes);
  });

  it('is not believed when it answers with an error', async () => {
    const away = answering(() => new Response('down', { status: 503 }));
    await expect(fetchList('https://crl.example/a.crl', away)).rejects.toThrow('the authority answers 503');
  });

  it('is not read without end', async () => {
    const part = new Uint8Array(16 * 1024 * 1024);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(part) });
    await expect(
      fetchList(
        'https://crl.example/a.crl',
        answering(() => new Response(endless)),
      ),
    ).rejects.toThrow('too large');
  });

  it.each([
    ['https://crl.pki.gov.kz/nca_rsa_2022.crl', 'crl.pki.gov.kz_nca_rsa_2022'],
    ['https://crl.pki.gov.kz/nca_d_gost_2022.crl', 'crl.pki.gov.kz_nca_d_gost_2022'],
    ['http://127.0.0.1:4568/lists/root.crl', '127.0.0.1_4568_lists_root'],
    ['https://crl.example/../a?b=/c', 'crl.example_a'],
  ])('%s is kept as %s', (address, name) => {
    expect(listName(address)).toBe(name);
  });
});
