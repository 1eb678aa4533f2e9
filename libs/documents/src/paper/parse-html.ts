import { parseDocument } from 'htmlparser2';
import { elements } from './html-nodes.js';
import { parseBlock } from './parse-block.js';
import type { Block } from './tree.js';

/**
 * Reads the restricted HTML of our templates into blocks. Everything it does not know is an error: a template that grows a
 * new element must be given a meaning in every writer first.
 */
export function parseHtml(html: string): Block[] {
  return elements(parseDocument(html, { decodeEntities: true }).children).map(parseBlock);
}
