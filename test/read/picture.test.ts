import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { formatOf, read } from '../../src/read/index.js';
import type { Ocr, PagePicture } from '../../src/types.js';

/** A program that sees one recommendation in every picture, and keeps the pictures. */
function seeing(): Ocr & { readonly given: PagePicture[] } {
  const given: PagePicture[] = [];
  const words = 'The Harbour Board should publish a list of all berths.'.split(' ');
  return {
    name: 'a program',
    atOnce: 1,
    given,
    read: async (picture) => {
      given.push(picture);
      const wide = picture.width / (words.length + 2);
      const seen = words.map((text, at) => ({ text, x0: wide * (at + 1), y0: 40, x1: wide * (at + 1.8), y1: 50, confidence: 0.9 }));
      return [{ words: seen, baseline: { x: 0, y: 50, slope: 0 }, size: 10 }];
    },
  };
}

const [WIDE, HIGH] = [160, 80];
const at = <T>(each: (x: number, y: number) => T): T[] => Array.from({ length: WIDE * HIGH }, (_, n) => each(n % WIDE, Math.floor(n / WIDE)));
/** The left half is dark, the right half light. */
const isDark = (x: number): boolean => x < WIDE / 2;
const png = (channels: number, depth: 8 | 16, values: number[]): Uint8Array =>
  encode({ width: WIDE, height: HIGH, channels, depth, data: depth === 8 ? Uint8Array.from(values) : Uint16Array.from(values) });
/** A bit for each point: eight of them in a byte. */
const bits = encode({
  width: WIDE,
  height: HIGH,
  channels: 1,
  depth: 1,
  data: Uint8Array.from({ length: (WIDE / 8) * HIGH }, (_, n) => (isDark((n * 8) % WIDE) ? 0 : 255)),
});
/** A TIFF of grey pages that share their points: a head, the directories one after the other, the points. */
function tiff(pages: number, packing = 1, colours = 1): Uint8Array {
  const tags = (points: number) => [
    ...[
      [256, WIDE],
      [257, HIGH],
      [258, 8],
      [259, packing],
      [262, colours],
      [273, points],
      [277, 1],
      [278, HIGH],
    ],
    [279, WIDE * HIGH],
  ];
  const size = 2 + 12 * tags(0).length + 4;
  const bytes = Buffer.alloc(8 + pages * size);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  for (let page = 0; page < pages; page++) {
    const from = 8 + page * size;
    bytes.writeUInt16LE(tags(0).length, from);
    for (const [n, [tag = 0, value = 0]] of tags(bytes.length).entries()) {
      const entry = from + 2 + 12 * n;
      bytes.writeUInt16LE(tag, entry);
      bytes.writeUInt16LE(4, entry + 2);
      bytes.writeUInt32LE(1, entry + 4);
      bytes.writeUInt32LE(value, entry + 8);
    }
    bytes.writeUInt32LE(page === pages - 1 ? 0 : from + size, from + size - 4);
  }
  return Buffer.concat([bytes, Uint8Array.from(at((x) => (isDark(x) ? 0 : 255)))]);
}
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCABkAMgBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMG/8QAFxABAQEBAAAAAAAAAAAAAAAAABIBEf/aAAgBAQAAPwDR0UUUUUUUUUUUUUUUUUUUUUUUUjRRRRRRRRRRRRRRRRRRRRRRRRSNFFFFFFFFFFFFFFFFFFFFFFFFI0UUUUUUUUUUUUUUUUUUUUUUUUjRRRRRRRRRRRRRRRRRRRRRRRRSFFFFFFFFFFFFFFFFFFFFFFFFFI0UUUUUUUUUUUUUUUUUUUUUUUUjRRRRRRRRRRRRRRRRRRRRRRRRSNFFFFFFFFFFFFFFFFFFFFFFFFI0UUUUUUUUUUUUUUUUUUUUUUUUjRRRRRRRRRRRRRRRRRRRRRRRRSNFFFFFFFFFFFFFFFFFFFFFFFFJd07p3TundO6d07p3TundO6d07p3TundO6d07p3TundO6d1//2Q==',
  'base64',
);
/** The same with a note of a camera that says how it was held. */
function heldAskew(orientation: number): Uint8Array {
  const directory = [1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  const exif = Buffer.from([...Buffer.from('Exif\0\0II*\0', 'latin1'), 8, 0, 0, 0, ...directory]);
  return Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif, JPEG.subarray(2)]);
}

const packedAs = (packing: number, colours = 1): Uint8Array => tiff(1, packing, colours);

async function seenIn(bytes: Uint8Array) {
  const ocr = seeing();
  const document = await read({ name: 'page', bytes }, { ocr });
  return { document, pictures: ocr.given };
}

/** The grey of a point of a picture, by shares of its width and height. */
const greyAt = ({ width, height, points }: PagePicture, x: number, y: number): number => points[Math.floor(y * height) * width + Math.floor(x * width)] ?? -1;

