import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../src/recognise/facets/index.js';

const of = (text: string, language = 'en') => facetsOf(text, { language, section: true });
const texts = (spans: readonly { text: string }[]) => spans.map(({ text }) => text);

describe('strength is the weaker of modal and wrapper', () => {
  test.each([
    ['Ports must log ships.', 5, 'must'],
    ['Ports should log ships.', 4, 'should'],
    ['Ports will log ships.', 4, 'will'],
    ['Ports should consider logging ships.', 3, 'should'],
    ['Ports must seek to log ships.', 3, 'must'],
    ['We recommend that ports log ships.', 4, undefined],
    ['We recommend that ports consider logging ships.', 3, undefined],
    ['We urge ports to log ships.', 3, undefined],
    ['We encourage ports to log ships.', 2, undefined],
    ['Ports may wish to consider logging ships.', 2, 'may wish to'],
    ['Log all ships.', 4, undefined],
    ['Consider logging ships.', 3, undefined],
    ['A panel be set up for ports.', 4, undefined],
    ['That there be established a panel.', 4, undefined],
    ['The ministry to log ships.', 4, undefined],
  ])('%s', (text, strength, modal) => {
    expect(of(text).strength).toBe(strength);
    expect(of(text).modal).toBe(modal);
  });
  test('an item takes its lead-in’s', () => expect(facetsOf('logging ships', { language: 'en', lead: 'Ports should consider:' }).strength).toBe(3));
  test('outside a section a bare sentence asks for nothing', () => expect(facetsOf('Ports log ships.', { language: 'en' }).strength).toBe(1));
  test.each([
    ['fr', 'Les ports doivent noter les navires.', 5],
    ['de', 'Die Häfen sollten Schiffe erfassen.', 4],
    ['es', 'Los puertos deberían anotar los barcos.', 4],
    ['it', 'I porti devono annotare le navi.', 5],
    ['nl', 'Havens mogen schepen noteren.', 2],
    ['pt', 'Os portos podem anotar os navios.', 2],
  ])('%s: %s', (language, text, strength) => expect(of(text, language).strength).toBe(strength));
});

describe('spans are offsets into the text', () => {
  const text = 'The harbour board must, where practicable, pay at least £5 million to two ports by 31 March 2027.';
  const facets = of(text);
  test('of every kind', () => {
    expect(texts(facets.addressees)).toEqual(['The harbour board']);
    expect(texts(facets.conditions)).toEqual(['where practicable']);
    expect(texts(facets.quantities)).toEqual(['at least £5 million', 'two ports']);
    expect(texts(facets.deadlines)).toEqual(['by 31 March 2027']);
  });
  test('with normal forms', () =>
    expect(facets.deadlines.concat(facets.quantities).map(({ value }) => value)).toEqual(['2027-03-31', '≥5000000 GBP', '2 port']));
  test('that cut out what they name', () => {
    for (const span of [...facets.addressees, ...facets.conditions, ...facets.quantities, ...facets.deadlines])
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe('who must act', () => {
  test.each([
    ['To keep watch, the harbour board should log ships.', ['the harbour board']],
    ['Ships should be logged by the harbour board.', ['the harbour board']],
    ['Ships should be logged.', []],
    ['The log must be 32 pages long.', []],
    ['Log all ships.', []],
    ['The board and the crews must log ships.', ['The board and the crews']],
  ])('%s', (text, expected) => expect(texts(of(text).addressees)).toEqual(expected));
});

describe('negation', () => {
  test.each([
    ['Ports must not log ships.', true],
    ['Ports should never log ships.', true],
    ['No port should log ships.', true],
    ['Ports should log no fewer than three ships.', false],
    ['Ports should log ships.', false],
  ])('%s', (text, negated) => expect(of(text).negated).toBe(negated));
});

test('time grows with the text, not faster', () => {
  const attack = [
    'should consider '.repeat(2500),
    'by 31 '.repeat(6000),
    'unless '.repeat(5000),
    '10 per cent or more '.repeat(2000),
    'a'.repeat(40_000),
    '1,'.repeat(20_000),
  ];
  const before = process.cpuUsage();
  for (const text of attack) of(text);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});
