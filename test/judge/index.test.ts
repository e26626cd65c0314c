import { describe, expect, test } from 'vitest';
import { fingerprintOf, judge, judgeParagraph, narrativeChange, numberFingerprints, summarise } from '../../src/judge/index.js';
import type { Finding, Recommendation } from '../../src/types.js';
import { block, match, pair, recommendation } from './unit.js';

const ports = recommendation('Ports must log all ships.');
const wells = recommendation('Towns should test all wells.', { id: 'r2' });
const passage = { text: 'Few ports log ships.', section: [], locator: { block: 9 }, start: 0, end: 20, similarity: 0.5 };
const typesOf = ({ traits }: { traits: Finding['traits'] }) => traits.map(({ type }) => type);

describe('outcome by the shape of the match', () => {
  test.each([
    ['kept', match([ports], [ports])],
    ['reworded', match([ports], [wells])],
    ['reworded', match([ports, wells], [wells, ports])],
    ['dropped', match([ports], [])],
    ['added', match([], [ports])],
    ['merged', match([ports, wells], [ports])],
    ['split', match([ports], [ports, wells])],
    ['demoted', match([ports], [], { carriedBy: passage })],
    ['promoted', match([], [ports], { carriedBy: passage })],
  ])('%s', (outcome, given) => expect(judge(given, {}).outcome).toBe(outcome));
});

describe('narrative that the sides cut into other blocks', () => {
  const [one, two, both] = [block('Few ports log ships.', 1), block('Fewer do so at night.', 2), block('Few ports log ships. Fewer do so at night.', 3)];
  test.each([
    ['two in one', [one, two], [both], 'kept'],
    ['one in two', [both], [one, two], 'kept'],
    [
      'labels within',
      [
        { ...one, label: '(a)' },
        { ...two, label: '(b)' },
      ],
      [block('Few ports log ships. (b) Fewer do so at night.', 3)],
      'kept',
    ],
    ['a label that only one side has cut off', [{ ...one, label: 'A.' }], [block('A. Few ports log ships.')], 'kept'],
    ['words in pieces', [block('Dutyto AdviseDebtors', 1), two], [block('Duty to advise debtors fewer do so at night.', 3)], 'kept'],
    ['stated twice', [one], [one, { ...one, index: 2 }], 'kept'],
    ['a sentence less', [one, two], [one], 'merged'],
    ['a word changed', [both], [one, block('Fewer did so at night.', 2)], 'split'],
  ])('%s', (_, draft, final, outcome) => expect(judgeParagraph(match(draft, final), {}).outcome).toBe(outcome));
  test('is shown as one text on either side', () => {
    const { id, edits } = judgeParagraph(match([both], [one, block('Fewer did so at night.', 2)]), {});
    expect(edits).toEqual([{ draft: 'b3', final: 'b1+b2', ops: expect.arrayContaining([{ op: 'delete', text: 'do' }]) }]);
    expect(id).toBe(`${edits[0]?.draft}-${edits[0]?.final}`);
  });
  test('and where nothing but the cuts differ there is nothing to show', () => expect(judgeParagraph(match([one, two], [both]), {}).edits).toEqual([]));
});

describe('what is no other wording', () => {
  test('a cross-reference whose target is the partner', () => {
    const [draft, final] = ['Ports should log ships as in Recommendation 4.', 'Ports should log ships as in Recommendation 5.'];
    const references = (sameTarget: boolean) =>
      pair(draft, final, 'en', { references: [{ draft: 'Recommendation 4', final: 'Recommendation 5', sameTarget }] });
    expect(judge(references(true), {}).outcome).toBe('kept');
    expect(judge(references(false), {})).toMatchObject({
      outcome: 'reworded',
      statement: expect.stringContaining('It refers to another target: “Recommendation 4” in the draft'),
    });
  });
  test('invisible characters: a trait, and kept', () => {
    expect(judge(pair('Ports must log ships.', 'Ports must\u200b log\u200b ships.'), {})).toMatchObject({
      outcome: 'kept',
      traits: [{ type: 'invisible', from: '0', to: '2' }],
    });
  });
  test('another printed number', () => {
    const numbered = (label: string) => recommendation('Ports must log ships.', { label });
    expect(judge(match([numbered('Recommendation 3')], [numbered('Recommendation 4')]), {})).toMatchObject({
      outcome: 'kept',
      traits: [{ type: 'renumbered' }],
    });
    expect(judge(match([numbered('Recommendation 3')], [numbered('Rec. 3')]), {}).traits).toEqual([]);
  });
  test('the edit of a kept one stays in the result', () => {
    expect(judge(pair('Ports must log “all” ships.', 'Ports must log "all" ships.'), {})).toMatchObject({
      outcome: 'kept',
      edits: [{ ops: expect.any(Array) }],
    });
  });
});

