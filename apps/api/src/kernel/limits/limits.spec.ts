import { buildSchema, parse, validate } from 'graphql';
import { cost } from './cost.rule.js';
import { depth } from './depth.rule.js';
import { documentSize } from './document-size.rule.js';

const schema = buildSchema(`
  type Query { book(first: Int): Page client: Client }
  type Mutation { signIn(code: String): String rename: String }
  type Page { items: [Client] nextCursor: String }
  type Client { name: String parent: Client children: [Client] policies(first: Int): [Policy] }
  type Policy { number: String client: Client }
`);

const refusals = (query: string, rules: Parameters<typeof validate>[2]) =>
  validate(schema, parse(query), rules).map((e) => e.message);

describe('depth', () => {
  const nested = (levels: number) =>
    `{ ${'client { '.repeat(1)}${'parent { '.repeat(levels - 2)} name ${'}'.repeat(levels)}`;

  it('allows eight levels and refuses nine', () => {
    expect(refusals(nested(8), [depth])).toEqual([]);
    expect(refusals(nested(9), [depth])).toEqual([expect.stringContaining('At most 8 levels')]);
  });

  it('counts through fragments, and survives cycles', () => {
    const chain = `query { client { ...a } } fragment a on Client { parent { parent { parent { parent { ...b } } } } }
      fragment b on Client { parent { parent { parent { parent { name } } } } }`;
    expect(refusals(chain, [depth])).toHaveLength(1);
    expect(refusals(`query { client { ...a } } fragment a on Client { parent { ...a } }`, [depth])).toEqual(
      [],
    );
  });

  it('measures each fragment once, however often it is spread', () => {
    const spreads = (n: number) => Array.from({ length: n }, () => '...f1').join(' ');
    const levels = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i + 1} on Client { ...f${i + 2} ...f${i + 2} }`,
    ).join(' ');
    const query = `query { client { ${spreads(30)} } } ${levels} fragment f31 on Client { name }`;
    expect(refusals(query, [depth])).toEqual([]);
  });
});

describe('document size', () => {
  it('refuses many aliases, of __typename too, with one error', () => {
    const aliases = Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ');
    expect(refusals(`{ ${aliases} }`, [documentSize])).toEqual([
      expect.stringContaining('At most 30 aliases'),
    ]);
  });

  it('refuses many fields with one error', () => {
    expect(refusals(`{ client { ${'name '.repeat(500)} } }`, [documentSize])).toEqual([
      expect.stringContaining('400 fields'),
    ]);
  });

  it('refuses two attempts to sign in', () => {
    expect(refusals(`mutation { signIn }`, [documentSize])).toEqual([]);
    expect(refusals(`mutation { a: signIn b: signIn }`, [documentSize])).toEqual([
      expect.stringContaining('sign-in attempt'),
    ]);
  });
});

describe('cost', () => {
  it('multiplies lists downwards, and a page by its size', () => {
    expect(
      refusals(`{ book(first: 100) { items { name policies(first: 10) { number } } } }`, [cost({})]),
    ).toEqual([]);
    expect(
      refusals(`{ book(first: 100) { items { policies(first: 20) { number } } } }`, [cost({})]),
    ).toHaveLength(1);
    expect(
      refusals(`{ client { children { children { children { children { name } } } } } }`, [cost({})]),
    ).toHaveLength(1);
  });

  it('reads page sizes from variables', () => {
    const query = `query ($n: Int) { book(first: $n) { items { policies(first: 50) { number } } } }`;
    expect(refusals(query, [cost({ n: 10 })])).toEqual([]);
    expect(refusals(query, [cost({ n: 100 })])).toHaveLength(1);
  });

  it('stops counting once the limit is passed, so that 2^30 paths end', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Client { a: parent { ...f${i + 1} } b: parent { ...f${i + 1} } }`,
    );
    const query = `query { client { ...f0 } } ${levels.join(' ')} fragment f30 on Client { name }`;
    expect(refusals(query, [cost({})])).toHaveLength(1);
  });
});
