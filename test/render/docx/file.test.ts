import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';
import { render } from '../../../src/render/index.js';
import type { Comparison } from '../../../src/types.js';
import { fixture } from '../../cli/run.js';
import { hostile, sample } from '../sample.js';

const OPTIONS = { color: false, width: 80, share: true, paragraphs: true };
const written = async (comparison: Comparison) => Buffer.concat([...(await render(comparison, 'docx', OPTIONS))] as Uint8Array[]);
const side = (name: string) => ({ name, bytes: readFileSync(fixture(name)) });
const fixtures = (name: string) => compare(side(`${name}/draft.md`), side(`${name}/final.md`), { paragraphs: true });

/** The parts of a report by name. */
async function parts(comparison: Comparison): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(unzipSync(await written(comparison))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the schema of Office Open XML, as the Open XML SDK checks it', () => {
  it.each(['community-services', 'french', 'merge-beside-split', 'moved-and-edited', 'echo-only'])('holds for %s', async (name) =>
    expect(await validate(await written(await fixtures(name)), 'docx')).toEqual([]),
  );
  it('holds for every outcome and trait', async () => expect(await validate(await written(sample()), 'docx')).toEqual([]));
  it('holds whatever a text holds', async () => expect(await validate(await written(hostile('a\u0000 <w:p> ]]> "x" \ufffe\n\t')), 'docx')).toEqual([]));
  it('is one that can fail', async () => {
    const all = unzipSync(await written(sample()));
    const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array()).replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Normal"/>');
    expect(await validate(zipSync({ ...all, 'word/document.xml': strToU8(xml) }), 'docx')).toHaveLength(1);
  });
});

describe('the file', () => {
  it('says first of which kind its parts are', async () =>
    expect(Object.keys(await parts(sample())).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']));
  it('names no author but draftdiff', async () => {
    const all = Object.values(await parts(sample())).join('');
    const authors = all.match(/(?:w:author="|<dc:creator>|<cp:lastModifiedBy>)[^"<]*/g) ?? [];
    expect(new Set(authors)).toEqual(new Set(['w:author="draftdiff', '<dc:creator>draftdiff', '<cp:lastModifiedBy>draftdiff']));
  });
  it('holds no date but that of no day, which the schema asks of moves', async () => {
    const all = Object.values(await parts(await fixtures('moved'))).join('');
    expect(new Set(all.match(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g))).toEqual(new Set(['1980-01-01T00:00:00Z']));
    expect(all).not.toMatch(/<dcterms:/);
  });
  it('has moves for what moved, both ends of one name', async () => {
    const { 'word/document.xml': xml = '' } = await parts(await fixtures('moved'));
    const names = (end: string) => [...xml.matchAll(new RegExp(`<w:${end}RangeStart [^>]*w:name="([^"]*)"`, 'g'))].map(([, name]) => name);
    expect(names('moveFrom')).toHaveLength(1);
    expect(names('moveTo')).toEqual(names('moveFrom'));
  });
  it('has numbers of changes and comments of which none is there twice', async () => {
    const { 'word/document.xml': xml = '' } = await parts(sample());
    const ids = [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|bookmarkStart|commentRangeStart) w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
