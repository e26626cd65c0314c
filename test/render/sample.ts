import type {
  Block,
  Comparison,
  Edits,
  Finding,
  Locator,
  Outcome,
  Outline,
  PairedFinding,
  Passage,
  Recommendation,
  Span,
  Summary,
  Trait,
  TraitType,
  UnpairedFinding,
} from '../../src/types.js';

/** A comparison made by hand, in the manner of a review of community health services: every outcome and trait once at least. */

const where = (page: number, block: number): Locator => ({ block, page });
const RECOMMENDATIONS = ['Chapter 7: Recommendations'];

/** "[-must-]{+should+}" → ops: the notation of the terminal, read back. */
export function ops(marked: string): Edits['ops'] {
  const pieces = marked.split(/(\[-[^\]]*-\]|\{\+[^}]*\+\})/).filter((piece) => piece !== '');
  return pieces.map((piece) => {
    if (piece.startsWith('[-')) return { op: 'delete', text: piece.slice(2, -2) };
    return piece.startsWith('{+') ? { op: 'insert', text: piece.slice(2, -2) } : { op: 'equal', text: piece };
  });
}

function sideOf(marked: string, left: 'delete' | 'insert'): string {
  return ops(marked)
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('');
}

function span(text: string, word: string): Span {
  const start = Math.max(0, text.indexOf(word));
  return { start, end: start + word.length, text: word };
}

/** Recommendation `number` of one side, three to a page from page 40 on. */
export function recommendation(number: number, text: string, more: Partial<Recommendation> = {}): Recommendation {
  const locator = where(40 + Math.floor(number / 3), 200 + number * 2);
  return {
    kind: 'recommendation',
    id: `r${number}`,
    label: `Recommendation ${number}`,
    text,
    quote: [{ text, locator }],
    cite: `Recommendation ${number}, p. ${locator.page}`,
    section: RECOMMENDATIONS,
    locator,
    sources: [{ block: locator.block, start: 0, end: text.length }],
    strength: 4,
    modal: 'should',
    negated: false,
    addressees: [],
    deadlines: [],
    quantities: [],
    conditions: [],
    items: [],
    restatements: [],
    notes: [],
    annotations: [],
    evidence: [
      { rule: 'label', text: `Recommendation ${number}` },
      { rule: 'modal', text: 'should' },
    ],
    confidence: 0.95,
    ...more,
  };
}

let serial = 0;
function fingerprint(of: string): string {
  let hash = 0x811c9dc5;
  for (const character of of) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').repeat(2);
}

/** A finding with sensible values where none are given. */
export function finding(
  outcome: Outcome,
  draft: readonly Recommendation[],
  final: readonly Recommendation[],
  more: Partial<PairedFinding> | Partial<UnpairedFinding> = {},
): Finding {
  const id = `${draft.map((unit) => unit.id).join('+')}-${final.map((unit) => unit.id).join('+')}`;
  return {
    id,
    fingerprint: fingerprint(outcome + id + JSON.stringify([draft.map((unit) => unit.text), final.map((unit) => unit.text)])),
    outcome,
    draft,
    final,
    similarity: draft.length === 0 || final.length === 0 ? 0 : 0.8,
    confidence: 0.97,
    certainty: 'clear',
    basis: 'whole',
    weight: 0.5,
    statement: `${draft[0]?.cite ?? final[0]?.cite} is ${outcome}.`,
    traits: [],
    parts: [],
    edits: [],
    transfers: [],
    items: [],
    echoes: [],
    ...more,
  } as unknown as Finding;
}

function trait(type: TraitType, reason: string, change: { readonly from?: string; readonly to?: string } = {}): Trait {
  return { type, reason, ...change };
}

const renumbered = (from: number, to: number) => trait('renumbered', 'the printed number is another', { from: String(from), to: String(to) });

function kept(from: number, to: number, text: string, traits: readonly Trait[] = []): Finding {
  return finding('kept', [recommendation(from, text)], [recommendation(to, text)], {
    similarity: 1,
    weight: 0,
    traits: [...(from === to ? [] : [renumbered(from, to)]), ...traits],
    statement: `The draft's Recommendation ${from} stands unchanged in the final as Recommendation ${to}.`,
  });
}

