// Makes a scan of a PDF: its pages printed to pictures, slightly turned and speckled, in a PDF that holds nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9 });

/** The places of each page by its number, the same in every run: degrees that it lies askew, and the seed of its specks. */
const askew = (page) => [0.6, -0.4, 0.3, -0.7, 0.5][page % 5];

/** What ImageMagick does to a page: turned, a little out of focus, with specks of dust and an uneven grey, packed as scanners do. */
const worn = (page) => [
  ...['-background', 'white', '-virtual-pixel', 'white', '-distort', 'SRT', String(askew(page))],
  ...['-blur', '0x0.5', '-seed', String(page + 1), '-attenuate', '0.25', '+noise', 'Gaussian', '-attenuate', '0.02', '+noise', 'Impulse'],
  ...['-colorspace', 'Gray', '-quality', '80'],
];

/** @returns {Buffer} the PDF of a scan with so many dots an inch. */
export function scanOf(pdf, dpi, [first, last]) {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    run('pdftoppm', '-gray', '-r', String(dpi), '-f', String(first), '-l', String(last), pdf, join(folder, 'page'));
    const names = readdirSync(folder).sort();
    const pages = names.map((name, page) => {
      const [from, to] = [join(folder, name), join(folder, `${name}.jpg`)];
      run('convert', from, ...worn(page), to);
      const [width, height] = run('identify', '-format', '%w %h', to).toString().split(' ').map(Number);
      return { width, height, jpeg: readFileSync(to) };
    });
    return pdfOf(pages, dpi);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pages of a PDF as a PDF. */
export function pagesOf(pdf, [first, last], to) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    run('pdfseparate', '-f', String(first), '-l', String(last), pdf, join(folder, '%04d.pdf'));
    run(
      'pdfunite',
      ...readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
      to,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pdfOf(pages, dpi) {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${3 + 3 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  ];
  for (const [i, { width, height, jpeg }] of pages.entries()) {
    const [w, h] = [width, height].map((dots) => ((dots * 72) / dpi).toFixed(2));
    const at = 3 + 3 * i;
    const paint = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /P ${at + 2} 0 R >> >> /Contents ${at + 1} 0 R >>`);
    objects.push(`<< /Length ${paint.length} >>\nstream\n${paint}\nendstream`);
    const kind = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
    objects.push(Buffer.concat([Buffer.from(`<< ${kind} /Length ${jpeg.length} >>\nstream\n`), jpeg, Buffer.from('\nendstream')]));
  }
  return assembled(objects);
}

function assembled(objects) {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places = [];
  let length = parts[0].length;
  const add = (part) => {
    parts.push(Buffer.from(part));
    length += parts.at(-1).length;
  };
  for (const [i, body] of objects.entries()) {
    places.push(length);
    add(`${i + 1} 0 obj\n`);
    add(body);
    add('\nendobj\n');
  }
  const start = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
