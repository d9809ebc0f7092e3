// Pictures of pages for docs/pages: PNG with a palette, a fifth of what the browser gives, the same
// bytes for the same page.
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const most = 64; // colours of the palette
const exact = 32; // the most common ones stay as they are; the others share the rest

/** shrink makes a PNG with few colours of one as the browser takes it (8 bits, RGB or RGBA, opaque). */
export function shrink(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const { palette, at } = quantize(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, n = 0; y < height; y++) for (let x = 0; x < width; x++, n++) rows[y * (width + 1) + 1 + x] = at.get(pixels[n]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function decode(png) {
  const parts = [];
  let head;
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + size);
    if (type === 'IHDR') head = data;
    if (type === 'IDAT') parts.push(data);
    at += size + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const deep = { 2: 3, 6: 4 }[head[9]]; // bytes of a pixel
  if (head[8] !== 8 || !deep || head[12] !== 0) throw new Error('not a picture that a browser takes');
  const rows = inflateSync(Buffer.concat(parts));
  const long = width * deep;
  const pixels = new Uint32Array(width * height);
  let before = new Uint8Array(long);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (long + 1)];
    const row = rows.subarray(y * (long + 1) + 1, (y + 1) * (long + 1));
    for (let i = 0; i < long; i++) {
      const left = i < deep ? 0 : row[i - deep];
      const up = before[i];
      if (filter === 1) row[i] += left;
      else if (filter === 2) row[i] += up;
      else if (filter === 3) row[i] += (left + up) >> 1;
      else if (filter === 4) row[i] += paeth(left, up, i < deep ? 0 : before[i - deep]);
    }
    for (let x = 0; x < width; x++) pixels[y * width + x] = (row[x * deep] << 16) | (row[x * deep + 1] << 8) | row[x * deep + 2];
    before = row;
  }
  return { width, height, pixels };
}

function paeth(a, b, c) {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

const channels = [16, 8, 0];

// quantize chooses the palette by cutting the colours at the middle of the widest box, again and again.
function quantize(counts) {
  const all = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  const palette = all.slice(0, exact).map(([colour]) => colour);
  let boxes = all.length > exact ? [boxOf(all.slice(exact))] : [];
  while (boxes.length > 0 && boxes.length < most - exact) {
    const widest = boxes.reduce((best, one) => (one.weight > best.weight ? one : best));
    if (widest.weight === 0) break;
    const sorted = widest.colours.sort(([a], [b]) => ((a >> widest.by) & 255) - ((b >> widest.by) & 255) || a - b);
    const half = sorted.length >> 1;
    boxes = [...boxes.filter((one) => one !== widest), boxOf(sorted.slice(0, half)), boxOf(sorted.slice(half))];
  }
  for (const { colours } of boxes) {
    const sum = colours.reduce((total, [, n]) => total + n, 0);
    const mean = (by) => Math.round(colours.reduce((total, [colour, n]) => total + ((colour >> by) & 255) * n, 0) / sum);
    palette.push((mean(16) << 16) | (mean(8) << 8) | mean(0));
  }
  return { palette, at: new Map(all.map(([colour], i) => [colour, i < exact ? i : nearest(palette, colour)])) };
}

function boxOf(colours) {
  const spans = channels.map((by) => {
    const values = colours.map(([colour]) => (colour >> by) & 255);
    return values.reduce((most, one) => Math.max(most, one), 0) - values.reduce((least, one) => Math.min(least, one), 255);
  });
  const wide = Math.max(...spans);
  return { colours, by: channels[spans.indexOf(wide)], weight: wide * Math.sqrt(colours.reduce((total, [, n]) => total + n, 0)) };
}

function nearest(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < palette.length; i++) {
    const far = channels.reduce((sum, by) => sum + (((palette[i] >> by) & 255) - ((colour >> by) & 255)) ** 2, 0);
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

const table = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

/** chunk is one part of a PNG file. */
export function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((body.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

/** plain makes a PNG of one grey. */
export function plain(width, height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height, 0x60);
  for (let y = 0; y < height; y++) rows[y * (width * 3 + 1)] = 0;
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
