import { latin } from './bytes.js';

const OTHER_PICTURE = 'is a picture in a form that is not read; save it as PNG, JPEG or PDF, and give --ocr';

/** How files begin that stand where a document is kept elsewhere, and what to do about each: read as texts they would be reports that say next to nothing. */
const STAND_INS: readonly (readonly [starts: string, says: string])[] = [
  ['version https://git-lfs.github.com/spec/', 'is a pointer of Git LFS and not the file itself; run git lfs pull (from a revision: git lfs smudge)'],
  ['version https://hawser.github.com/spec/', 'is a pointer of Git LFS and not the file itself; run git lfs pull'],
  ['/annex/objects/', 'is a pointer of git-annex and not the file itself; run git annex get'],
  ['\0GITCRYPT\0', 'is encrypted by git-crypt; run git-crypt unlock'],
  ['\0\x05\x16\x07', 'is what macOS keeps beside a file, and not the file itself; name the one without "._"'],
  ['!<symlink>', 'is a link as Cygwin writes it; name the file that it leads to'],
  ['XSym\n', 'is a link as a network drive writes it; name the file that it leads to'],
  ['GIF87a', OTHER_PICTURE],
  ['GIF89a', OTHER_PICTURE],
  ['\0\0\0\x0cjP  ', OTHER_PICTURE],
  ['L\0\0\0\x01\x14\x02\0', 'is a shortcut of Windows; name the file that it leads to'],
];

/** Pictures whose name stands behind the size of their first box: WebP, and those of phones (HEIC, AVIF). */
const BOXED = /^(?:RIFF[\s\S]{4}WEBP|\0[\s\S]{3}ftyp(?:hei|hev|mif1|msf1|avi))/;

/** What is to be said of a file that only stands for a document; undefined where it is one. */
export function standInOf(bytes: Uint8Array): string | undefined {
  const head = latin(bytes, 0, 64);
  if (BOXED.test(head)) return OTHER_PICTURE;
  return STAND_INS.find(([starts]) => head.startsWith(starts))?.[1];
}
