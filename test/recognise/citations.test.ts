import { expect, test } from 'vitest';
import { report } from './marked.js';

const found = (text: string) => report(text, { language: 'en' }).recommendations.length;

test.each([
  'See Harbour Office, Piers: The Board Should Count Them Each Year, HO-21-104 (Saltby: May 2021).',
  'The figures come from Ferries: The Ministry Must Publish Its Fares (Saltby, 2019), which we read.',
  'Audit Office, Cranes: The Port Should Mend Nine of Them, AO-17.',
])('the title of a cited work asks for nothing: %s', (text) => expect(found(text)).toBe(0));

test.each([
  'The Board should count the piers each year, as the Act of the port (2021) allows.',
  'The Board Should Count the Piers Each Year.',
  'The Board SHOULD count the piers each year (see HO-21-104).',
])('other capitals do not take a duty away: %s', (text) => expect(found(text)).toBe(1));