function reworded(
  numbers: readonly [number, number],
  marked: string,
  traits: readonly Trait[],
  more: Partial<PairedFinding> | Partial<UnpairedFinding> = {},
): Finding {
  const [from, to] = numbers;
  const draft = recommendation(from, sideOf(marked, 'insert'));
  const final = recommendation(to, sideOf(marked, 'delete'));
  return finding('reworded', [draft], [final], {
    edits: [{ draft: draft.id, final: final.id, ops: ops(marked) }],
    traits: [...traits, ...(from === to ? [] : [renumbered(from, to)])],
    statement: `The draft's Recommendation ${from} stands in the final as Recommendation ${to} in other words.`,
    ...more,
  });
}

function passage(page: number, section: string, text: string, similarity: number): Passage {
  return { text, section: [section], locator: where(page, page * 7), start: 0, end: text.length, similarity };
}

const director = recommendation(3, 'NHS England and NHS Improvement should jointly appoint a national clinical director for community services.', {
  restatements: [{ text: 'Appoint a national clinical director.', section: ['Summary'], locator: where(6, 30), kind: 'paraphrased' }],
});
const dropped = finding('dropped', [director], [], {
  weight: 1,
  statement: 'The draft’s Recommendation 3 (“… jointly appoint a national clinical director for community services”, p. 41) has no counterpart in the final.',
  echoes: [
    passage(31, 'Leadership', 'There is a disparity between the national leadership given to hospital services and that given to community services.', 0.31),
    passage(12, 'The sector today', 'No single body speaks for community services.', 0.18),
  ],
  search: {
    pages: [88, 88],
    passages: 1204,
    terms: [
      { term: 'national clinical director', hits: 0, locators: [] },
      { term: 'community services', hits: 64, locators: [4, 5, 7, 9, 12].map((page) => where(page, page * 7)) },
    ],
  },
});

const demoted = finding('demoted', [recommendation(21, 'Providers should train all team leaders in quality improvement.')], [], {
  weight: 0.9,
  certainty: 'check',
  certaintyReasons: ['the passage names the act, but its object only in part', 'a passage comes near to it'],
  doubt: 'the passage names the act, but its object only in part',
  confidence: 0.71,
  traits: [trait('standing', 'the formal statement is gone while an observation stays')],
  statement: 'The draft’s Recommendation 21 has no counterpart among the final’s recommendations; a passage on p. 52 names the same act without the duty.',
  carriedBy: passage(52, 'Skills', 'Providers vary in how many team leaders they train in quality improvement.', 0.62),
  search: { pages: [88, 88], passages: 1204, terms: [{ term: 'team leaders', hits: 3, locators: [where(52, 364)] }] },
});

const promoted = finding('promoted', [], [recommendation(24, 'Commissioners should publish waiting times for community podiatry.')], {
  weight: 0.4,
  statement: 'The final’s Recommendation 24 is narrative in the draft (p. 47).',
  carriedBy: passage(47, 'Access', 'Few commissioners publish waiting times for community podiatry.', 0.66),
});

const added = finding('added', [], [recommendation(6, 'NHS Improvement should set up a national register of wound-care products.')], {
  weight: 0.6,
  statement: 'The final’s Recommendation 6 has no counterpart in the draft.',
  search: { pages: [84, 84], passages: 1188, terms: [{ term: 'wound-care products', hits: 0, locators: [] }] },
});

const mobile = 'Trusts should give mobile devices to all staff who work in homes.';
const rostering = 'Trusts should use electronic rostering for all community teams.';
const merger = 'Trusts should give mobile devices to staff who work in homes and use electronic rostering for all community teams.';
const merged = finding('merged', [recommendation(16, mobile), recommendation(17, rostering)], [recommendation(15, merger)], {
  weight: 0.5,
  parts: [
    {
      draft: 'r16',
      final: 'r15',
      carried: 0.9,
      lost: [span(mobile, 'all')],
      draftSpans: [span(mobile, 'give mobile devices')],
      finalSpans: [span(merger, 'give mobile devices')],
    },
    {
      draft: 'r17',
      final: 'r15',
      carried: 1,
      lost: [],
      draftSpans: [span(rostering, 'electronic rostering')],
      finalSpans: [span(merger, 'electronic rostering')],
    },
  ],
  edits: [
    {
      draft: 'r16',
      final: 'r15',
      ops: ops('Trusts should give mobile devices to [-all -]staff who work in homes{+ and use electronic rostering for all community teams+}.'),
    },
    {
      draft: 'r17',
      final: 'r15',
      ops: ops('Trusts should {+give mobile devices to staff who work in homes and +}use electronic rostering for all community teams.'),
    },
  ],
  traits: [trait('scope', 'a word for all is lost', { from: 'all staff', to: 'staff' }), trait('softened', 'the scope is smaller')],
  statement: 'The draft’s Recommendations 16 and 17 stand in the final as Recommendation 15.',
});

