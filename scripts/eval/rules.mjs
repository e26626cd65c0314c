// Prints for each rule of the recogniser on how many publishers and blocks of ../shared/gold/detect it fires right and wrong.
//   npm run build && node scripts/eval/rules.mjs
// A rule that speaks for a recommendation is right on a block labelled recommendation, sub-recommendation or restatement; one that speaks against it on any other.
// "alone" names the rules that fire with one publisher only: they need a place in the taxonomy to stay.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules } from '../rules.mjs';
import { publishers } from './publishers.mjs';
import { gold, requireShared, root, script } from './run.mjs';

/** Rules that speak for none of the ways to recommend; what repeats a recommendation is labelled as one. */
const AGAINST = new Set((await loadRules()).filter(({ form, classes }) => form === 0 && !classes.includes('repeats')).map(({ name }) => name));
const POSITIVE = new Set(['recommendation', 'sub-recommendation', 'restatement']);
const squash = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const escaped = (text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/^([#+\-=:])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

function markdown(blocks) {
  const line = { heading: (text) => `## ${escaped(text.replace(/^#+\s*/, ''))}`, listItem: (text) => `- ${escaped(text.replace(/^\s*[•●▪◦·–➤*-]\s+/, ''))}` };
  return `${blocks.map(({ type, text }) => (line[type] ?? escaped)(text)).join('\n\n')}\n`;
}

/** The evidence the tool gives for each labelled block, found by its text. */
function evidenceFor(blocks, outline) {
  const found = new Map();
  for (const block of outline)
    for (const text of [squash(`${block.label ?? ''}${block.text}`), squash(block.text)]) if (text) found.set(text, [...(found.get(text) ?? []), block]);
  const used = new Set();
  return blocks.map(({ text }) => {
    const block = found.get(squash(text))?.find((candidate) => !used.has(candidate));
    if (block) used.add(block);
    return block?.evidence ?? [];
  });
}

requireShared();
const detect = join(gold, 'detect');
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const publisherOf = publishers();
const table = new Map();
try {
  for (const file of readdirSync(detect).filter((name) => name.endsWith('.jsonl'))) {
    const blocks = readFileSync(join(detect, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const publisher = publisherOf(file.replace('.jsonl', ''));
    const path = join(folder, file.replace('.jsonl', '.md'));
    writeFileSync(path, markdown(blocks));
    const outline = JSON.parse(script(`${root}bin/draftdiff.js`, ['outline', path, '--format', 'json'])).blocks;
    evidenceFor(blocks, outline).forEach((evidence, at) => {
      if (blocks[at].note) return;
      for (const rule of new Set(evidence.map((one) => one.rule))) {
        const right = POSITIVE.has(blocks[at].label) !== AGAINST.has(rule);
        const entry = table.get(rule) ?? { right: new Map(), wrong: new Map() };
        const side = right ? entry.right : entry.wrong;
        side.set(publisher, (side.get(publisher) ?? 0) + 1);
        table.set(rule, entry);
      }
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
console.log('rule'.padEnd(28), 'publishers right/wrong', 'blocks right/wrong'.padStart(20));
for (const [rule, { right, wrong }] of [...table].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const alone = new Set([...right.keys(), ...wrong.keys()]).size === 1 ? '   alone' : '';
  console.log(rule.padEnd(28), `${right.size}/${wrong.size}`.padStart(21), `${sum(right)}/${sum(wrong)}`.padStart(20), alone);
}
