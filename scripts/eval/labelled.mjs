// All documents of ../shared/gold that say what is recommended in them, outlined, with the truth of each block:
// gold/docs and gold/pairs by their texts, gold/detect by its labels.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishers } from './publishers.mjs';
import { gold, script } from './run.mjs';
import { toolIn } from './sets.mjs';
import { cut, holds, LEAST, squash } from './texts.mjs';

const POSITIVE = new Set(['recommendation', 'sub-recommendation', 'restatement']);
const OTHER_LANGUAGE = /^(?:de|es|fr|it|nl|pt)-/;
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const textsOf = (list = []) => list.flatMap((one) => (typeof one === 'string' ? [one] : [one.text, ...textsOf(one.items)]));

/** What the tool says of a file; answers are kept, and those that the scorers asked for are read again. */
function outlineOf(path, work) {
  const [, ...tool] = toolIn(work);
  return JSON.parse(script(tool[0], [...tool.slice(1), 'outline', path, '--format', 'json']));
}

/** The truth of each block: `true`, `false`, or nothing where the truth leaves it open or hardly any words stand, such as a label alone. */
export function truths(blocks, { recommended, open, within }) {
  const [own, unsure] = [recommended, open].map((texts) => texts.map(cut));
  const cuts = blocks.map(({ label, text, role }) => (role === 'furniture' ? undefined : cut(label ? `${label} ${text}` : text)));
  const held = cuts.map((block) => block !== undefined && own.some((text) => holds(text, block)));
  const [first, last] = [held.indexOf(true), held.lastIndexOf(true)];
  const short = (block) => block.size < LEAST;
  const inside = (at) => (within === 'labelled' ? at >= first && at <= last : within(blocks[at]));
  return cuts.map((block, at) =>
    block === undefined || !inside(at) || (!held[at] && (short(block) || unsure.some((text) => holds(text, block)))) ? undefined : held[at],
  );
}

/** Blocks of the pages in scope. */
const pagesIn =
  ({ pages } = {}) =>
  ({ locator: { page } }) =>
    !pages || page === undefined || (page >= pages[0] && page <= pages[1]);

function* docs(work) {
  for (const key of readdirSync(`${gold}/docs`).sort()) {
    const folder = join(gold, 'docs', key);
    if (!existsSync(join(folder, 'truth.json'))) continue;
    const truth = json(join(folder, 'truth.json'));
    const outline = outlineOf(join(folder, truth.file), work);
    if (!outline.blocks) continue;
    const recommended = [...textsOf(truth.recommendations), ...textsOf(truth.restatements)];
    const labels = truths(outline.blocks, { recommended, open: textsOf(truth.ambiguous), within: pagesIn(truth.scope) });
    yield { set: 'docs', key, name: key, english: truth.language.startsWith('en'), outline, labels, truth };
  }
}

/** Of a pair that is labelled in part only what stands between the first and the last recommendation of the truth counts. */
function* pairs(work) {
  for (const key of readdirSync(`${gold}/pairs`).sort()) {
    const folder = join(gold, 'pairs', key);
    if (!existsSync(join(folder, 'truth.json'))) continue;
    const truth = json(join(folder, 'truth.json'));
    const within = /^whole document/.test(truth.scope) ? () => true : 'labelled';
    for (const side of ['draft', 'final']) {
      const outline = outlineOf(join(folder, truth[`${side}File`]), work);
      if (!outline.blocks) continue;
      const labels = truths(outline.blocks, { recommended: textsOf(truth.recommendations[side]), open: textsOf(truth.ambiguous?.[side]), within });
      yield { set: 'pairs', key, name: `${key} ${side}`, english: outline.document.language === 'en', outline, labels };
    }
  }
}

const escaped = (text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+\-=:])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** Labelled blocks as the scorer writes them. */
function markdown(blocks) {
  const line = { heading: (text) => `## ${escaped(text.replace(/^#+\s*/, ''))}`, listItem: (text) => `- ${escaped(text.replace(/^\s*[•●▪◦·–➤*-]\s+/, ''))}` };
  return `${blocks.map(({ type, text }) => (line[type] ?? escaped)(text)).join('\n\n')}\n`;
}

function* detect(work) {
  mkdirSync(join(work, 'labelled'), { recursive: true });
  for (const file of readdirSync(`${gold}/detect`).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const key = file.slice(0, -'.jsonl'.length);
    const given = readFileSync(join(gold, 'detect', file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(JSON.parse);
    const path = join(work, 'labelled', `${key}.md`);
    writeFileSync(path, markdown(given));
    const outline = outlineOf(path, work);
    yield { set: 'detect', key, name: key, english: !OTHER_LANGUAGE.test(key), outline, labels: labelsFound(given, outline.blocks) };
  }
}

/** The label given to each block of the tool, found by its text; a block that the tool cut otherwise has none. */
export function labelsFound(given, blocks) {
  const queues = new Map();
  for (const one of given) queues.set(squash(one.text), [...(queues.get(squash(one.text)) ?? []), one]);
  return blocks.map(({ label, text }) => {
    const found = [squash(`${label ?? ''}${text}`), squash(text)]
      .map((key) => queues.get(key))
      .find((queue) => queue?.length)
      ?.shift();
    return found && !found.note ? POSITIVE.has(found.label) : undefined;
  });
}

const SETS = { docs, detect, pairs };

/**
 * The documents of these sets one after the other: `{ set, key, name, group, english, outline, labels, truth? }`, `labels` one for each block of the outline.
 * `work` is a folder with a folder `answers`.
 */
export function* labelled(work, sets = Object.keys(SETS)) {
  const groupOf = publishers();
  for (const set of sets) for (const one of SETS[set](work)) yield { ...one, group: groupOf(one.key) };
}
