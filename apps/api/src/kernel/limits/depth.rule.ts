import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { LIMITS } from './limits.js';

/** Refuses documents that are nested too deeply, before any resolver runs. Introspection's own nesting is exempt. */
export function depth(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of context.getDocument().definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, number>();
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, fragments, known, new Set()) > LIMITS.depth) {
        context.reportError(
          new GraphQLError(
            `At most ${LIMITS.depth} levels of fields in one request; ask again for what lies deeper.`,
          ),
        );
      }
    },
  };
}

/** Each fragment is measured once, so that fragments spread a hundred times a hundred cost nothing. */
function depthOf(
  set: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  known: Map<string, number>,
  open: Set<string>,
): number {
  let deepest = 0;
  for (const selection of set.selections) {
    let below = 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      below = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known, open) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      below = depthOf(selection.selectionSet, fragments, known, open);
    } else {
      below = fragmentDepth(selection.name.value, fragments, known, open);
    }
    deepest = Math.max(deepest, below);
  }
  return deepest;
}

function fragmentDepth(
  name: string,
  fragments: Map<string, FragmentDefinitionNode>,
  known: Map<string, number>,
  open: Set<string>,
): number {
  const measured = known.get(name);
  const fragment = fragments.get(name);
  // A cycle or a missing fragment is another rule's error.
  if (measured !== undefined || !fragment || open.has(name)) return measured ?? 0;
  open.add(name);
  const found = depthOf(fragment.selectionSet, fragments, known, open);
  open.delete(name);
  known.set(name, found);
  return found;
}
