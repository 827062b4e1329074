/** In pixels as it is shown; absent if the file is cut off. */
export interface Size {
  readonly width?: number;
  readonly height?: number;
}

/**
 * The size of an AVIF picture: the largest `ispe` property, for tiles and thumbnails are smaller; turned if there is an
 * `irot` of 90° or 270° (ISO/IEC 23008-12, 6.5.3 and 6.5.10).
 */
export function avifSize(bytes: Uint8Array): Size {
  const properties = inside(bytes, ["meta", "iprp", "ipco"]);
  const sizes = properties.filter(({ type, body }) => type === "ispe" && body.byteLength >= 12);
  const [largest] = sizes
    .map(({ body }) => ({ width: body.getUint32(4), height: body.getUint32(8) }))
    .toSorted((left, right) => right.width * right.height - left.width * left.height);
  if (largest === undefined) return {};
  const isTurned = properties.some(
    ({ type, body }) => type === "irot" && body.byteLength > 0 && (body.getUint8(0) & 1) === 1,
  );
  return isTurned ? { width: largest.height, height: largest.width } : largest;
}

interface Box {
  readonly type: string;
  readonly body: DataView;
}

/** The boxes behind a path of box types. `meta` alone has four bytes of version and flags before them. */
function inside(bytes: Uint8Array, path: readonly string[]): readonly Box[] {
  let boxes = boxesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  for (const name of path) {
    const body = boxes.find(({ type }) => type === name)?.body;
    if (body === undefined) return [];
    boxes = boxesIn(part(body, name === "meta" ? 4 : 0, body.byteLength));
  }
  return boxes;
}

function boxesIn(view: DataView): readonly Box[] {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= view.byteLength) {
    const size = view.getUint32(at);
    const type = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    // 0: up to the end; 1: the size has 64 bits, which only media data need.
    const end = size === 0 ? view.byteLength : at + Math.max(size, 8);
    boxes.push({ type, body: part(view, at + 8, Math.min(end, view.byteLength)) });
    at = end;
  }
  return boxes;
}

function part(view: DataView, from: number, to: number): DataView {
  const start = Math.min(from, view.byteLength);
  return new DataView(view.buffer, view.byteOffset + start, Math.max(0, to - start));
}
