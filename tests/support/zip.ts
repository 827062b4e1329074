import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive, with lies about itself where a test wants them. */
export interface ZipEntry {
  readonly name: string;
  readonly contents: string | Uint8Array;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive with deflated files, and nothing that a reader may leave out. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const contents = Buffer.from(entry.contents);
    const data = deflateRawSync(contents);
    const shared = [
      uint16(20),
      uint16(entry.isEncrypted === true ? 1 : 0),
      uint16(8),
      uint32(0),
      uint32(crc32(contents)),
      uint32(data.length),
      uint32(contents.length),
      uint16(name.length),
      uint16(0),
    ];
    const local = Buffer.concat([uint32(0x04034b50), ...shared, name, data]);
    centrals.push(
      Buffer.concat([uint32(0x02014b50), uint16(20), ...shared, Buffer.alloc(10), uint32(offset), name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const counts = [uint16(entries.length), uint16(entries.length)];
  const sizes = [uint32(directory.length), uint32(offset)];
  return Buffer.concat([...locals, directory, uint32(0x06054b50), uint32(0), ...counts, ...sizes, uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
