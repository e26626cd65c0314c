/** What one page of a made PDF shows: content-stream operators. */
export type Content = readonly string[];

export interface Making {
  readonly pages: readonly Content[];
  readonly info?: Readonly<Record<string, string>>;
  /** entries of the catalog, and objects they refer to by number from 50 on */
  readonly catalog?: string;
  readonly objects?: Readonly<Record<number, string>>;
  /** further entries of each page's dictionary */
  readonly page?: string;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (c) => `\\${c}`);

/** Operators that draw words with their baseline's start at a place; fonts F1 regular, F2 bold, F3 with letters of 0.6 em each. */
export function words(x: number, y: number, text: string, size = 11, font = 'F1'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;
}

/** Lines of text from a place downwards, 14 points apart; each but the last ends in a drawn space where `trail` says so. */
export function lines(x: number, y: number, texts: readonly string[], size = 11): string[] {
  return texts.map((text, i) => words(x, y - 14 * i, text, size));
}

/** A filled rectangle, black unless told. */
export function fill(x: number, y: number, width: number, height: number, colour = '0 0 0'): string {
  return `q ${colour} rg ${x} ${y} ${width} ${height} re f Q`;
}

/** A level line. */
export function line(x0: number, x1: number, y: number, { width = 0.6, colour = '0 0 0' } = {}): string {
  return `q ${width} w ${colour} RG ${x0} ${y} m ${x1} ${y} l S Q`;
}

/** The outline of a rectangle. */
export function frame(x: number, y: number, width: number, height: number): string {
  return `q 1 w ${x} ${y} ${width} ${height} re S Q`;
}

/** A whole PDF, uncompressed, with a cross-reference table. */
export function makePdf({ pages, info = {}, catalog = '', objects = {}, page = '' }: Making): Uint8Array {
  const bodies = new Map<number, string>();
  const first = 10;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  bodies.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  bodies.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  bodies.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  bodies.set(6, '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  bodies.set(
    5,
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  for (const [i, content] of pages.entries()) {
    const stream = content.join('\n');
    const fonts = '/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 6 0 R >> >>';
    bodies.set(first + 2 * i, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${fonts} /Contents ${first + 2 * i + 1} 0 R ${page} >>`);
    bodies.set(first + 2 * i + 1, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  for (const [number, body] of Object.entries(objects)) bodies.set(Number(number), body);
  return assembled(bodies);
}

function assembled(bodies: ReadonlyMap<number, string>): Uint8Array {
  let out = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, body] of bodies) {
    places.set(number, out.length);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...bodies.keys()) + 1;
  const rows = Array.from({ length: size }, (_, i) => (places.has(i) ? `${String(places.get(i)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n'));
  const start = out.length;
  out += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

/** A grey picture that fills a place; `shade` gives the light of each of its points, 0 to 255. */
export function picture(place: readonly [x: number, y: number, width: number, height: number], shade: (x: number, y: number) => number): string {
  const [x, y, width, height] = place;
  const [across, down] = [60, 200];
  const points = Array.from({ length: across * down }, (_, at) => shade(at % across, Math.floor(at / across)));
  const hex = points.map((light) => Math.round(light).toString(16).padStart(2, '0')).join('');
  return `q ${width} 0 0 ${height} ${x} ${y} cm BI /W ${across} /H ${down} /CS /G /BPC 8 /F /AHx ID ${hex}> EI Q`;
}

const WHOLE = [0, 0, 600, 800] as const;
/** A scanned page: thirty lines of ink on paper, with gaps between the words. */
export const scanned = (): string => picture(WHOLE, (x, y) => (isWritten(x, y) ? 20 : 250));
const isWritten = (x: number, y: number): boolean => y % 6 < 3 && y > 10 && y < 190 && x > 6 && x < 54 && x % 7 !== 0;
/** The same as it comes from other devices: askew by three degrees and more, light on dark, faint and grainy. */
export const scannedAskew = (): string => picture(WHOLE, (x, y) => (isWritten(x, Math.round(y + x * 0.14)) ? 20 : 250));
export const scannedInverted = (): string => picture(WHOLE, (x, y) => (isWritten(x, y) ? 235 : 5));
export const scannedFaint = (): string => picture(WHOLE, (x, y) => (isWritten(x, y) ? 140 : 205) + ((x * 7 + y * 13) % 17));
/** A photograph of the whole page: all shades. */
export const photograph = (): string => picture(WHOLE, (x, y) => (x * 3 + y) % 256);
/** A light cover with a title of two lines in a picture. */
export const titled = (): string => picture(WHOLE, (x, y) => ((y > 60 && y < 70) || (y > 80 && y < 90) ? (x % 5 === 0 ? 250 : 10) : 250));
