import { expect, test } from 'vitest';
import { read } from './read.js';

const DOCS = `harbour-report                 docs   1  truth    0  P   0.0  R     -  F1     -  repeated   0  quoted   1  false   0
  no outline: exit 4: limit-seconds

all                            docs  78  truth 2017  P  65.2  R  42.5  F1  51.5  repeated  35  quoted 172  false 213
English                        docs  43  truth 1021  P  67.7  R  53.3  F1  59.6  repeated  22  quoted  94  false 125
other languages                docs  35  truth  996  P  61.0  R  31.5  F1  41.6  repeated  13  quoted  78  false  88
macro F1 over publishers: English  52.4, other languages  39.7
false alarms in 13 documents without recommendations: 123 in 142643 words =   8.6 per 10,000
labels right 15/20
extent right 6/10 (60.0 %)
reports, English               docs  21  truth  361  P  52.3  R  57.3  F1  54.7  repeated  16  quoted  60  false  97
reports, other languages       docs  12  truth  284  P  78.2  R  59.5  F1  67.6  repeated  10  quoted  17  false   9
guidelines, standards, policies, English docs  14  truth  660  P  84.7  R  51.1  F1  63.7  repeated   6  quoted  26  false  25
guidelines, standards, policies, other languag docs  18  truth  711  P  56.1  R  20.4  F1  29.9  repeated   3  quoted  49  false  66
`;

test('docs: every figure, by language and kind', () => {
  expect(read('docs', DOCS)).toEqual({
    F1: 51.5,
    'English macro F1': 52.4,
    'English F1': 59.6,
    'English precision': 67.7,
    'English recall': 53.3,
    'other languages macro F1': 39.7,
    'other languages F1': 41.6,
    'other languages precision': 61,
    'other languages recall': 31.5,
    'English reports F1': 54.7,
    'English guidelines F1': 63.7,
    'other languages reports F1': 67.6,
    'other languages guidelines F1': 29.9,
    'false alarms per 10,000 words': 8.6,
    'extent right': 60,
    'labels right': 75,
    repeated: 35,
    quoted: 172,
    false: 213,
    'without an outline': 1,
  });
});