describe('a picture of a page is read as a scan', () => {
  test.each([
    [
      'PNG of grey',
      png(
        1,
        8,
        at((x) => (isDark(x) ? 0 : 255)),
      ),
    ],
    ['PNG of colours', png(3, 8, at((x) => (isDark(x) ? [20, 0, 0] : [255, 255, 250])).flat())],
    [
      'PNG of 16 bits',
      png(
        1,
        16,
        at((x) => (isDark(x) ? 0 : 65535)),
      ),
    ],
    ['PNG of 1 bit', bits],
    ['PNG that can be looked through', png(4, 8, at((x) => (isDark(x) ? [0, 0, 0, 255] : [0, 0, 0, 0])).flat())],
    ['PNG of grey that can be looked through', png(2, 8, at((x) => (isDark(x) ? [0, 255] : [0, 0])).flat())],
    ['TIFF', tiff(1)],
    ['JPEG', JPEG.subarray()],
  ])('%s', async (title, bytes) => {
    const { document, pictures } = await seenIn(bytes);
    expect(document).toMatchObject({ format: 'picture', textSource: 'ocr', pages: 1, identifying: [] });
    const [picture] = pictures as [PagePicture];
    if (title === 'JPEG') expect(greyAt(picture, 0.5, 0.1)).toBeGreaterThan(greyAt(picture, 0.5, 0.9) + 100);
    else expect([greyAt(picture, 0.25, 0.5) < 40, greyAt(picture, 0.75, 0.5) > 240]).toEqual([true, true]);
  });

  test('a TIFF of three pages is three pages', async () => {
    const { document, pictures } = await seenIn(tiff(3));
    expect([document.pages, pictures.length]).toEqual([3, 3]);
  });

  test.each([
    [6, [0.9, 0.5], [0.1, 0.5]],
    [3, [0.5, 0.9], [0.5, 0.1]],
    [8, [0.1, 0.5], [0.9, 0.5]],
  ] as const)('a JPEG from a camera that was held askew (%i) stands upright', async (orientation, [lightX, lightY], [darkX, darkY]) => {
    const { document, pictures } = await seenIn(heldAskew(orientation));
    const [picture] = pictures as [PagePicture];
    expect(greyAt(picture, lightX, lightY)).toBeGreaterThan(greyAt(picture, darkX, darkY) + 100);
    expect(document.identifying).toEqual([{ what: 'notes of a camera', values: ['Exif'] }]);
  });

  test('two pictures are compared', async () => {
    const comparison = await compare({ name: 'draft.png', bytes: bits }, { name: 'final.jpg', bytes: JPEG }, { ocr: seeing() });
    expect(comparison.findings.map(({ outcome }) => outcome)).toEqual(['kept']);
  });
});

describe('what cannot be read is named', () => {
  test.each([
    ['without --ocr', JPEG.subarray(), {}, /is a picture and has no text; with --ocr/],
    ['a JPEG without a frame', JPEG.subarray(0, 20), { ocr: seeing() }, /cannot be read as a JPEG: it holds no picture/],
    ['half a PNG', bits.subarray(0, 40), { ocr: seeing() }, /cannot be read as picture/],
    ['a TIFF of nothing', Buffer.from('II*\0\0\0\0\0', 'latin1'), { ocr: seeing() }, /cannot be read as/],
    ['a GIF', Buffer.from('GIF89a......'), { ocr: seeing() }, /save it as PNG, JPEG or PDF/],
    ['a WebP', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'), { ocr: seeing() }, /save it as PNG, JPEG or PDF/],
    ['a picture of a phone', Buffer.from('\0\0\0\x20ftypheic', 'latin1'), { ocr: seeing() }, /save it as PNG, JPEG or PDF/],
    ['a TIFF packed as JPEG', packedAs(7), { ocr: seeing() }, /packed in a way, or has colours, that are not read/],
    ['a TIFF of ink', packedAs(1, 5), { ocr: seeing() }, /packed in a way, or has colours, that are not read/],
  ])('%s', async (_, bytes, options, message) => {
    await expect(read({ name: 'page', bytes }, options)).rejects.toThrow(message);
  });

  test('more points than are allowed are refused before they are unpacked', async () => {
    const bomb = Buffer.from(bits);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    await expect(read({ name: 'page.png', bytes: bomb }, { ocr: seeing() })).rejects.toMatchObject({ limit: 'inflatedBytes' });
  });

  test.each(['RIFF-RAFF: a report on the harbours', 'GIF8 and other pictures'])('a text that begins like a picture is a text: %s', async (text) => {
    expect((await read({ name: 'page.txt', bytes: Buffer.from(text) })).format).toBe('text');
  });

  test('by its bytes, whatever its name', () => expect(formatOf({ name: 'page.md', bytes: JPEG })).toBe('picture'));
});
