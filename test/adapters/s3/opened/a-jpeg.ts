const segment = (code: number, content: readonly number[]): number[] => {
  const length = content.length + 2;
  return [0xff, code, length >> 8, length & 0xff, ...content];
};

/** A picture by its parts: of one component unless told otherwise, and a scan of one byte. */
export function jpegOf({
  frame = 0xc0,
  width = 1,
  height = 1,
  components = [0x11],
  scans = [[0x7f]],
}: {
  frame?: number;
  width?: number;
  height?: number;
  components?: readonly number[];
  scans?: readonly (readonly number[])[];
}): Buffer {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const factors = components.flatMap((both, at) => [at + 1, both, 0]);
  const drawn = scans.flatMap((scan) => [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...scan]);
  const head = [...segment(0xe0, [0, 0]), ...segment(frame, [8, ...size, components.length, ...factors])];
  return Buffer.from([0xff, 0xd8, ...head, ...drawn, 0xff, 0xd9]);
}
