import { PdfObjects } from './pdf-objects.ts';
import {
  dictionaryOf,
  Effort,
  isReference,
  nameIn,
  type PdfDictionary,
  PdfReader,
  type PdfValue,
} from './pdf-values.ts';

/** How much of a PDF's end holds its last cross-reference and its marker, with what scanners leave behind it. */
const tailLength = 2048;
/** More steps than lead to the first page of any document. */
const mostSteps = 200;

/**
 * PDF 32000-1, 7.5 and 7.7: the end names where the cross-reference stands, that is there and nothing is encrypted, and
 * from its root one comes to a page.
 */
export function opensAsPdf(bytes: Buffer): boolean {
  try {
    const text = bytes.toString('latin1');
    const effort = new Effort();
    const trailer = trailerOf(text, effort);
    if (!trailer || trailer.has('Encrypt')) return false;
    const objects = new PdfObjects(text, bytes, effort);
    const root = dictionaryOf(objects.resolved(trailer.get('Root')));
    return root !== undefined && nameIn(root, 'Type') === 'Catalog' && hasPage(objects, root.get('Pages'));
  } catch {
    return false; // the walk and zlib throw at what is not what they read; they are given nothing but the file
  }
}

/** The newest, which says of the whole file what it says. */
function trailerOf(text: string, effort: Effort): PdfDictionary | undefined {
  const header = text.indexOf('%PDF-');
  const named = [...text.slice(-tailLength).matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1);
  if (header < 0 || !named) return undefined;
  const at = Number(named[1]) + header;
  const reader = new PdfReader(text, at, effort);
  if (reader.passes('xref')) {
    const begins = text.indexOf('trailer', reader.at);
    return begins < 0 ? undefined : dictionaryOf(new PdfReader(text, begins + 7, effort).value());
  }
  const [number, generation] = [reader.value(), reader.value()];
  const isObject = typeof number === 'number' && typeof generation === 'number' && reader.passes('obj');
  const stream = isObject ? dictionaryOf(reader.value()) : undefined;
  return stream && nameIn(stream, 'Type') === 'XRef' ? stream : undefined;
}

/** 7.7.3: nodes hold kids, and a page none; no node is entered twice. */
function hasPage(objects: PdfObjects, pages: PdfValue | undefined): boolean {
  const ahead: PdfValue[] = isReference(pages) ? [pages] : [];
  const entered = new Set<number>();
  for (let kid = ahead.pop(); isReference(kid) && entered.size < mostSteps; kid = ahead.pop()) {
    const node = entered.has(kid.to) ? undefined : dictionaryOf(objects.resolved(kid));
    entered.add(kid.to);
    if (!node) continue;
    if (nameIn(node, 'Type') === 'Page') return true;
    const kids = objects.resolved(node.get('Kids'));
    if (Array.isArray(kids)) ahead.push(...kids.filter(isReference).slice(0, mostSteps).reverse());
  }
  return false;
}
