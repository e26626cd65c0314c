/** Sets that are joined step by step (union–find); nodes are numbered from 0. */
export interface Sets {
  readonly join: (one: number, other: number) => void;
  /** one node of the set that a node is in, the same for all of them */
  readonly of: (node: number) => number;
  /** every node of each set, ascending */
  readonly all: () => number[][];
}

/** As many sets as nodes. */
export function setsOf(nodes: number): Sets {
  const parent = Int32Array.from({ length: nodes }, (_, at) => at);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const all = (): number[][] => {
    const sets = new Map<number, number[]>();
    parent.forEach((_, node) => {
      const known = sets.get(root(node));
      if (known) known.push(node);
      else sets.set(root(node), [node]);
    });
    return [...sets.values()];
  };
  return {
    join: (one, other) => {
      parent[root(other)] = root(one);
    },
    of: root,
    all,
  };
}
