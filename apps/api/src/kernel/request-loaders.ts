import DataLoader from 'dataloader';

/**
 * The data loaders of one request. They live as long as the request and never longer, so that nothing read for one
 * caller is ever answered to another. Each batch opens its own short transaction.
 */
export class RequestLoaders {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  /** Loads one record (or undefined) per key; `batch` answers rows that `keyOf` tells apart. */
  one<Row>(
    name: string,
    key: string,
    batch: (keys: string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): Promise<Row | undefined> {
    return this.loader<Row | undefined>(name, async (keys) => {
      const rows = new Map((await batch([...keys])).map((row) => [keyOf(row), row]));
      return keys.map((k) => rows.get(k));
    }).load(key);
  }

  /** Loads the list of records that belong to a key, in the order in which `batch` answers them. */
  many<Row>(
    name: string,
    key: string,
    batch: (keys: string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): Promise<Row[]> {
    return this.loader<Row[]>(name, async (keys) => {
      const rows = new Map<string, Row[]>(keys.map((k) => [k, []]));
      for (const row of await batch([...keys])) rows.get(keyOf(row))?.push(row);
      return keys.map((k) => rows.get(k) ?? []);
    }).load(key);
  }

  private loader<V>(name: string, batch: (keys: readonly string[]) => Promise<V[]>): DataLoader<string, V> {
    const known = this.loaders.get(name) ?? new DataLoader<string, unknown>(batch);
    this.loaders.set(name, known);
    return known as DataLoader<string, V>;
  }
}
