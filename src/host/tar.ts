export interface TarEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const block = 512;

/**
 * The regular files of a tar archive (POSIX.1-1988 "ustar": a header block of 512 bytes, then the contents, padded to full
 * blocks). Folders are passed over. Throws on links, devices and extensions: the archive that we read has none.
 */
export function tarFiles(archive: Uint8Array): readonly TarEntry[] {
  const files: TarEntry[] = [];
  let offset = 0;
  while (archive[offset]) {
    const header = archive.subarray(offset, offset + block);
    const path = field(header, 0, 100);
    const size = Number.parseInt(field(header, 124, 12), 8);
    const start = offset + block;
    if (!(start + size <= archive.length))
      throw new Error(`expected a whole tar archive, \`${path}\` is cut off`);
    const type = field(header, 156, 1);
    if (type === "0" || type === "") files.push({ path, bytes: archive.subarray(start, start + size) });
    else if (type !== "5")
      throw new Error(`expected files and folders in a tar archive, found type \`${type}\``);
    offset = start + Math.ceil(size / block) * block;
  }
  return files;
}

/** Text up to its first NUL. */
function field(header: Uint8Array, start: number, length: number): string {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
