import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
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
  /** every argument and member that takes a plain value */
  readonly places: readonly Place[];
  /** paths of those that take an id, e.g. `input.clientId` */
  readonly idPaths: readonly string[];
  /**
   * Variables that satisfy the types: `id(path)` chooses ids; `undefined` leaves an optional one out. `fault` puts a value
   * of one's own in one place.
   */
  variables(id: ChooseId, fault?: Fault): Record<string, unknown>;
}

export interface Place {
  /** e.g. `input.clientId`; lists add nothing to it */
  readonly path: string;
  /** name of its type, such as `String`, `Day` or an enum's */
  readonly type: string;
  readonly isEnum: boolean;
}

export interface Fault {
  readonly path: string;
  readonly value: unknown;
}

type ChooseId = (path: string, required: boolean) => string | undefined;

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
      const places = placesOf(args, '');
      return {
        kind,
        name,
        document: `${kind}${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection(type)} }`,
        answers: getNamedType(type).name,
        places,
        idPaths: places.filter((place) => place.type === 'ID').map(({ path }) => path),
        variables: (id, fault) => Object.fromEntries(args.flatMap((a) => sample(a, a.name, { id, fault }))),
      };
    });
  });
}

function placesOf(fields: readonly (GraphQLArgument | GraphQLInputField)[], above: string): Place[] {
  return fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return placesOf(Object.values(named.getFields()), `${above}${name}.`);
    return [{ path: `${above}${name}`, type: named.name, isEnum: isEnumType(named) }];
  });
}

interface Choice {
  readonly id: ChooseId;
  readonly fault: Fault | undefined;
}

function sample(
  field: GraphQLArgument | GraphQLInputField,
  path: string,
  choice: Choice,
): [string, unknown][] {
  const { type } = field;
  const required = isNonNullType(type);
  const bare = required ? type.ofType : type;
  const value = path === choice.fault?.path ? choice.fault.value : sampleOf(bare, required, path, choice);
  return value === undefined ? [] : [[field.name, isListType(bare) ? [value] : value]];
}

function sampleOf(type: GraphQLInputType, required: boolean, path: string, choice: Choice): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const needed = required || choice.fault?.path.startsWith(`${path}.`);
    const members = () =>
      Object.values(named.getFields()).flatMap((f) => sample(f, `${path}.${f.name}`, choice));
    return needed || leadsToAnId(named, path, choice) ? Object.fromEntries(members()) : undefined;
  }
  if (named.name === 'ID') return choice.id(path, required);
  if (!required) return undefined;
  return isEnumType(named) ? named.getValues()[0]?.name : SAMPLES[named.name];
}

/** Whether an optional input holds an id that was chosen although it is optional. */
function leadsToAnId(type: GraphQLInputObjectType, path: string, { id }: Choice): boolean {
  return placesOf(Object.values(type.getFields()), `${path}.`).some(
    (place) => place.type === 'ID' && id(place.path, false) !== undefined,
  );
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
