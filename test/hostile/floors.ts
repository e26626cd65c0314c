import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Letters and digits of a text: what must come out, however it is spaced, labelled or punctuated. */
export const lettersOf = (text: string): number => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/gi, ' ')
    .replace(/&amp;/g, '&');

/** One part of an archive; undefined where the archive or the part cannot be had in a few lines. */
function part(file: string, name: RegExp): string | undefined {
  try {
    const [found] = Object.values(unzipSync(readFileSync(file), { filter: (each) => name.test(each.name) && each.originalSize < 2e7 }));
    return found && strFromU8(found);
  } catch {
    return undefined;
  }
}

/** The words in a file as its markup shows them, without what is moved away, replaced, hidden or said of it. */
const TEXTS: Readonly<Record<string, (file: string) => string | undefined>> = {
  docx: (file) => {
    const xml = part(file, /(?:^|\/)document\d*\.xml$/)?.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>|<w:moveFrom [\s\S]*?<\/w:moveFrom>/g, '');
    return xml && [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => plain(match[1] ?? '')).join(' ');
  },
  odt: (file) => {
    const xml = part(file, /^content\.xml$/)?.replace(
      /<text:tracked-changes>[\s\S]*?<\/text:tracked-changes>|<office:annotation[\s\S]*?<\/office:annotation>/g,
      '',
    );
    const body = xml && /<office:text[\s\S]*<\/office:text>/.exec(xml)?.[0];
    return body && plain(body);
  },
  html: (file) => {
    const aside = /<!--[\s\S]*?-->|<(script|style|head|nav|header|footer|template|noscript)\b[\s\S]*?<\/\1\s*>/gi;
    return plain(readFileSync(file, 'utf8').replace(aside, ' '));
  },
};

/** How many letters each file of a format holds, those left out that hold none or cannot be compared: for PDF as its bare library counted them. */
export function floorsOf(root: string, format: string): { readonly file: string; readonly letters: number }[] {
  const text = TEXTS[format];
  const files = readdirSync(join(root, format)).map((name) => join(root, format, name));
  if (text) return files.map((file) => ({ file, letters: lettersOf(text(file) ?? '') })).filter(({ letters }) => letters > 0);
  return readFileSync(join(root, 'floor.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ fmt, outcome, result }) => fmt === format && outcome === 'ok' && result.len > 0)
    .map(({ name, result }) => ({ file: join(root, format, name), letters: result.len }));
}
