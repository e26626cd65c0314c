import { describe, expect, it } from 'vitest';
import { joinLines, vocabularyOf } from '../../../src/read/pdf/hyphens.js';

const vocabulary = vocabularyOf(['The inspection of long-term care began late here', 'A health service plan was made for the winter months']);

describe('joinLines', () => {
  it.each([
    ['the inspec-', 'tion began', 'the inspection began'],
    ['care for the long-', 'term sick', 'care for the long-term sick'],
    ['a well', 'made plan', 'a well made plan'],
    ['the years 2019-', '2021 were', 'the years 2019-2021 were'],
    ['in and/', 'or out', 'in and/or out'],
    ['the inspec\u00ad', 'tion began', 'the inspection began'],
    ['the Anglo-', 'Saxon root', 'the Anglo-Saxon root'],
    ['a health-', 'service matter', 'a health-service matter'],
  ])('%s + %s', (above, below, whole) => {
    expect(joinLines(above, below, vocabulary)).toBe(whole);
  });

  it('keeps hyphens it knows nothing of where the document cuts no word', () => {
    const compounds = [
      'a long-',
      'term plan',
      'a long-term plan it is',
      'the short-',
      'term one',
      'a short-term plan it is',
      'a well-',
      'made one',
      'a well-made plan',
    ];
    expect(joinLines('a pre-', 'numbered form', vocabularyOf(compounds))).toBe('a pre-numbered form');
    expect(joinLines('a pre-', 'numbered form', vocabulary)).toBe('a prenumbered form');
  });

  it('takes time in line with the length of the text', () => {
    const start = process.cpuUsage();
    joinLines(`${'a-'.repeat(20_000)}`, `${'b-'.repeat(20_000)}`, vocabulary);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
  });
});
