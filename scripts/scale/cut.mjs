// Cuts a document into three files at two of its headings, as near to its thirds as they stand: lines of texts, pages of PDFs, paragraphs of Word files.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** @returns the bytes of three files; undefined where no two headings can begin a file. `blocks` are those of its outline. */
export function inThree(path, blocks) {
  const cut = { '.pdf': pages, '.docx': paragraphs }[extname(path)] ?? lines;
  return cut(readFileSync(path), blocks);
}

/** Of places in rising order, the two nearest to the thirds. */
function thirds(places, length) {
  const near = [1, 2].map((third) => {
    const want = (length * third) / 3;
    return places.reduce((best, at) => (best === undefined || Math.abs(at - want) < Math.abs(best - want) ? at : best), undefined);
  });
  if (near[0] !== near[1]) return near[0] === undefined ? undefined : near;
  const at = places.indexOf(near[0]);
  return at + 1 < places.length ? [near[0], places[at + 1]] : at > 0 ? [places[at - 1], near[0]] : undefined;
}

/** Titles of rows stand in a table, which nobody cuts. */
const headings = (blocks) => blocks.filter(({ type, role, cells }) => type === 'heading' && role !== 'furniture' && !cells);
const unique = (list) => [...new Set(list)].sort((one, other) => one - other);

function lines(bytes, blocks) {
  const all = bytes.toString('utf8').split('\n');
  // the line over a heading may be drawn as it is in reStructuredText
  const first = (line) => (/^([=~#*^"'-])\1{3,}\s*$/.test(all[line - 2] ?? '') && /^([=~#*^"'-])\1{3,}\s*$/.test(all[line] ?? '') ? line - 2 : line - 1);
  const at = thirds(unique(headings(blocks).flatMap(({ locator: { line } }) => (line > 2 ? [first(line)] : []))), all.length);
  const parts = at && [all.slice(0, at[0]), all.slice(...at), all.slice(at[1])];
  const head = HEAD.exec(bytes.toString('utf8'))?.[0] ?? '';
  return parts?.map((part, own) => {
    const whole = [
      ...part,
      ...definedElsewhere(
        part,
        parts.filter((_, other) => other !== own),
      ),
    ];
    return Buffer.from(`${own > 0 ? head : ''}${whole.join('\n')}\n`);
  });
}

/** What stands before the text and tells its kind: the head of a page, Bikeshed's metadata, the front matter of Markdown. */
const HEAD = /^(?:---\n.*?\n---(?: \w+)?\n|\s*<pre class=.?metadata.*?<\/pre>|\s*<!doctype.*?(?=<(?:body|section|h1)\b))/is;

const DEFINES = /^ {0,3}\[([^\]]+)\]:/;

/** The definitions of notes and links among some lines, each with the lines that it goes on over. */
const definitionsIn = (lines) =>
  lines.flatMap((line, at) => {
    if (!DEFINES.test(line)) return [];
    const length = lines.slice(at + 1).findIndex((next) => next.trim() === '' || DEFINES.test(next));
    return [lines.slice(at, length < 0 ? lines.length : at + 1 + length)];
  });

/** What a file refers to and another one defines: whoever makes a file of its own out of a chapter takes it along. */
function definedElsewhere(part, others) {
  const text = part.join('\n').toLowerCase();
  const nameOf = ([line]) => DEFINES.exec(line)[1].toLowerCase();
  const defines = new Set(definitionsIn(part).map(nameOf));
  const wanted = (definition) => !defines.has(nameOf(definition)) && text.includes(`[${nameOf(definition)}]`);
  return others.flatMap((other) => definitionsIn(other).filter(wanted)).flatMap((definition) => ['', ...definition]);
}

/** Only a page that a heading begins can begin a file. */
function pages(bytes, blocks) {
  const texts = blocks.filter(({ role, type }) => role !== 'furniture' && type !== 'footnote');
  const last = Math.max(...texts.map(({ locator: { page, endPage = page } }) => endPage));
  const begins = texts.filter(
    ({ type, locator: { page } }, at) => type === 'heading' && page > 1 && (texts[at - 1]?.locator.endPage ?? texts[at - 1]?.locator.page) < page,
  );
  const at = thirds(unique(begins.map(({ locator: { page } }) => page - 1)), last);
  return (
    at &&
    [
      [1, at[0]],
      [at[0] + 1, at[1]],
      [at[1] + 1, 9999],
    ].map((range) => pagesOf(bytes, range))
  );
}

function pagesOf(bytes, [from, to]) {
  const folder = mkdtempSync(join(tmpdir(), 'cut-'));
  try {
    const [whole, part] = [join(folder, 'whole.pdf'), join(folder, 'part.pdf')];
    writeFileSync(whole, bytes);
    const count = Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [whole], { encoding: 'utf8' }))[1]);
    execFileSync('qpdf', [whole, '--pages', '.', `${from}-${Math.min(to, count)}`, '--', part]);
    return readFileSync(part);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The children of a Word file's body, and which of them are paragraphs with these words. */
function paragraphs(bytes, blocks) {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml']);
  const [, head, body, foot] = /^(.*?<w:body>)(.*?)((?:<w:sectPr\b(?:(?!<w:sectPr).)*)?<\/w:body>.*)$/s.exec(xml);
  const children = childrenOf(body);
  const words = (text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const titles = new Set(headings(blocks).map(({ text }) => words(text)));
  const isTitle = (child) =>
    child.startsWith('<w:p') &&
    /<w:pStyle w:val="(?:Heading|Kop|Titre)/i.test(child) &&
    titles.has(words([...child.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.slice(run.indexOf('>') + 1)).join('')));
  const at = thirds(
    children.flatMap((child, index) => (index > 0 && isTitle(child) ? [index] : [])),
    children.length,
  );
  const part = (some) => Buffer.from(zipSync({ ...files, 'word/document.xml': strToU8(head + some.join('') + foot) }));
  return at && [part(children.slice(0, at[0])), part(children.slice(...at)), part(children.slice(at[1]))];
}

function childrenOf(xml) {
  const children = [];
  let depth = 0;
  let start = 0;
  for (const tag of xml.matchAll(/<(\/?)[^>]*?(\/?)>/g)) {
    depth += tag[1] ? -1 : tag[2] ? 0 : 1;
    if (depth > 0) continue;
    const end = tag.index + tag[0].length;
    children.push(xml.slice(start, end));
    start = end;
  }
  return children;
}
