// Prints for each rule of the recogniser the groups of publishers on whose documents it is right and wrong, over gold/docs, gold/detect and gold/pairs at once,
// and keeps that, and which words one group alone has, in sources.json.
//   node scripts/eval/rules.mjs
// A rule that speaks for a recommendation is right on a block that the truth holds to be one, or to repeat one; a rule that speaks against it on any other.
// "turned" counts the blocks whose verdict would be another one without the rule. Listed at the end: rules that are right on fewer than two groups and that no
// grammar backs, and rules that turn the verdict to wrong more often than to right.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labelled } from './labelled.mjs';
import { recogniser } from './recogniser.mjs';
import { requireShared } from './run.mjs';
import { gather, save, unbacked, written } from './sources.mjs';

const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
const SHOWN = 4;

function groupsOf(counts) {
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([group, count]) => `${group} ${count}`);
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? [`… ${names.length - SHOWN} more`] : [])].join('; ');
}

const share = (one, other) => `${one}/${other}`.padStart(12);

function line([rule, { right, wrong, turned }]) {
  const counts = share(right.size, wrong.size) + share(sum(right), sum(wrong)) + share(sum(turned.right), sum(turned.wrong));
  return `${rule.padEnd(28)}${counts}   right: ${groupsOf(right) || '-'}   wrong: ${groupsOf(wrong) || '-'}`;
}

requireShared();
const work = mkdtempSync(join(tmpdir(), 'draftdiff-rules-'));
mkdirSync(join(work, 'answers'));
try {
  const inner = await recogniser();
  const { table, found } = gather(labelled(work), inner);
  console.log(`${'right/wrong'.padEnd(28)}${['groups', 'blocks', 'turned'].map((head) => head.padStart(12)).join('')}`);
  for (const entry of [...table].sort(([one], [other]) => (one < other ? -1 : 1))) console.log(line(entry));
  console.log(`\nright on fewer than two groups, without a grammar: ${unbacked(table, inner.RULES).join(', ') || 'none'}`);
  const wrong = [...table].filter(([, { turned }]) => sum(turned.wrong) > sum(turned.right)).map(([rule]) => rule);
  console.log(`turn the verdict to wrong more often than to right: ${wrong.join(', ') || 'none'}`);
  save(written({ table, found }));
} finally {
  rmSync(work, { recursive: true, force: true });
}
