// Changes of bytes, each decided by a seed: what a damaged, cut, swollen or forged file looks like.
import { unzipSync, zipSync } from 'fflate';

/** Pieces of syntax that open, nest, repeat or end something in one of the formats, and numbers at the ends of their ranges. */
const TOKENS = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:del>',
    '<w:ins w:id="1">',
    '<w:tbl><w:tr><w:tc>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<![CDATA[',
    '<!DOCTYPE x>',
    '&#0;',
    '&#x10ffff;',
  ],
  ...['<table><tr><td>', '<li>', '<del>', '<template>', '<svg>', '<style>', '<!--', '-->', '</html>', '<p style="position:absolute">'],
  ...[
    'endobj',
    'stream\n',
    'endstream',
    '<< /Type /Page >>',
    '/Kids [1 0 R]',
    '/Length 99999999',
    'xref',
    'trailer',
    'startxref 0',
    '%%EOF',
    'BT',
    'ET',
    '(',
    '[',
    'TJ',
  ],
  ...[
    '\\rtf1',
    '{\\*',
    '\\u-1 ?',
    '\\bin99999',
    '\\begin{enumerate}',
    '\\newcommand{\\x}{\\x\\x}',
    '$$',
    '\\verb|',
    '.. include:: /etc/passwd',
    'include::/etc/passwd[]',
  ],
  ...['# ', '> ', '- ', '1. ', '| a | b |\n|---|---|\n', '```', '**', '[x]: y\n', '[^1]: ', '~~', '{--', '--}', '---\n', '\t', '\r', '\n\n'],
  ...['\0', '\ufeff', '\u202e', '\u200b', '\ud800', '\u{e0041}', '\x1b]0;x\x07', '::error::', '=1+1', '-1', '4294967296', '9'.repeat(400), '1e309'],
  ...['Recommendation 1. ', 'The Board should ', 'must not ', 'We recommend that: ', '£5 million by 1 March 2027 ', '“', '”'],
].map((token) => Buffer.from(token));

const slice = (bytes, random, most = 2_000) => {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(Math.min(most, bytes.length)))];
};
const joined = (...pieces) => Buffer.concat(pieces);

/** Each takes bytes, random numbers and another file, and gives bytes. */
const CHANGES = {
  flip: (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let times = 1 + random.below(16); times > 0; times--) changed[random.below(changed.length)] ^= 1 << random.below(8);
    return changed;
  },
  cut: (bytes, random) => {
    const [from, to] = slice(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  end: (bytes, random) => bytes.subarray(0, 1 + random.below(bytes.length)),
  repeat: (bytes, random) => {
    const [from, to] = slice(bytes, random, 200);
    return joined(bytes.subarray(0, to), ...Array(1 + random.below(300)).fill(bytes.subarray(from, to)), bytes.subarray(to));
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), ...Array(1 + random.below(random.pick([2, 2, 2, 500]))).fill(random.pick(TOKENS)), bytes.subarray(at));
  },
  move: (bytes, random) => {
    const [from, to] = slice(bytes, random);
    const rest = joined(bytes.subarray(0, from), bytes.subarray(to));
    const at = random.below(rest.length);
    return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at));
  },
  splice: (bytes, random, other) => {
    const [from, to] = slice(other, random);
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
  },
  number: (bytes, random) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return bytes;
    const { index, 0: digits } = random.pick(numbers);
    const now = random.pick(['0', '-1', '65536', '2147483648', '99999999999999999999', `${digits}0`]);
    return Buffer.from(text.slice(0, index) + now + text.slice(index + digits.length), 'latin1');
  },
};
const NAMES = Object.keys(CHANGES);

function changed(bytes, random, other) {
  let now = bytes;
  for (let times = 1 + random.below(4); times > 0 && now.length > 0; times--) now = CHANGES[random.pick(NAMES)](now, random, other);
  return now;
}

/** The parts of an archive, or undefined where it is none that can be opened. */
function partsOf(bytes) {
  try {
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 2e6 }) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A file changed as a seed decides. Of an archive mostly a part is changed and packed anew, so that the change gets past the checks of the archive.
 * @param {Buffer} bytes
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @param {Buffer} other
 */
export function mutated(bytes, random, other) {
  const parts = partsOf(bytes);
  const names = Object.keys(parts ?? {}).filter((name) => /\.(?:xml|rels|x?html|opf|css)$/.test(name) && parts[name].length > 0);
  if (!parts || names.length === 0 || random.below(5) === 0) return changed(bytes, random, other);
  const name = random.pick(names);
  const now = changed(Buffer.from(parts[name]), random, other);
  return Buffer.from(zipSync({ ...parts, [name]: now }, { level: 1, mtime: '2000-01-01' }));
}
