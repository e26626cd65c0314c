import { expect, test } from 'vitest';
import { macroLine } from '../../../scripts/eval/detect.mjs';
import { read } from './read.js';

const DETECT = `harbour-report                      blocks    10  tp    1 fp    1 fn    0  P  50.0  R 100.0  F1  66.7  role accuracy 93.3 (found positives 100.0)
harbour-notes                       blocks    10  tp    3 fp    0 fn    1  P 100.0  R  75.0  F1  85.7  role accuracy 93.3 (found positives 100.0)
orchard-letter                      blocks    10  tp    0 fp    5 fn    0  P   0.0  R     -  F1   0.0  role accuracy 90.9 (found positives -)
meadow-guide                        blocks    10  tp    1 fp    0 fn    0  P 100.0  R 100.0  F1 100.0  role accuracy 90.9 (found positives 100.0)
fr-verger                           blocks    10  tp    1 fp    0 fn    1  P 100.0  R  50.0  F1  66.7  role accuracy 90.9 (found positives 100.0)

all                                 blocks  2725  tp  435 fp   99 fn  135  P  81.5  R  76.3  F1  78.8  role accuracy 85.5 (found positives 86.2)
English                             blocks  2096  tp  310 fp   84 fn   55  P  78.7  R  84.9  F1  81.7  role accuracy 86.8 (found positives 87.4)
English, without ambiguous          blocks  2047  tp  294 fp   80 fn   37  P  78.6  R  88.8  F1  83.4  role accuracy 87.8 (found positives 88.4)
other languages                     blocks   629  tp  125 fp   15 fn   80  P  89.3  R  61.0  F1  72.5  role accuracy 80.9 (found positives 83.2)
false alarms on 15 documents without recommendations: 48 in 805 blocks = 6.0 per 100 blocks
labels of recommendation blocks: right 30/40, another one 0, none 0
`;

test('detect: means over publishers leave out what has nothing to find', () => {
  const told = DETECT + macroLine(DETECT, (name: string) => name.split('-')[0]);
  expect(told).toContain('macro F1 over publishers: English 90.00, other languages 66.67\n');
  expect(read('detect', told)).toMatchObject({
    F1: 78.8,
    'English precision': 78.7,
    'English F1': 81.7,
    'English F1 without ambiguous': 83.4,
    'English macro F1': 90,
    'English role accuracy': 87.4,
    'other languages recall': 61,
    'other languages macro F1': 66.67,
    'false alarms per 100 blocks': 6,
    'labels right': 75,
    'without a result': 0,
  });
});
