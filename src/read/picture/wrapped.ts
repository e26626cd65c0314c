import { joined } from '../bytes.js';
import type { Sheet } from './model.js';

const POINTS_AN_INCH = 72;
/** Densities that a scanner has: what a file says beside them is that of a screen, or left over from a camera, and tells nothing of the paper. */
const DENSITY = { least: 100, most: 1_200 };
/** Inches of the longer side of a sheet of paper (A4): what the density of a picture that states none is guessed by. */
const PAPER = 11.7;

/** Pictures as the pages of a PDF, one each: what reads scans reads pictures. */
export function wrapped(sheets: readonly Sheet[]): Uint8Array {
  const pages = sheets.map((_, at) => `${3 + 3 * at} 0 R`);
  const objects: (string | Uint8Array)[][] = [['<< /Type /Catalog /Pages 2 0 R >>'], [`<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>`]];
  for (const [at, sheet] of sheets.entries()) objects.push(...objectsOf(sheet, 3 + 3 * at));
  return assembled(objects);
}

/** A page, what it paints, and the picture that it paints. */
function objectsOf(sheet: Sheet, at: number): (string | Uint8Array)[][] {
  const density = densityOf(sheet);
  const [across, down] = [sheet.width, sheet.height].map((points) => ((points * POINTS_AN_INCH) / density).toFixed(2)) as [string, string];
  const [wide, high] = sheet.turn === 90 || sheet.turn === 270 ? [down, across] : [across, down];
  const paint = `q ${placeOf(sheet, wide, high)} cm /P Do Q`;
  const kind = `/Type /XObject /Subtype /Image /Width ${sheet.width} /Height ${sheet.height} /ColorSpace /${sheet.colours} /BitsPerComponent 8 /Filter /${sheet.filter}`;
  // a JPEG of four colours is written with all of them turned round, by every program that writes one
  const decode = sheet.colours === 'DeviceCMYK' ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  return [
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << /P ${at + 2} 0 R >> >> /Contents ${at + 1} 0 R >>`],
    [`<< /Length ${paint.length} >>\nstream\n${paint}\nendstream`],
    [`<< ${kind}${decode} /Length ${sheet.bytes.length} >>\nstream\n`, sheet.bytes, '\nendstream'],
  ];
}

/** The matrix that lays the unit square of a picture on its page, turned upright. */
function placeOf({ turn }: Sheet, wide: string, high: string): string {
  if (turn === 90) return `0 -${high} ${wide} 0 0 ${high}`;
  if (turn === 180) return `-${wide} 0 0 -${high} ${wide} ${high}`;
  return turn === 270 ? `0 ${high} -${wide} 0 ${wide} 0` : `${wide} 0 0 ${high} 0 0`;
}

function densityOf({ width, height, density }: Sheet): number {
  const isStated = density !== undefined && density >= DENSITY.least && density <= DENSITY.most;
  return isStated ? density : Math.max(POINTS_AN_INCH, Math.max(width, height) / PAPER);
}

/** The file: its objects, where each begins, and where that table is. */
function assembled(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  put('%PDF-1.7\n');
  const places = objects.map((object, at) => {
    const place = length;
    for (const part of [`${at + 1} 0 obj\n`, ...object, '\nendobj\n']) put(part);
    return place;
  });
  const table = length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return joined(parts, length);
}
