/** The smallest PDF that a reader opens; `mark` makes one differ from another. */
export function blankPdf(mark: string): Uint8Array {
  const body = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${mark}\n`;
  const at = Buffer.byteLength(body);
  return Buffer.from(`${body}xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n${at}\n%%EOF\n`);
}
