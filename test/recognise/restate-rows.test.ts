import { expect, test } from 'vitest';
import { report } from './marked.js';

test.each([
  ['English', 'en', (at: number) => `The warden of harbour ${at * 13} should inspect lamp ${at}.`],
  ['German', 'de', (at: number) => `Der Wart von Hafen ${at * 13} sollte Lampe ${at} prüfen.`],
  ['Spanish', 'es', (at: number) => `El guarda del puerto ${at * 13} debería revisar la lámpara ${at}.`],
])('rows of one table that differ in numbers alone are as many recommendations: %s', (_, language, row) => {
  const numbers = Array.from({ length: 12 }, (_, at) => 995 + at);
  const sample = `## ${{ en: 'Recommendations', de: 'Empfehlungen', es: 'Recomendaciones' }[language]}\n\n${numbers.map((at) => `| ${at} | ${row(at)} |`).join('\n')}`;
  const { recommendations } = report(sample, { language });
  expect(recommendations.map(({ text }) => text)).toEqual(numbers.map(row));
});