describe('statements of one recommendation elsewhere', () => {
  const restated = (text: string, section: string) => ({ text, section: [section], locator: { block: 40 }, kind: 'verbatim' as const });
  const text = 'Ports must log all ships.';
  test('weaker in the summary, untouched in the body', () => {
    const draft = recommendation(text, { restatements: [restated(text, 'Summary')] });
    const final = recommendation(text, { restatements: [restated('Ports should log all ships.', 'Summary')] });
    expect(judge(match([draft], [final]), {})).toMatchObject({ outcome: 'kept', traits: [{ type: 'softened', from: 'must', to: 'should', place: 'Summary' }] });
  });
  test.each([
    ['twice in each place, in turn', ['Summary', 'Plan', 'Summary', 'Plan']],
    ['in a place that the other side lacks, too', ['Annex', 'Summary']],
    ['a thousand times: like sentences are one', Array.from({ length: 1000 }, () => 'Summary')],
  ])('weaker %s', (_, sections) => {
    const draft = recommendation(text, { restatements: sections.map((section) => restated(text, section)) });
    const final = recommendation(text, { restatements: sections.filter((one) => one !== 'Annex').map((one) => restated('Ports should log all ships.', one)) });
    const places = judge(match([draft], [final]), {}).traits.map(({ place }) => place);
    expect(places).toEqual(sections.filter((one) => one !== 'Annex'));
  });
  test.each([
    ['spelt otherwise', 'Ports must organize all ships.', 'Ports must organise all ships.'],
    ['cut otherwise', 'Ports must log co-operating ships.', 'Ports must log cooperating ships!'],
    ['in another case', 'Ports must log all ships.', 'PORTS must log all ships'],
  ])('%s it is the same', (_, before, after) => {
    const [draft, final] = [before, after].map((one) => recommendation(text, { restatements: [restated(one, 'Summary')] }));
    expect(judge(match([draft as Recommendation], [final as Recommendation]), {}).traits).toEqual([]);
  });
  test('lost from the summary, when a search finds it less often', () => {
    const draft = recommendation(text, { restatements: [restated(text, 'Summary')] });
    const places = (side: string) => (side === 'draft' ? 2 : 1);
    expect(judge(match([draft], [ports]), { places })).toMatchObject({ outcome: 'kept', traits: [{ type: 'standing', from: 'Summary' }] });
    expect(judge(match([draft], [ports]), { places: () => 2 }).traits).toEqual([]);
    expect(judge(match([draft], [ports]), {}).traits).toEqual([]);
  });
});

describe('several into one', () => {
  test('what a merged unit lost is named', () => {
    const part = { draft: 'r1', final: 'r1', carried: 0.6, lost: [{ start: 9, end: 12, text: 'at dusk' }], draftSpans: [], finalSpans: [] };
    expect(judge(match([ports, wells], [ports], { parts: [part] }), {}).statement).toContain('“at dusk”');
  });
  test('of a group that may be none, neither weaker nor stronger is said', () => {
    const halves = [recommendation('Ports should log all ships.'), wells];
    expect(typesOf(judge(match([ports], halves), {}))).toContain('softened');
    expect(typesOf(judge(match([ports], halves, { confidence: 0.7 }), {}))).not.toContain('softened');
  });
  test('one list of edits for each pair of ids', () => {
    expect(
      judge(match([ports, wells], [recommendation('Ports must log all ships; and towns should test all wells.')]), {}).edits.map(
        ({ draft, final }) => draft + final,
      ),
    ).toEqual(['r1r1', 'r2r1']);
  });
});

describe('weight', () => {
  const weightOf = (draft: string, final: string) => judge(pair(draft, final), {}).weight;
  test('dropped and turned round, demoted, softened, deadline and amount, reworded, renumbered', () => {
    const weights = [
      judge(match([ports], []), {}).weight,
      weightOf('Ports must log ships.', 'Ports must not log ships.'),
      judge(match([ports], [], { carriedBy: passage }), {}).weight,
      weightOf('Ports must log ships.', 'Ports should log ships.'),
      weightOf('Ports must log 18 ships.', 'Ports must log 12 ships.'),
      weightOf('Ports must log ships.', 'Ports must record ships.'),
      judge(match([recommendation('Log ships.', { label: 'R1' })], [recommendation('Log ships.', { label: 'R2' })]), {}).weight,
      weightOf('Ports must log ships.', 'Ports must log ships.'),
    ];
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(new Set(weights).size).toBe(weights.length);
  });
});

