import { describe, expect, test } from 'vitest';
import { report } from './marked.js';

/** What the sentence alone is seen to ask, by rule. */
const rules = (language: string, sentence: string) =>
  report(sentence, { language, kind: 'report' })
    .blocks.flatMap(({ evidence }) => evidence ?? [])
    .map(({ rule }) => rule)
    .filter((rule) => /^duty\.(?:value|owed)$/.test(rule));

describe('asks by judging', () => {
  test.each([
    ['en', 'It is crucial to dry the ropes before winter.'],
    ['en', 'For small piers it is also advisable that a keeper lives near by.'],
    ['fr', 'Il est donc primordial de sécher les cordages.'],
    ['de', 'Wichtig ist, dass die Taue trocken liegen.'],
    ['de', 'Vor dem Winter ist es ratsam, die Taue zu trocknen.'],
    ['es', 'Resulta muy conveniente secar las cuerdas.'],
    ['es', 'Es indispensable que las cuerdas queden secas.'],
    ['it', 'È bene asciugare le funi prima dell’inverno.'],
    ['nl', 'Het is daarom verstandig om de touwen te drogen.'],
    ['pt', 'É fundamental secar as cordas antes do inverno.'],
  ])('%s: %s', (language, sentence) => expect(rules(language, sentence)).toEqual(['duty.value']));
});

describe('asks by owing', () => {
  test.each([
    ['de', 'Die Taue sind vor dem Winter an Land zu trocknen.'],
    ['de', 'Dabei ist die Tiefe am Pegel sicherzustellen.'],
    ['it', 'Le funi bagnate sono da evitare.'],
    ['fr', 'Les cordages neufs sont à privilégier.'],
  ])('%s: %s', (language, sentence) => expect(rules(language, sentence)).toEqual(['duty.owed']));
});

describe('only tells', () => {
  test.each([
    ['a thing that matters', 'en', 'The pier is essential to the fishery.'],
    ['what was', 'en', 'It was important to dry the ropes.'],
    ['a question that hangs on another clause', 'en', 'Nobody knows whether it is important to dry ropes.'],
    ['what is not needed', 'nl', 'Het is niet nodig om de touwen te drogen.'],
    ['what can be seen', 'de', 'Der Anleger ist vom Ufer aus kaum zu sehen.'],
    ['what is hard', 'de', 'Alte Taue sind schwer zu trocknen.'],
    ['what something is for', 'de', 'Der Schuppen ist da, um Taue zu trocknen.'],
    ['an adjective before a noun', 'es', 'El muelle es un lugar importante para la pesca.'],
    ['a thing that matters', 'it', 'Il molo è importante per la pesca.'],
  ])('%s, %s: %s', (_, language, sentence) => expect(rules(language, sentence)).toEqual([]));
});
