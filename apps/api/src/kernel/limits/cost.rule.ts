import { LARGEST_PAGE } from '@carveback/domain';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { ASSUMED_LIST_SIZE, LIMITS } from './limits.js';

/**
 * Refuses documents that could touch too many records: each object costs one, each list multiplies what stands below
 * it by its `first` (or an assumed size). A page's `items` are counted once, by the `first` of the page.
 */
export function cost(variables: Readonly<Record<string, unknown>>) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      if (!root) return;
      const total = new Reckoner(context, variables).selection(operation.selectionSet, root, 1, false);
      if (total > LIMITS.cost) {
        context.reportError(
          new GraphQLError(
            `This asks for up to ${total} records at once, more than ${LIMITS.cost}. Ask for smaller pages or fewer lists.`,
          ),
        );
      }
    },
  });
}

class Reckoner {
  private readonly open = new Set<string>();
  private spent = 0;

  constructor(
    private readonly context: ValidationContext,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The records below a selection, each counted `times` over. Stops early once the limit is passed. */
  selection(set: SelectionSetNode, type: GraphQLCompositeType, times: number, paged: boolean): number {
    for (const selection of set.selections) {
      if (this.spent > LIMITS.cost) break;
      if (selection.kind === Kind.FIELD) this.field(selection, type, times, paged);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.selection(selection.selectionSet, type, times, paged);
      else this.spread(this.context.getFragment(selection.name.value), type, times, paged);
    }
    return this.spent;
  }

  private spread(
    fragment: FragmentDefinitionNode | null | undefined,
    type: GraphQLCompositeType,
    times: number,
    paged: boolean,
  ): void {
    if (!fragment || this.open.has(fragment.name.value)) return;
    this.open.add(fragment.name.value);
    this.selection(fragment.selectionSet, type, times, paged);
    this.open.delete(fragment.name.value);
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, times: number, paged: boolean): void {
    const field: GraphQLField<unknown, unknown> | undefined = isObjectType(parent)
      ? parent.getFields()[node.name.value]
      : undefined;
    const below: GraphQLNamedType | undefined = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(below)) return;
    const list = isListType(getNullableType(field.type));
    const first = this.first(node);
    const multiplied =
      first !== undefined ? times * first : list && !paged ? times * ASSUMED_LIST_SIZE : times;
    this.spent += multiplied;
    this.selection(node.selectionSet, below, multiplied, first !== undefined);
  }

  private first(node: FieldNode): number | undefined {
    const value = node.arguments?.find((a) => a.name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return pageSize(Number(value.value));
    if (value?.kind !== Kind.VARIABLE) return undefined;
    const given = this.variables[value.name.value];
    return typeof given === 'number' ? pageSize(given) : undefined;
  }
}

/** A page larger than the largest is refused by its list, which names the argument; it is reckoned as the largest. */
function pageSize(first: number): number {
  return Math.min(LARGEST_PAGE, Math.max(1, first));
}
