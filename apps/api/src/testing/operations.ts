import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A query or mutation of the schema, ready to be sent with any variables. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly document: string;
  /** name of the type that it answers */
  readonly answers: string;
  /** paths of every argument that takes an id, e.g. `input.clientId` */
  readonly idPaths: readonly string[];
  /** Variables that satisfy the types: `id(path)` chooses ids; `undefined` leaves an optional one out. */
  variables(id: (path: string, required: boolean) => string | undefined): Record<string, unknown>;
}

const SAMPLES: Record<string, unknown> = {
  String: 'Matrix',
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2026-06-01',
  Instant: '2026-06-01T00:00:00Z',
  MinorUnits: 100,
};

/** Every operation that the schema has, so that a new one is tried without being listed. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map(({ name, args, type }) => {
      const declared = args.map((a) => `$${a.name}: ${String(a.type)}`).join(', ');
      const passed = args.map((a) => `${a.name}: $${a.name}`).join(', ');
      return {
        kind,
        name,
        document: `${kind}${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection(type)} }`,
        answers: getNamedType(type).name,
        idPaths: idPaths(args, ''),
        variables: (id) => Object.fromEntries(args.flatMap((a) => sample(a, a.name, id))),
      };
    });
  });
}

function idPaths(fields: readonly (GraphQLArgument | GraphQLInputField)[], above: string): string[] {
  return fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return idPaths(Object.values(named.getFields()), `${above}${name}.`);
    return named.name === 'ID' ? [`${above}${name}`] : [];
  });
}

type ChooseId = (path: string, required: boolean) => string | undefined;

function sample(field: GraphQLArgument | GraphQLInputField, path: string, id: ChooseId): [string, unknown][] {
  const value = sampleOf(field.type, path, id);
  return value === undefined ? [] : [[field.name, value]];
}

function sampleOf(type: GraphQLInputType, path: string, id: ChooseId): unknown {
  const required = isNonNullType(type);
  const bare = required ? type.ofType : type;
  const named = getNamedType(bare);
  if (named.name === 'ID') {
    const chosen = id(path, required);
    return chosen !== undefined && isListType(bare) ? [chosen] : chosen;
  }
  const value = isInputObjectType(named)
    ? Object.fromEntries(Object.values(named.getFields()).flatMap((f) => sample(f, `${path}.${f.name}`, id)))
    : required
      ? isEnumType(named)
        ? named.getValues()[0]?.name
        : isScalarType(named) && SAMPLES[named.name]
      : undefined;
  if (isInputObjectType(named) && !required && Object.keys(value as object).length === 0) return undefined;
  return value !== undefined && isListType(bare) ? [value] : value;
}

/** All plain fields of the answer, and those of its `items`, so that a leak would show. */
function selection(type: GraphQLOutputType, levels = 2): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((f) => {
    if (f.args.some((a) => isNonNullType(a.type))) return [];
    const below = getNamedType(f.type);
    if (!isObjectType(below)) return [f.name];
    return levels > 1 ? [`${f.name} ${selection(f.type, levels - 1)}`] : [];
  });
  return `{ ${fields.join(' ') || '__typename'} }`;
}
