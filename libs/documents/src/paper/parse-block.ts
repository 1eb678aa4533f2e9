import type { ChildNode, Element } from 'domhandler';
import { elements, isElement } from './html-nodes.js';
import {
  PARAGRAPH_ROLES,
  QUOTE_ROLES,
  type Block,
  type Content,
  type Inline,
  type ParagraphRole,
  type QuoteRole,
  type TableColumn,
} from './tree.js';

/** Turns one element of the restricted HTML into a block. */
export function parseBlock(element: Element): Block {
  const parse = BLOCKS[element.name];
  if (!parse) throw new Error(`A template holds <${element.name}>, which no writer knows`);
  return parse(element);
}

const BLOCKS: Readonly<Record<string, (element: Element) => Block>> = {
  header: (e) => {
    const [name, ...lines] = elements(e.children);
    return { kind: 'letterhead', name: name ? content(name) : [], lines: lines.map(content) };
  },
  h1: (e) => ({ kind: 'heading', level: 1, content: content(e) }),
  h2: (e) => ({ kind: 'heading', level: 2, content: content(e) }),
  h3: (e) => ({ kind: 'heading', level: 3, content: content(e) }),
  p: (e) => ({
    kind: 'paragraph',
    role: role<ParagraphRole>(e, PARAGRAPH_ROLES, 'body'),
    content: content(e),
  }),
  blockquote: (e) => {
    const parts = elements(e.children);
    const source = parts.find((part) => part.name === 'footer');
    return {
      kind: 'quote',
      role: role<QuoteRole>(e, QUOTE_ROLES, 'present'),
      paragraphs: parts.filter((part) => part.name === 'p').map(content),
      source: source ? content(source) : null,
    };
  },
  ul: (e) => ({ kind: 'list', ordered: false, items: elements(e.children).map(content) }),
  ol: (e) => ({ kind: 'list', ordered: true, items: elements(e.children).map(content) }),
  dl: (e) => {
    const parts = elements(e.children);
    const values = parts.filter((part) => part.name === 'dd');
    const terms = parts.filter((part) => part.name === 'dt');
    return {
      kind: 'facts',
      rows: terms.map((term, i) => ({ term: content(term), value: values[i] ? content(values[i]) : [] })),
    };
  },
  table: (e) => {
    const [head, ...rows] = elements(e.children).map((row) => elements(row.children));
    return {
      kind: 'table',
      columns: (head ?? []).map(column),
      rows: rows.map((cells) => cells.map(content)),
    };
  },
  section: (e) => {
    const [closing, ...lines] = elements(e.children);
    return { kind: 'signature', closing: closing ? content(closing) : [], lines: lines.map(content) };
  },
};

function column(cell: Element): TableColumn {
  return { head: content(cell), width: Number(cell.attribs['width']) };
}

function role<T extends string>(element: Element, roles: readonly T[], otherwise: T): T {
  const given = element.attribs['class'];
  if (given === undefined) return otherwise;
  const known = roles.find((candidate) => candidate === given);
  if (known === undefined) throw new Error(`A template holds the class "${given}", which no writer knows`);
  return known;
}

/** The runs of text in an element. White space is squeezed as a browser does; `<br>` is the only line break. */
function content(element: Element): Content {
  const runs = inlines(element.children, { strong: false, emphasis: false });
  const squeezed = runs.map((run) => ({
    ...run,
    text: run.text === '\n' ? '\n' : run.text.replace(/\s+/g, ' '),
  }));
  const first = squeezed[0];
  const last = squeezed.at(-1);
  if (first) squeezed[0] = { ...first, text: first.text.trimStart() };
  if (last) squeezed[squeezed.length - 1] = { ...last, text: (squeezed.at(-1)?.text ?? '').trimEnd() };
  return squeezed.filter((run) => run.text !== '');
}

function inlines(nodes: readonly ChildNode[], style: Omit<Inline, 'text'>): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.data, ...style }];
    if (!isElement(node)) throw new Error(`A template holds ${node.type} within a text`);
    if (node.name === 'br') return [{ text: '\n', ...style }];
    if (node.name === 'strong') return inlines(node.children, { ...style, strong: true });
    if (node.name === 'em') return inlines(node.children, { ...style, emphasis: true });
    throw new Error(`A template holds <${node.name}> within a text`);
  });
}