const store = 'Trusts should keep one store for each district and count the stock each month.';
const split = finding(
  'split',
  [recommendation(18, store)],
  [recommendation(16, 'Trusts should keep one store for each district.'), recommendation(17, 'Trusts should count the stock each month.')],
  {
    weight: 0.3,
    parts: [
      { draft: 'r18', final: 'r16', carried: 0.55, lost: [], draftSpans: [], finalSpans: [] },
      { draft: 'r18', final: 'r17', carried: 0.45, lost: [], draftSpans: [], finalSpans: [] },
    ],
    edits: [
      { draft: 'r18', final: 'r16', ops: ops('Trusts should keep one store for each district[- and count the stock each month-].') },
      { draft: 'r18', final: 'r17', ops: ops('Trusts should [-keep one store for each district and -]count the stock each month.') },
    ],
    transfers: [{ text: 'The store should be locked.', from: 'r18', to: passage(55, 'Estates', 'Stores are mostly locked.', 0.5) }],
    statement: 'The draft’s Recommendation 18 stands in the final as Recommendations 16 and 17.',
  },
);

function items(): { draft: Recommendation; final: Recommendation; findings: readonly Finding[] } {
  const one = recommendation(9, 'review the length of visits;', { id: 'r9.1', cite: 'Recommendation 9, first point, p. 43' });
  const two = recommendation(9, 'publish the results every year.', { id: 'r9.2', cite: 'Recommendation 9, second point, p. 43' });
  const lead = 'Every provider should take two steps:';
  return {
    draft: recommendation(9, `${lead}\nreview the length of visits;\npublish the results every year.`, { items: [one, two] }),
    final: recommendation(8, `${lead}\nreview the length of visits.`, { items: [{ ...one, id: 'r8.1' }] }),
    findings: [
      finding('kept', [one], [{ ...one, id: 'r8.1' }], { weight: 0, similarity: 1 }),
      finding('dropped', [two], [], {
        weight: 0.7,
        statement: 'The second point of the draft’s Recommendation 9 has no counterpart in the final.',
        traits: [],
      }),
    ],
  };
}

const withItems = items();
const listed = finding('reworded', [withItems.draft], [withItems.final], {
  weight: 0.7,
  edits: [{ draft: 'r9', final: 'r8', ops: ops('Every provider should take two steps:\nreview the length of visits[-;\npublish the results every year-].') }],
  items: withItems.findings,
  traits: [trait('softened', 'a duty to publish is lost'), renumbered(9, 8)],
  statement: 'The draft’s Recommendation 9 stands in the final as Recommendation 8 without one of its points.',
});

