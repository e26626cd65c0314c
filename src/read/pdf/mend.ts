import type { PdfBlock } from './blocks.js';
import { joinMarked, type Marked } from './marked.js';

/**
 * Some files end paragraphs in the middle of sentences, most of them because a converter made them. In such a file, and only there, a
 * paragraph that goes on in lower case after one that ends in a small letter is joined to it, as the Word reader does with the same text.
 * A file is taken for one when it breaks at least so many sentences and so large a share of its blocks; the handbook of the reader gold
 * breaks 1.6 %.
 */
const BROKEN = { least: 10, share: 0.005 };
/** Characters: shorter paragraphs that end without a stop may be items of a list. */
const FULL_LINE = 60;

const ENDS_OPEN = /\p{Ll}$/u;
const GOES_ON = /^\p{Ll}/u;
const LETTER_LABEL = /^\p{Ll}{1,4}[.)]/u;
const CONJUNCTION = /(?:^|[\s;,])(?:and|or)$/iu;

/** Joins the paragraphs of a file that breaks sentences; any other file stays as it is. */
export function mended(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const broken = blocks.filter((block, at) => isEvidence(textBefore(blocks, at), block)).length;
  if (broken < BROKEN.least || broken < blocks.length * BROKEN.share) return blocks;
  const out: PdfBlock[] = [];
  for (const block of blocks) {
    const at = out.findLastIndex((each) => !isAside(each));
    const above = out[at];
    if (above && runsOn(above, block)) out[at] = { ...above, ...together(above, block), endPage: block.endPage ?? block.page };
    else out.push(block);
  }
  return out;
}

function together(above: PdfBlock, below: PdfBlock): Marked {
  return joinMarked({ marks: [], ...above }, { marks: [], ...below }, (p, q) => `${p} ${q}`);
}

/** Footnotes and furniture stand between the halves of a paragraph that runs over a page. */
function isAside(block: PdfBlock): boolean {
  return block.furniture === true || block.type === 'footnote';
}

function textBefore(blocks: readonly PdfBlock[], at: number): PdfBlock | undefined {
  return blocks.slice(Math.max(0, at - 12), at).findLast((block) => !isAside(block));
}

function isText(block: PdfBlock): boolean {
  return (block.type === 'paragraph' || block.type === 'listItem') && !isAside(block);
}

function runsOn(above: PdfBlock, below: PdfBlock): boolean {
  return isText(above) && isText(below) && !below.bullet && ENDS_OPEN.test(above.text) && GOES_ON.test(below.text);
}

function isEvidence(above: PdfBlock | undefined, below: PdfBlock): boolean {
  if (!above || !runsOn(above, below)) return false;
  return above.text.length >= FULL_LINE && !CONJUNCTION.test(above.text) && !LETTER_LABEL.test(below.text);
}
