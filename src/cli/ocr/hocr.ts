import type { SeenLine, SeenWord } from '../../types.js';

/** A line, or a word, and what its title tells of it; what follows up to the next tag is its text. */
const SPAN = /<span class=['"](ocr_\w+|ocrx_word)['"][^>]*?title=(?:"([^"]*)"|'([^']*)')[^>]*>([^<]*(?:<(?:strong|em)>[^<]*(?:<\/(?:strong|em)>)?[^<]*)*)/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** The lines that a program saw, from the hOCR that it writes: boxes, baselines, sizes, confidence. Words of nothing but white space are left out. */
export function linesIn(hocr: string): SeenLine[] {
  const lines: (Omit<SeenLine, 'words'> & { readonly words: SeenWord[] })[] = [];
  for (const [, kind, double, single, text = ''] of hocr.matchAll(SPAN)) {
    const title = propertiesOf(double ?? single ?? '');
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = title('bbox');
    if (kind === 'ocrx_word') {
      const word = plain(text);
      if (word !== '') lines.at(-1)?.words.push({ text: word, x0, y0, x1, y1, confidence: (title('x_wconf')[0] ?? 0) / 100 });
      continue;
    }
    const [slope = 0, rise = 0] = title('baseline');
    lines.push({ words: [], baseline: { x: x0, y: y1 + rise, slope }, size: title('x_size')[0] ?? y1 - y0 });
  }
  return lines.filter(({ words }) => words.length > 0);
}

/** "bbox 10 20 30 40; x_wconf 96": the numbers of a property by its name. */
function propertiesOf(title: string): (name: string) => readonly number[] {
  const pairs = title.split(';').map((part) => part.trim().split(/\s+/u));
  return (name) => (pairs.find(([first]) => first === name) ?? []).slice(1).map(Number);
}

function plain(html: string): string {
  const bare = html.replace(/<[^>]*>/gu, '').replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
  return bare.replace(/\s+/gu, ' ').trim();
}
