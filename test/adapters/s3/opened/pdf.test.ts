import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { opensAsPdf } from '#adapters/s3/opened/pdf.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';

const blank = Buffer.from(blankPdf('a')).toString('latin1');
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The blank page with a change, its end still naming where the reference stands. */
const edited = (from: string, to: string): Buffer => {
  expect(blank).toContain(from);
  const changed = blank.replace(from, () => to);
  return bytes(changed.replace(/startxref\n\d+/, `startxref\n${changed.lastIndexOf('xref\n0 4')}`));
};

const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
];

/** A file of today: its objects packed, its cross-reference a stream. */
function packedPdf({
  filter = '/Filter/FlateDecode',
  pack = (text: string) => deflateSync(bytes(text)).toString('latin1'),
  trailer = '/Root 1 0 R',
  inside = objects,
} = {}): Buffer {
  const starts = inside.map((_, at) => inside.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  const index = starts.map((start, at) => `${at + 1} ${start}`).join(' ');
  const content = pack(`${index} ${inside.join(' ')}`);
  const head = '%PDF-1.7\n';
  const stream = `4 0 obj<</Type/ObjStm/N ${inside.length}/First ${index.length + 1}${filter}/Length ${content.length}>>stream\n`;
  const body = `${head}${stream}${content}\nendstream endobj\n`;
  const reference = `5 0 obj<</Type/XRef/Size 6/W[1 2 1]${trailer}>>stream\n\nendstream endobj\n`;
  return bytes(`${body}${reference}startxref\n${body.length}\n%%EOF\n`);
}

describe('a PDF opens where one comes from its end to a page', () => {
  it.each<[string, Buffer, boolean]>([
    ['one blank page', bytes(blank), true],
    ['with something before its header and after its end', bytes(`junk\n${blank}\n\0\0`), true],
    ['a page further down', edited('[3 0 R]', '[<<>> 9 0 R 2 0 R 3 0 R]'), true],
    ['names that are written with their codes', edited('/Type/Page/', '/#54ype/P#61ge/'), true],
    ['a comment and a text between', edited('/Parent', '/A(a \\) (b) >>)/B<0a>%>>\n/Parent'), true],
    [
      'changed later, in what was added to its end',
      bytes(`${blank}3 0 obj<</Type/Page>>endobj\n${blank.slice(blank.indexOf('xref'))}`),
      true,
    ],
    ['without pages', edited('Kids[3 0 R]/Count 1', 'Kids[]/Count 0'), false],
    ['without objects', edited(blank.slice(blank.indexOf('1 0 obj'), blank.indexOf('xref')), ''), false],
    ['whose root is no catalogue', edited('/Catalog', '/Font'), false],
    ['whose root is nowhere', edited('/Root 1', '/Root 8'), false],
    ['without a root', edited('/Root 1 0 R', ''), false],
    ['whose pages are their own kids', edited('[3 0 R]', '[2 0 R 2 0 R]'), false],
    ['whose page is another thing', edited('/Type/Page/', '/Type/Font/'), false],
    ['encrypted', edited('/Size 4', '/Encrypt 4 0 R'), false],
    ['encrypted, by a name that is written with its code', edited('/Size 4', '/#45ncrypt 4 0 R'), false],
    ['whose reference is elsewhere', bytes(blank.replace(/startxref\n\d+/, 'startxref\n9')), false],
    ['whose trailer is cut', edited('/Size 4>>', '/Size 4'), false],
    ['packed', packedPdf(), true],
    ['in streams that are not packed', packedPdf({ filter: '', pack: (text) => text }), true],
    ['packed, its filter in a list', packedPdf({ filter: '/Filter[/FlateDecode]' }), true],
    ['packed and encrypted', packedPdf({ trailer: '/Root 1 0 R/Encrypt 9 0 R' }), false],
    ['packed and encrypted, written with its code', packedPdf({ trailer: '/Root 1 0 R/Encryp#74 9 0 R' }), false],
    ['packed, by what is no zlib', packedPdf({ pack: (text) => text }), false],
    ['packed, without a page', packedPdf({ inside: objects.slice(0, 2) }), false],
  ])('%s: %#', (_, pdf, isOpen) => {
    expect(opensAsPdf(pdf)).toBe(isOpen);
  });

  const million = 1_000_000;
  it.each<[string, () => Buffer]>([
    ['nested without end', () => edited('/Parent', `/A${'['.repeat(million)}`)],
    ['full of texts without end', () => edited('/Parent', '/ObjStm('.repeat(million))],
    ['full of objects that begin', () => edited('/Parent', '1 0 obj<</Type/ObjStm/A('.repeat(million / 4))],
    ['full of streams that unpack to much', () => packedPdf({ inside: [...objects, ' '.repeat(64 * million)] })],
    ['of blanks alone', () => edited('/Parent', ' '.repeat(8 * million))],
    ['of comments alone', () => edited('[3 0 R]', `[${'%\n'.repeat(4 * million)}]`)],
  ])('and one that is %s is answered of in good time', (_, made) => {
    const pdf = made();
    const began = performance.now();
    expect(typeof opensAsPdf(pdf)).toBe('boolean');
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
