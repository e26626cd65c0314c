import type { Block, Recommendation, Report, Role } from '../../src/types.js';

/** A line of a made-up report: `# ` opens a section, `! ` is a recommendation, `- ` an item of the one above, `= ` a restatement, `~ ` furniture; else narrative. */
export function report(lines: string, facts: Partial<Report> = {}): Report {
  const blocks: Block[] = [];
  const recommendations: Recommendation[] = [];
  let section: string[] = [];
  for (const line of lines.split('\n').map((raw) => raw.trim())) {
    if (!line) continue;
    const mark = /^([#!=~-]) /.exec(line)?.[1] ?? '';
    const [, label, text = ''] = /^(?:\[(.+?)\] )?(.*)$/.exec(mark ? line.slice(2) : line) ?? [];
    const block = blockOf({ text, mark, section, index: blocks.length, ...(label ? { label } : {}) });
    if (mark === '#') section = [text];
    blocks.push(block);
    if (mark === '!') recommendations.push(recommendationOf(block, `r${recommendations.length + 1}`));
    if (mark === '-') addItem(recommendations, block);
  }
  return { blocks, recommendations, possible: [], language: 'en', kind: 'report', warnings: [], ...facts };
}

const ROLES: Readonly<Record<string, Role>> = { '!': 'recommendation', '-': 'sub-recommendation', '=': 'restatement', '~': 'furniture' };

function blockOf({ text, mark, section, index, label }: { text: string; mark: string; section: string[]; index: number; label?: string }): Block {
  const type = mark === '#' ? 'heading' : mark === '-' ? 'listItem' : 'paragraph';
  return { kind: 'block', index, type, text, section, locator: { block: index }, role: ROLES[mark] ?? 'none', annotations: [], ...(label ? { label } : {}) };
}

/** A recommendation that fills a block; what recognise would add is left empty. */
export function recommendationOf({ text, index, section, label }: Block, id: string): Recommendation {
  const modal = /\b(?:should|must)\b/.exec(text)?.[0];
  const none = {
    quote: [],
    addressees: [],
    deadlines: [],
    quantities: [],
    conditions: [],
    items: [],
    restatements: [],
    notes: [],
    annotations: [],
    evidence: [],
  };
  const place = { section, locator: { block: index }, sources: [{ block: index, start: 0, end: text.length }] };
  return {
    kind: 'recommendation',
    id,
    text,
    cite: '',
    strength: 4,
    negated: false,
    confidence: 1,
    ...none,
    ...place,
    ...(label ? { label } : {}),
    ...(modal ? { modal } : {}),
  };
}

function addItem(recommendations: Recommendation[], block: Block): void {
  const owner = recommendations.pop();
  if (!owner) return;
  const item = recommendationOf(block, `${owner.id}.${owner.items.length + 1}`);
  recommendations.push({ ...owner, text: `${owner.text}\n${block.text}`, items: [...owner.items, item], sources: [...owner.sources, ...item.sources] });
}
