import { beforeAll, expect, test } from 'vitest';
import { again, recogniser } from '../../../scripts/eval/recogniser.mjs';
import { gather, knowledgeWithout, load, unbacked, written } from '../../../scripts/eval/sources.mjs';
import { RULES } from '../../../src/recognise/rules/index.js';
import type { Block, Report } from '../../../src/types.js';

// biome-ignore lint/suspicious/noExplicitAny: built from the sources while the test runs
let inner: any;
beforeAll(async () => {
  inner = await recogniser();
});

const block = (index: number, text: string): Block => ({
  kind: 'block',
  index,
  type: 'paragraph',
  text,
  section: [],
  role: 'none',
  locator: { block: index },
  annotations: [],
});
const outline = (...texts: string[]) => ({ document: { language: 'en', kind: 'report' }, blocks: texts.map((text, at) => block(at, text)) });
const recognised = (texts: string[], knowledge = {}): Report => again(inner, outline(...texts), knowledge);
const roles = (report: Report) => report.blocks.map(({ role }) => role);

test('every rule stands in the table of sources: a new one needs `node scripts/eval/rules.mjs`', () =>
  expect(Object.keys(load().rules).sort()).toEqual(RULES.map(({ name }) => name).sort()));

test('a rule is right where the truth says so, by group; words are noted where one group alone has them', () => {
  const document = (group: string, text: string, truth: boolean) => ({ group, outline: recognised([text]), labels: [truth] });
  const both = [
    document('harbour', 'The board should establish a register of boats.', true),
    document('orchard', 'The board should prune the trees.', false),
  ].map((one) => ({
    ...one,
    outline: { ...outline(), ...one.outline, document: { language: 'en', kind: 'report' } },
  }));
  const { rules, words } = written(gather(both, inner));
  expect(rules['duty.body']).toEqual({ right: ['harbour'], wrong: ['orchard'] });
  expect(words['harbour'].en.acts).toEqual(['establish']);
  expect(words['harbour'].en.bodies).toBeUndefined();
});

test('what was right on one group alone and has no grammar is listed', () => {
  const table = new Map(
    ['one', 'two', 'grammar', 'idle'].map((name) => [
      name,
      {
        right: new Map(
          name === 'two'
            ? [
                ['a', 1],
                ['b', 1],
              ]
            : [['a', 1]],
        ),
      },
    ]),
  );
  const rules = [
    { name: 'one', weight: 1 },
    { name: 'two', weight: 1 },
    { name: 'grammar', weight: 1, grammar: 'the subjunctive' },
    { name: 'idle', weight: 0 },
  ];
  expect(unbacked(table, rules)).toEqual(['one']);
});

test('without a group its own rules do not speak, and its own words are not known', () => {
  const text = ['The board should count the boats.'];
  const backed = Object.fromEntries(RULES.map(({ name }) => [name, { right: ['harbour', 'orchard'], wrong: [] }]));
  const own = (words: object, rules = backed) => ({ sources: { rules, words: { harbour: words } } });
  expect(roles(recognised(text))[0]).toBe('recommendation');
  expect(roles(recognised(text, knowledgeWithout('harbour', inner, own({}))))[0]).toBe('recommendation');
  const alone = {
    ...backed,
    'duty.body': { right: ['harbour'], wrong: [] },
    'duty.name': { right: ['harbour'], wrong: [] },
    'duty.act': { right: ['harbour'], wrong: [] },
    'duty.thing': { right: ['harbour'], wrong: [] },
  };
  expect(roles(recognised(text, knowledgeWithout('harbour', inner, own({}, alone))))[0]).toBe('none');
  expect(roles(recognised(text, knowledgeWithout('orchard', inner, own({}, alone))))[0]).toBe('recommendation');
  const bodies = inner.languages.find(({ language }: { language: string }) => language === 'en').bodies;
  const without = knowledgeWithout('harbour', inner, own({ en: { bodies } }));
  expect(without.languages.of('en').bodies).toEqual([]);
  expect(knowledgeWithout('orchard', inner, own({ en: { bodies } })).languages.of('en').bodies).toEqual(bodies);
});
