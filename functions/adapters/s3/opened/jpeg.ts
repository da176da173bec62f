const start = 0xffd8;
const marker = { end: 0xd9, scan: 0xda, temporary: 0x01 };
const isRestart = (code: number): boolean => code >= 0xd0 && code <= 0xd7;
/** The frames that viewers read: baseline, extended, progressive. Lossless and arithmetic ones open nowhere. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const progressive = 0xc2;
const mostComponents = 4;

/** ITU T.81: segments to the end of the picture, one of them a frame, and scans that can hold what the frame says. */
export function opensAsJpeg(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== start) return false;
  let leastBits: number | undefined;
  let scanned = 0;
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false;
    const code = bytes.readUInt8(at + 1);
    if (code === marker.end) return leastBits !== undefined && scanned > 0 && scanned * 8 >= leastBits;
    if (code === 0xff || isRestart(code) || code === marker.temporary) {
      at += code === 0xff ? 1 : 2;
      continue;
    }
    const end = at + 4 <= bytes.length ? at + 2 + bytes.readUInt16BE(at + 2) : 0;
    if (end < at + 4 || end > bytes.length) return false;
    if (frames.has(code)) leastBits = leastBitsOf(bytes.subarray(at + 4, end), code);
    at = code === marker.scan ? endOfScan(bytes, end) : end;
    if (code === marker.scan) scanned += at - end;
    if (code === marker.scan && leastBits === undefined) return false;
  }
  return false;
}

/** Where the next marker stands: inside a scan, 0xFF is followed by a zero or restarts it. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && !isRestart(code)) return at;
  }
  return bytes.length;
}

/** How many bits a picture of that size needs at the least: two for each block of 8 × 8, one if it comes in refinements. */
function leastBitsOf(frame: Buffer, code: number): number | undefined {
  const count = frame[5] ?? 0;
  if (count < 1 || count > mostComponents || frame.length !== 6 + 3 * count) return undefined;
  const [height, width] = [frame.readUInt16BE(1), frame.readUInt16BE(3)];
  const factors = Array.from({ length: count }, (_, at) => frame[7 + 3 * at] ?? 0);
  const [across, down] = [factors.map((both) => both >> 4), factors.map((both) => both & 15)];
  if (height === 0 || width === 0 || [...across, ...down].some((factor) => factor < 1 || factor > 4)) return undefined;
  const blocks = factors.reduce((sum, _, at) => {
    const columns = Math.ceil((width * (across[at] ?? 1)) / Math.max(...across) / 8);
    return sum + columns * Math.ceil((height * (down[at] ?? 1)) / Math.max(...down) / 8);
  }, 0);
  return blocks * (code === progressive ? 1 : 2);
}
