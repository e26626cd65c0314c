import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PASSES } from '../../src/align/align.js';
import { checked } from '../../src/align/check.js';
import { type Mapping, mappingOf } from '../../src/align/mapping.js';
import { languagesFor, outlined, recognised } from '../../src/prepare.js';
import { recommendationsBy } from '../../src/recognise/index.js';
import type { Report, Unit } from '../../src/types.js';

const page = readFileSync(new URL('../../docs/alignment.md', import.meta.url), 'utf8');
const [draft = '', final = ''] = [...page.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, text]) => text);

async function reportOf(text: string, name: string): Promise<Report> {
  const languages = languagesFor({});
  return recognised(await outlined({ name, bytes: new TextEncoder().encode(text) }, {}), {}, { languages }).report;
}

const nameOf = (unit: Unit): string => (unit.kind === 'recommendation' ? `R${unit.label?.match(/\d+/)?.[0] ?? unit.id}` : `block ${unit.index}`);

/** What a mapping says of the draft's Recommendation 2. */
function shown({ index, wordLinks, segments, scored, beads, notes, reports }: Mapping): string {
  const unit = reports.draft.recommendations[1];
  if (!unit) return 'nothing';
  if (notes.alignment) {
    const match = notes.alignment.matches.find(({ draft: units }) => units.some(({ id }) => id === unit.id));
    const parts = match?.kind === 'paired' ? match.parts.map(({ final: to, carried }) => `${to} ${carried.toFixed(2)}`).join(', ') : '';
    return `${match?.kind}; carried ${parts}`;
  }
  const bead = beads.recommendations.find(({ draft: units }) => units.includes(unit));
  if (bead && bead.final.length > 0)
    return `${nameOf(unit)} = ${bead.final.map(nameOf).join(', ')}; ${bead.similarity.toFixed(2)} alike, ${bead.confidence.toFixed(2)} sure`;
  const at = segments.draft.findIndex((segment) => segment.includes(unit));
  const edges = scored.edges.filter((edge) => edge.draft === at);
  if (edges.length > 0) return edges.map(({ final: to, byWords }) => `${nameOf(segments.final[to]?.[0] as Unit)} at ${byWords.toFixed(1)}`).join(', ');
  if (at !== -1) return `segment ${at} of ${segments.draft.length}, alone`;
  const block = unit.locator.block;
  const row = wordLinks.draft.blocks.indexOf(block);
  if (row !== -1) {
    const words = wordLinks.draft.blocks.filter((own) => own === block).length;
    const linked = [...wordLinks.toFinal].slice(row, row + words).filter((to) => to !== -1);
    const blocks = [...new Set(linked.map((to) => wordLinks.final.blocks[to]))];
    return `${linked.length} of ${words} words linked, to blocks ${blocks.join(' and ')}`;
  }
  const sentences = index.draft.ofBlock[block]?.length ?? 0;
  return sentences > 0 ? `${sentences} sentence of ${index.draft.sentences.length} in the index` : 'alone; nothing is known';
}

test('the page shows what each pass makes of one recommendation', async () => {
  let mapping = mappingOf({ draft: await reportOf(draft, 'draft.md'), final: await reportOf(final, 'final.md') }, { recommendationAt: recommendationsBy() });
  const rows = PASSES.map((pass) => {
    const before = shown(mapping);
    mapping = checked(pass(mapping), pass.name);
    return `| \`${pass.name}\` | ${before} | ${shown(mapping)} |`;
  });
  expect(page).toContain(rows.join('\n'));
});
