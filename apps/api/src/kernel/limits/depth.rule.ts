import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
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
  const measured: Measured = { fragments, known: new Map(), open: new Set() };
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, measured) > LIMITS.depth) {
        context.reportError(
          new GraphQLError(
            `At most ${LIMITS.depth} levels of fields in one request; ask again for what lies deeper.`,
          ),
        );
      }
    },
  };
}

interface Measured {
  readonly fragments: Map<string, FragmentDefinitionNode>;
  /** each fragment is measured once, so that fragments spread a hundred times a hundred cost nothing */
  readonly known: Map<string, number>;
  /** the fragments that are being measured now: a cycle is another rule's error */
  readonly open: Set<string>;
}

function depthOf(set: SelectionSetNode, measured: Measured): number {
  return Math.max(0, ...set.selections.map((selection) => selectionDepth(selection, measured)));
}

function selectionDepth(selection: SelectionNode, measured: Measured): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(selection.name.value, measured);
  if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, measured);
  if (selection.name.value.startsWith('__')) return 0;
  return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, measured) : 0);
}

function fragmentDepth(name: string, measured: Measured): number {
  const { fragments, known, open } = measured;
  const fragment = fragments.get(name);
  if (known.has(name) || !fragment || open.has(name)) return known.get(name) ?? 0;
  open.add(name);
  const found = depthOf(fragment.selectionSet, measured);
  open.delete(name);
  known.set(name, found);
  return found;
}