/** 25 recommendations in the draft, 25 in the final. */
export function findings(): readonly Finding[] {
  return [
    dropped,
    reworded(
      [11, 10],
      'Commissioners should [-not -]pay for visits by the minute.',
      [trait('negation', 'the duty is turned round', { from: 'should not', to: 'should' })],
      { weight: 0.95 },
    ),
    demoted,
    reworded(
      [2, 2],
      'Every trust [-must-]{+should consider whether to+} publish its staffing levels{+, where appropriate,+} each quarter.',
      [
        trait('softened', 'the duty is weaker (5 → 3)', { from: 'must', to: 'should consider whether to' }),
        trait('condition', 'a condition is added', { to: 'where appropriate' }),
      ],
      { weight: 0.85 },
    ),
    listed,
    reworded(
      [12, 11],
      'NHS Digital should publish a common data set[- by April 2027-].',
      [trait('deadline', 'the deadline is gone', { from: 'by April 2027' }), trait('softened', 'without a deadline')],
      { weight: 0.8 },
    ),
    reworded(
      [5, 5],
      'The department should provide at least £[-50 million-]{+20 million+} for shared records.',
      [trait('quantity', 'the floor is lower', { from: 'at least £50 million', to: 'at least £20 million' }), trait('softened', 'the floor is lower')],
      { weight: 0.75 },
    ),
    added,
    merged,
    reworded([13, 12], '[-NHS England-]{+Local systems+} should name an owner for discharge.', [
      trait('addressee', 'another body must act', { from: 'NHS England', to: 'Local systems' }),
    ]),
    promoted,
    reworded(
      [14, 13],
      'Trusts [-should-]{+must+} measure the time between referral and first visit.',
      [trait('strengthened', 'the duty is stronger (4 → 5)', { from: 'should', to: 'must' })],
      { weight: 0.35 },
    ),
    split,
    reworded(
      [19, 18],
      '[-Managers ought to look again at how shifts are planned.-]{+A single rota policy, agreed with staff, should govern all weekend work.+}',
      [],
      {
        similarity: 0.2,
        certainty: 'doubtful',
        certaintyReasons: ['little of the wording is common to both'],
        doubt: 'little of the wording is common to both',
        weight: 0.3,
      },
    ),
    reworded(
      [20, 19],
      'Trusts should report [-████████-]{+the number of missed visits+} to the board.',
      [trait('redacted', 'words are blacked out in the draft')],
      { weight: 0.2 },
    ),
    reworded([22, 20], 'Boards should read the audit[-\u200b-] every year.', [trait('invisible', 'only characters that cannot be seen differ')], {
      weight: 0.1,
    }),
    kept(1, 1, 'Trusts should agree one definition of a community visit.'),
    kept(4, 3, 'Trusts should compare the cost of a visit between districts.'),
    kept(6, 4, 'Trusts should adopt one formulary for dressings.'),
    kept(7, 7, 'Trusts should recruit with their neighbours.', [trait('moved', 'it stands in another place of the order', { from: 'p. 42', to: 'p. 47' })]),
    kept(8, 9, 'Trusts should agree a common contract for pressure mattresses.'),
    kept(10, 14, 'Trusts should offer clinics at weekends.'),
    kept(15, 21, 'Trusts should share estates with general practice.'),
    kept(23, 22, 'Trusts should retire paper records.'),
    kept(24, 23, 'Trusts should take part in the national audit.'),
    finding(
      'kept',
      [recommendation(25, 'The department should review progress within two years.')],
      [recommendation(25, 'The department should review progress within two years.')],
      {
        similarity: 1,
        weight: 0,
        accepted: { reason: 'agreed by the board' },
      },
    ),
  ];
}

function summaryOf(all: readonly Finding[]): Summary {
  const count = (outcome: Outcome) => all.filter((each) => each.outcome === outcome).length;
  const traits: Partial<Record<TraitType, number>> = {};
  for (const { type } of all.flatMap((each) => each.traits)) traits[type] = (traits[type] ?? 0) + 1;
  return {
    kept: count('kept'),
    reworded: count('reworded'),
    dropped: count('dropped'),
    added: count('added'),
    merged: count('merged'),
    split: count('split'),
    demoted: count('demoted'),
    promoted: count('promoted'),
    traits,
    unsure: { demoted: 1, reworded: 1 },
    items: { dropped: 1, kept: 1 },
    outside: 0,
    ignored: 0,
    possible: 2,
    accepted: 1,
    narrative: { dropped: 1, added: 0, reworded: 1, moved: 0, figures: 1 },
  };
}

export function block(index: number, text: string): Block {
  return { kind: 'block', index, type: 'paragraph', text, section: ['Chapter 2'], locator: where(9, index), role: 'none', annotations: [] };
}

function paragraph(outcome: Outcome, marked: string, traits: readonly Trait[] = []): Finding<Block> {
  serial += 1;
  const draft = outcome === 'added' ? [] : [block(50 + serial, sideOf(marked, 'insert'))];
  const final = outcome === 'dropped' ? [] : [block(60 + serial, sideOf(marked, 'delete'))];
  const edits = outcome === 'reworded' ? [{ draft: 'b50', final: 'b60', ops: ops(marked) }] : [];
  const { draft: _draft, final: _final, items: _items, ...rest } = finding(outcome, [], [], { traits, edits, statement: 'A passage differs.' });
  return { ...rest, id: `b${serial}`, fingerprint: fingerprint(marked), draft, final, items: [] };
}

