import { ReadError } from '../errors.js';
import type { Sheet, Turn } from './model.js';

const START = 0xff;
/** Marks that stand alone, without a length behind them. */
const isBare = (mark: number): boolean => mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
/** Start of a frame: all of 0xc0 to 0xcf but the tables and the reserved one among them. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
const JFIF = 0xe0;
const EXIF = 0xe1;
const COLOURS = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;
const CENTIMETRES_AN_INCH = 2.54;

interface Segment {
  readonly mark: number;
  /** what stands behind its length */
  readonly view: DataView;
}

/** The segments of a JPEG up to its first frame. */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length && view.getUint8(at) === START; ) {
    const mark = view.getUint8(at + 1);
    const length = isBare(mark) ? 0 : mark === START ? -1 : view.getUint16(at + 2);
    const end = Math.min(at + 2 + length, bytes.length);
    if (length > 2) yield { mark, view: new DataView(bytes.buffer, bytes.byteOffset + at + 4, Math.max(0, end - at - 4)) };
    at += 2 + length;
  }
}

/** The sheet of a JPEG, whose bytes a PDF takes as they are: only its frame is looked for. */
export function sheetOfJpeg(bytes: Uint8Array): Sheet {
  const segments: Segment[] = [];
  for (const segment of segmentsOf(bytes)) {
    segments.push(segment);
    if (isFrame(segment.mark)) break;
  }
  const frame = segments.at(-1);
  const colours = frame && isFrame(frame.mark) && frame.view.byteLength > 5 ? COLOURS[frame.view.getUint8(5) as keyof typeof COLOURS] : undefined;
  if (!frame || !colours) throw new ReadError('unreadable', 'cannot be read as a JPEG: it holds no picture');
  const stated = (mark: number) => segments.filter((segment) => segment.mark === mark).map(({ view }) => view);
  const [density] = stated(JFIF).flatMap(densityOf);
  const [turn] = stated(EXIF).flatMap(turnOf);
  const [height, width] = [frame.view.getUint16(1), frame.view.getUint16(3)];
  return { width, height, ...(density ? { density } : {}), ...(turn ? { turn } : {}), filter: 'DCTDecode', colours, bytes };
}

/** The density that a JFIF header states, across: by inches or by centimetres; else there is only the shape of its points. */
function densityOf(view: DataView): readonly number[] {
  if (view.byteLength < 12) return [];
  const [unit, across] = [view.getUint8(7), view.getUint16(8)];
  return unit === 1 ? [across] : unit === 2 ? [across * CENTIMETRES_AN_INCH] : [];
}

const ORIENTATION = 0x0112;
const TURNS: Readonly<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };
/** Bytes of the name of an Exif block, and of each entry of its directory. */
const [NAME, ENTRY] = [6, 12];
const EXIF_NAME = 0x45786966;

/** How the camera was held, as an Exif block states it: a directory of a TIFF, whose entry for that is a short number. */
function turnOf(view: DataView): readonly Turn[] {
  if (view.byteLength < NAME + 8 || view.getUint32(0) !== EXIF_NAME) return [];
  const little = view.getUint8(NAME) === 0x49;
  const from = NAME + view.getUint32(NAME + 4, little) + 2;
  const count = from <= view.byteLength ? view.getUint16(from - 2, little) : 0;
  const places = Array.from({ length: count }, (_, entry) => from + entry * ENTRY).filter((at) => at + ENTRY <= view.byteLength);
  const place = places.find((at) => view.getUint16(at, little) === ORIENTATION);
  return place === undefined ? [] : [TURNS[view.getUint16(place + 8, little)] ?? []].flat();
}
