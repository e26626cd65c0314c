import { describe, expect, it } from 'vitest';
import { report } from './marked.js';

const asked = (sample: string, language: string) => report(sample, { language }).recommendations.map(({ text }) => text);

describe('a subjunctive with a participle in a main clause', () => {
  it.each([
    ['it', 'La vecchia gru non venga più utilizzata.'],
    ['it', 'Gli orari siano affissi in tre lingue sul molo.'],
    ['pt', 'Os horários sejam afixados no cais em três línguas.'],
    ['pt', 'Seja criado um registo dos barcos.'],
  ])('asks (%s): %s', (language, sample) => {
    expect(asked(sample, language)).toEqual([sample]);
  });

  it.each([
    ['it', 'Pare che gli orari siano affissi sul molo.'],
    ['it', 'Qualora siano affissi gli orari, il molo apre.'],
    ['pt', 'É raro que os horários sejam afixados no cais.'],
  ])('behind another clause asks for nothing (%s): %s', (language, sample) => {
    expect(asked(sample, language)).toEqual([]);
  });
});

describe('what an author says without a person that he asks', () => {
  it.each([
    ['it', 'Si auspica che il porto tenga una barca.'],
    ['it', 'Il comune è invitato a pubblicare le maree.'],
    ['nl', 'De haven kan het beste een boot houden.'],
    ['nl', 'Het is aan te raden om de boten te tellen.'],
    ['es', 'Conviene, pues, que cada puerto tenga un bote.'],
    ['fr', 'Les communes sont invitées à tenir un canot.'],
    ['fr', 'Il appartient aux ports de tenir un canot.'],
    ['de', 'Hier gilt es, die Boote zu zählen und zu melden.'],
  ])('is a proposal (%s): %s', (language, sample) => {
    expect(asked(sample, language)).toEqual([sample]);
  });
});
