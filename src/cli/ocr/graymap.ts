import type { PagePicture } from '../../types.js';

/** A picture as a portable graymap: the plainest file that programs read, and nothing in it is packed. */
export function graymap({ width, height, points }: PagePicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), points]);
}
