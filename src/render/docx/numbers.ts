/** Numbers that tell the changes, comments and bookmarks of one file apart. */
export interface Numbers {
  readonly next: () => number;
}

/** Numbers from 1 on; each file has its own, so that the same report has the same bytes. */
export function numbers(): Numbers {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
}