/** The whole made-up comparison. */
export function sample(): Comparison {
  serial = 0;
  const all = findings();
  const settings = { draftName: { value: '/home/someone/leak.pdf', from: 'flag' as const }, language: { value: 'en', from: 'flag' as const } };
  return {
    type: 'comparison',
    schemaVersion: 1,
    tool: { name: 'draftdiff', version: '0.1.0', resultsVersion: 1 },
    settings,
    draft: {
      name: 'leak-copy-17.pdf',
      format: 'pdf',
      sha256: 'a'.repeat(64),
      title: 'Community services: an efficiency review (draft)',
      language: 'en',
      kind: 'report',
      pages: 84,
      pagesRead: 84,
      recommendations: 25,
    },
    final: {
      name: 'published.docx',
      format: 'docx',
      sha256: 'b'.repeat(64),
      title: 'Community services: an efficiency review',
      language: 'en',
      kind: 'report',
      pages: 88,
      pagesRead: 88,
      recommendations: 25,
    },
    summary: summaryOf(all),
    findings: all,
    possible: [
      { side: 'draft', text: 'It would help if teams met weekly.', locator: where(18, 90), reason: 'a wish, without a duty' },
      { side: 'final', text: 'Districts could pool their vans.', locator: where(20, 99), reason: 'a possibility, outside the list' },
    ],
    paragraphs: [
      paragraph('reworded', 'The sector spends [-£11 billion-]{+£9 billion+} a year.', [
        trait('quantity', 'another figure', { from: '£11 billion', to: '£9 billion' }),
      ]),
      paragraph('dropped', 'Two trusts told us that they had stopped counting.'),
      paragraph('kept', 'Community services are delivered in homes and clinics.'),
    ],
    warnings: [
      {
        code: 'hidden-text',
        side: 'draft',
        message: 'leak-copy-17.pdf holds text that cannot be seen',
        locators: [where(3, 12)],
        texts: ['copy 17 for Jo Example'],
      },
    ],
  };
}

/** The sample with `text` wherever words of a document stand. */
export function hostile(text: string): Comparison {
  return tainted(sample(), text);
}

/** A comparison with `text` wherever words of a document stand. */
export function tainted(comparison: Comparison, text: string): Comparison {
  const replaced = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => replaced(each, key));
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, replaced(field, name)]));
    return typeof value === 'string' && TEXTS.has(key) ? text : value;
  };
  return replaced(comparison) as Comparison;
}

/** Fields whose words come from documents, file names or libraries. */
const TEXTS: ReadonlySet<string> = new Set([
  'text',
  'label',
  'cite',
  'statement',
  'from',
  'to',
  'reason',
  'term',
  'message',
  'name',
  'title',
  'rationale',
  'doubt',
  'certaintyReasons',
  'modal',
  'pageLabel',
]);

/** What draftdiff might see in a short document. */
export function sampleOutline(): Outline {
  const unit = recommendation(1, 'Trusts should agree one definition of a community visit.', {
    locator: { block: 1, line: 3, endLine: 4 },
    sources: [{ block: 1, start: 0, end: 56 }],
  });
  return {
    type: 'outline',
    schemaVersion: 1,
    tool: { name: 'draftdiff', version: '0.1.0', resultsVersion: 1 },
    document: { name: 'report.md', format: 'markdown', sha256: 'c'.repeat(64), language: 'en', kind: 'report', recommendations: 1 },
    blocks: [
      { ...block(0, 'Recommendations'), type: 'heading', level: 1, section: [], locator: { block: 0, line: 1 } },
      { ...block(1, unit.text), label: 'Recommendation 1', role: 'recommendation', locator: { block: 1, line: 3, endLine: 4 }, evidence: unit.evidence },
    ],
    recommendations: [unit],
    possible: [{ text: 'Teams could meet weekly.', locator: { block: 7, line: 12 }, reason: 'a possibility' }],
    warnings: [],
  };
}