describe('certainty', () => {
  test('clear where the aligner is sure', () => expect(judge(match([ports], [], { confidence: 0.97 }), {})).toMatchObject({ certainty: 'clear' }));
  test.each([
    ['The Health Board should appoint a chief nurse.', 'The Health Board should set up a helpline.', 'check'],
    ['The mayor must replace every lead pipe.', 'The mayor must tell customers how to run taps.', 'check'],
    ['The port should employ a night watchman.', 'The port should print a leaflet about tides.', 'check'],
    ['The port should employ a night watchman.', 'The port should employ two watchmen at night.', 'clear'],
  ])('whether another request stands in its place: %s → %s', (draft, final, certainty) =>
    expect(judge({ ...pair(draft, final), confidence: 0.97 }, {}).certainty).toBe(certainty),
  );
  test('dropped is held to more than reworded', () => {
    expect(judge({ ...pair('Log ships and crews.', 'Log ships and cargo.'), confidence: 0.8 }, {}).certainty).toBe('clear');
    expect(judge(match([ports], [], { confidence: 0.8 }), {})).toMatchObject({ certainty: 'check', doubt: expect.any(String) });
  });
  test('a person decided', () => expect(judge(match([ports], [], { confidence: 0.1, decidedBy: 'person' }), {}).certainty).toBe('clear'));
});

describe('narrative', () => {
  test('figures that differ are told', () => {
    const finding = judgeParagraph(match([block('We visited 23 trusts in all.')], [block('We visited 24 trusts in all.')]), {});
    expect(finding).toMatchObject({ id: 'b1-b1', outcome: 'reworded', traits: [{ type: 'quantity', from: '23 trusts', to: '24 trusts' }] });
  });
  test('the same figure written otherwise is none', () =>
    expect(typesOf(judgeParagraph(match([block('It cost £5m then.')], [block('Then it cost £5 million.')]), {}))).toEqual([]));
});

describe('fingerprints', () => {
  const finding = judge(match([ports], []), {});
  test('16 hex digits that no label, place or name changes', () => {
    const other = judge(match([{ ...ports, label: 'R9', id: 'r9', locator: { block: 70 } }], []), { finalName: 'the print' });
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(other.fingerprint).toBe(finding.fingerprint);
    expect(fingerprintOf({ ...finding, outcome: 'demoted' })).not.toBe(finding.fingerprint);
  });
  test('equal findings are told apart by their number among equals', () => {
    const [first, second] = numberFingerprints([finding, finding]);
    expect(first?.fingerprint).toBe(finding.fingerprint);
    expect(second?.fingerprint).not.toBe(finding.fingerprint);
  });
});

test('the summary counts outcomes, traits, items and narrative; what lies outside apart', () => {
  const items = [match([recommendation('log crews')], [])];
  const findings = [
    judge(pair('Ports must log ships.', 'Ports should log ships.', 'en', { items }), {}),
    judge(match([ports], []), {}),
    judge(match([wells], [], { basis: 'outside' }), {}),
  ];
  const paragraphs = [judgeParagraph(match([block('We saw 2 ports.')], [block('We saw 3 ports.')]), {}), judgeParagraph(match([block('Gone.')], []), {})];
  expect(summarise(findings, paragraphs, [])).toMatchObject({
    reworded: 1,
    dropped: 1,
    outside: 1,
    traits: { softened: 1 },
    items: { dropped: 1 },
    narrative: { dropped: 1, added: 0, reworded: 1, moved: 0, figures: 1 },
  });
});

test('the summary counts notes apart from narrative', () => {
  const note = { ...block('Counted in May.'), type: 'footnote' as const };
  const changes = [narrativeChange(match([note], []), {}), narrativeChange(match([block('Gone.')], []), {}), narrativeChange(match([note], [note]), {})];
  expect(summarise([], changes, [])).toMatchObject({ notes: { dropped: 1, added: 0, reworded: 0 }, narrative: { dropped: 1, added: 0 } });
  expect(summarise([], changes.slice(1), []).notes).toBeUndefined();
});

describe('what only one side says, where the other is retold', () => {
  const types = (draft: string, final: string, similarity: number) => typesOf(judge(pair(draft, final, 'en', { similarity }), {}));
  test.each([
    ['who must act', 'The hall should be furnished as in the 1920s.', 'Visitors should find the hall furnished as in the 1920s.', 0.4, []],
    ['the same in a near copy', 'The hall should be opened.', 'The trust should open the hall.', 0.8, ['strengthened', 'addressee']],
    ['all', 'Work on old walls should be planned.', 'A mason should plan all work on old walls.', 0.4, ['scope']],
    [
      'a verb of duty stands on both sides',
      'The trust must paint the old tower.',
      'In white the trust may consider a coat of paint for it.',
      0.4,
      ['softened'],
    ],
  ])('%s', (_, draft, final, similarity, expected) => expect(types(draft, final, similarity)).toEqual(expected));
});

describe('acts done to something else', () => {
  const directions = (draft: string, final: string) => typesOf(judge(pair(draft, final), {})).filter((type) => type === 'softened' || type === 'strengthened');
  test.each([
    ['The ministry should study the costs of dredging.', 'The ministry should publish the figures of dredging.', []],
    ['The agency should examine the causes of the accidents.', 'The agency should pay for repairs after accidents.', []],
    ['The board should review the fees.', 'The board should increase the number of berths.', []],
    ['The board should reform the tariff.', 'The board should review the whole tariff.', ['softened']],
  ])('%s → %s', (draft, final, expected) => expect(directions(draft, final)).toEqual(expected));
});
