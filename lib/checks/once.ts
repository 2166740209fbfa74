/** What follows from a thing alone is worked out once for it, and kept as long as the thing is. */
export function once<Thing extends object, Said>(read: (thing: Thing) => Said): (thing: Thing) => Said {
  const known = new WeakMap<Thing, { readonly said: Said }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) known.set(thing, found = { said: read(thing) });
    return found.said;
  };
}
