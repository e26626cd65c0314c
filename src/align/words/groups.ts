/** Things by what they have: each under every key of its own, in their order. */
export function groupsOf<Thing, Key>(things: readonly Thing[], keysOf: (thing: Thing) => Iterable<Key>): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const known = groups.get(key);
      if (known) known.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}
