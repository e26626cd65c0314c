import { expect, test } from 'vitest';
import { readings } from '../../src/text/index.js';

const item = (label: string, text: string) => ({ label, text });

test.each([
  ['no labels', [{ text: 'Ferries' }, { text: 'Hedges' }], ['Ferries\nHedges']],
  ['a label', [item('A.', 'Ferries')], ['Ferries', 'A. Ferries']],
  ['two labels', [item('(a)', 'Ferries'), item('(b)', 'Hedges')], ['Ferries\nHedges', '(a) Ferries\n(b) Hedges', 'Ferries\n(b) Hedges']],
  ['nothing but a label', [item('58.11.', '58.11.')], ['58.11.']],
])('%s', (_, units, expected) => expect(readings(units)).toEqual(expected));
