/**
 * What is read of a thing, read once and kept as long as the thing itself. Whatever else the reading takes must follow
 * from the thing: it is looked at the first time only.
 */
export function oncePer<Key extends object, Rest extends unknown[], Value>(
  read: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key, ...rest) => {
    if (kept.has(key)) return kept.get(key) as Value;
    const value = read(key, ...rest);
    kept.set(key, value);
    return value;
  };
}
