// Groups of publishers: documents of one hand tell the same thing twice, so means are taken over the groups.
import { readFileSync } from 'node:fs';
import { gold } from './run.mjs';

/** Corpora of gold/align; the published groups leave them out. */
const CORPORA = { argrewrite: 'ArgRewrite', bsi: 'BSI', ism: 'ASD (AU)', nist: 'NIST', osps: 'OpenSSF' };

/** The group of a corpus of gold/align. */
export function publisherOfCorpus(corpus) {
  const [, group] = Object.entries(CORPORA).find(([start]) => corpus.startsWith(start)) ?? [];
  if (group === undefined) throw new Error(`no publisher is known for the corpus ${corpus}`);
  return group;
}

/** Gives the group of a document or pair by its key; a planted pair belongs to the document it was made from. */
export function publishers(groups = JSON.parse(readFileSync(`${gold}/publishers.json`, 'utf8'))) {
  const known = Object.assign({}, ...Object.values(groups));
  return (key) => {
    const group = known[key] ?? known[key.replace(/-\d+(?:\.\d+)?$/, '')];
    if (group === undefined) throw new Error(`gold/publishers.json does not have ${key}`);
    return group;
  };
}

/** The mean over groups of what each group comes to. */
export function meanOverGroups(rows, groupOf, worthOf) {
  const groups = new Map();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  const values = [...groups.values()].map(worthOf);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
