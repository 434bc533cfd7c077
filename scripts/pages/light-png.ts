import { crc32, deflateSync } from 'node:zlib';

/** A picture in grey (PGM, as `pdftoppm -gray` writes it) as a PNG of four greys, which is enough for text. */
export function lightPng(pgm: Buffer): Buffer {
  const [, head = '', width = 0, height = 0] =
    /^(P5\s+(\d+)\s+(\d+)\s+255\s)/.exec(pgm.toString('latin1', 0, 40)) ?? [];
  const [across, down] = [Number(width), Number(height)];
  const perRow = Math.ceil(across / 4);
  const rows = Buffer.alloc((perRow + 1) * down);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const grey = Math.round((pgm[head.length + y * across + x] ?? 255) / 85);
      const at = y * (perRow + 1) + 1 + (x >> 2);
      rows[at] = (rows[at] ?? 0) | (grey << (6 - 2 * (x & 3)));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(across, 0);
  header.writeUInt32BE(down, 4);
  header.set([2, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
