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

describe('what an author says without a person', () => {
  it.each([
    ['it', 'Si auspica che il porto tenga una barca.'],
    ['nl', 'Het is aan te raden om de boten te tellen.'],
    ['nl', 'Het is verstandig om de boten te tellen.'],
    ['es', 'Creemos necesario que cada puerto tenga un bote.'],
  ])('is a proposal (%s): %s', (language, sample) => {
    expect(asked(sample, language)).toEqual([sample]);
  });

  it.each([
    ['it', 'Si auspica da anni una barca che non arriva.'],
    ['it', 'Ogni anno il porto è invitato alla festa delle barche.'],
    ['it', 'Senza galleggianti le reti andrebbero perse.'],
    ['nl', 'De oude loods kan het beste van de boten vertellen.'],
    ['nl', 'Het ligt voor de hand dat de loodsen boos waren.'],
    ['es', 'El muelle viejo se alquila a quien le conviene.'],
    ['es', 'Conviene a todos un puerto sin barro.'],
    ['fr', 'Le canot appartient à la famille du gardien, il appartient au port depuis mai.'],
    ['fr', 'Les maires sont invités à la fête du port.'],
    ['de', 'Auf See gilt es als Unglück, an Bord zu pfeifen.'],
    ['de', 'Es gilt als sicher, dass die Zahl zu niedrig ist.'],
  ])('is none where narrative says it as often (%s): %s', (language, sample) => {
    expect(asked(sample, language)).toEqual([]);
  });
});
