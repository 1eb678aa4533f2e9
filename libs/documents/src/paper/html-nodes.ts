import type { ChildNode, Element } from 'domhandler';

/** The element children; stray text between blocks is an error. */
export function elements(nodes: readonly ChildNode[]): Element[] {
  return nodes.flatMap((node) => {
    if (isElement(node)) return [node];
    if (node.type === 'text' && node.data.trim() === '') return [];
    throw new Error(
      `A template holds ${node.type === 'text' ? `text outside a block: "${node.data}"` : node.type}`,
    );
  });
}

export function isElement(node: ChildNode): node is Element {
  return node.type === 'tag';
}
