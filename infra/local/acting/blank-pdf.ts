/** The smallest PDF that a reader opens: one blank page; `mark` makes one differ from another. */
export function blankPdf(mark: string): Uint8Array {
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n',
  ];
  const header = `%PDF-1.4\n% ${mark}\n`;
  let at = Buffer.byteLength(header);
  const places = objects.map((object) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return place;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer<</Root 1 0 R/Size 4>>\n`;
  return Buffer.from(`${header}${objects.join('')}${table}startxref\n${at}\n%%EOF\n`);
}
