import { childIn, childrenOf, nodesOf, type SyntaxNode } from '../../../../src/scan/code/syntax.ts';
import { type Language, type Line, type Naming, type Place, placesOf, type Sites, standingOf } from './language.ts';

const scopes = new Set(['function_definition', 'class_definition', 'lambda']);
const stays = /\b(?:await|yield|super|locals|vars|globals)\b|:=/;

/** Python. */
export const python: Language = {
  sites,
  containers: [
    ['[', '][0]'],
    ["{'k': ", "}['k']"],
    ['(', ',)[0]'],
    ['dict(k=', ")['k']"],
    ['[', '].pop()'],
  ],
  calls: [
    ['(lambda: ', ')()'],
    ['(lambda given: given)(', ')'],
  ],
  functions: [
    (name, indent) => [`def ${name}(given):\n${indent}    return given\n`, `${name}(`, ')'],
    (name, indent) => [
      `def ${name}(given, other=""):\n${indent}    kept = given\n${indent}    return kept\n`,
      `${name}(given=`,
      ')',
    ],
  ],
  assign: name => [`${name} = (`, ')\n'],
  blocks: [
    ['if True:\n', ''],
    ['try:\n', 'finally:\n    pass\n'],
    ['for once in [0]:\n', ''],
  ],
  level: '    ',
  idle: ['# nothing is done here', '', 'idle_text = "nothing"', 'if False:\n    idle_number = 1', 'assert True'],
  overwritten: (name, indent) => `${indent}if False:\n${indent}    ${name} = "nothing"\n`,
};

function sites(root: SyntaxNode, text: string): Sites {
  const places = placesOf(root);
  const values = places.filter(place => isValue(place, text));
  return {
    values: values.map(({ node }) => node),
    movable: values.flatMap(({ node, around }) =>
      stays.test(text.slice(node.start, node.end)) ||
      around.findLast(one => scopes.has(one.type))?.type === 'class_definition'
        ? []
        : [node],
    ),
    lines: places.flatMap(place => lineOf(place, text)),
    variables: places.flatMap(({ node }) => (node.type === 'function_definition' ? variablesOf(node, text) : [])),
    functions: functionsOf(root, text),
  };
}

/** An argument, or what is assigned; a decorator is no place where anybody computes something. */
function isValue({ node, around }: Place, text: string): boolean {
  const parent = around.at(-1);
  if (around.some(one => one.type === 'decorator') || parent === undefined) return false;
  if (parent.type === 'argument_list')
    return !/splat|keyword|comment|generator/.test(node.type) && around.at(-2)?.type === 'call';
  if (parent.type === 'keyword_argument') return node.field === 'value' && around.at(-3)?.type === 'call';
  return parent.type === 'assignment' && node.field === 'right' && !/assignment|yield/.test(node.type) && text !== '';
}

const simple = new Set(['expression_statement', 'return_statement', 'assert_statement', 'delete_statement']);

function lineOf({ node, around }: Place, text: string): Line[] {
  const parent = around.at(-1);
  if (!simple.has(node.type) || (parent?.type !== 'block' && parent?.type !== 'module')) return [];
  const standing = standingOf(text, node, /^\s*(?:#.*)?$/);
  const [only] = node.children;
  // A text by itself says what the code around it is for.
  if (standing === undefined || only?.type === 'string') return [];
  const isAssignment = only?.type === 'assignment';
  const [left, right] = isAssignment ? [childIn(only, 'left'), childIn(only, 'right')] : [undefined, only];
  const isPlain = left?.type === 'identifier' && childIn(only, 'type') === undefined;
  return [
    {
      ...standing,
      argument: isAssignment && left?.type !== 'identifier' ? undefined : firstArgument(right),
      assigns:
        isPlain && right !== undefined && right.type !== 'assignment' ? text.slice(left.start, left.end) : undefined,
      declares: false,
    },
  ];
}

function firstArgument(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const call = node?.type === 'await' ? node.children[0] : node;
  if (call?.type !== 'call' || !isDotted(childIn(call, 'function'))) return undefined;
  const list = childIn(call, 'arguments');
  const [first] = list?.type === 'argument_list' ? list.children : [];
  return first === undefined || /splat|keyword|generator/.test(first.type) ? undefined : first;
}

function isDotted(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'attribute') return isDotted(childIn(node, 'object'));
  return node?.type === 'identifier';
}

/** Names that a function assigns to and that mean nothing outside of it. */
function variablesOf(node: SyntaxNode, text: string): Naming[] {
  const source = text.slice(node.start, node.end);
  if (/\b(?:global|nonlocal|locals|exec|eval|class)\b/.test(source)) return [];
  const wordOf = (one: SyntaxNode) => text.slice(one.start, one.end);
  const inside = placesOf(node);
  const given = new Set(
    inside.flatMap(({ node: one, around }) =>
      one.type === 'identifier' &&
      around.some(({ type }) => /parameters|import|global|decorator|for_in_clause/.test(type))
        ? [wordOf(one)]
        : [],
    ),
  );
  const assigned = new Set(
    inside.flatMap(({ node: one, around }) =>
      one.type === 'identifier' && one.field === 'left' && around.at(-1)?.type === 'assignment' ? [wordOf(one)] : [],
    ),
  );
  return [...assigned]
    .filter(name => !given.has(name) && !name.startsWith('_'))
    .map(name => ({ name, at: referencesTo(name, inside, text) }));
}

function functionsOf(root: SyntaxNode, text: string): Naming[] {
  const all = placesOf(root);
  return root.children.flatMap(child => {
    const node = child.type === 'decorated_definition' ? childIn(child, 'definition') : child;
    const name = node?.type === 'function_definition' ? childIn(node, 'name') : undefined;
    if (name === undefined) return [];
    const word = text.slice(name.start, name.end);
    const definitions = [...nodesOf(root)].filter(
      one =>
        one.type === 'function_definition' &&
        childrenOf(one, 'identifier').some(id => text.slice(id.start, id.end) === word),
    );
    const isAlsoElse = definitions.length > 1 || new RegExp(`['".]${word}\\b|\\b${word}\\s*=`).test(text);
    return isAlsoElse ? [] : [{ name: word, at: referencesTo(word, all, text) }];
  });
}

function referencesTo(name: string, places: readonly Place[], text: string): SyntaxNode[] {
  return places.flatMap(({ node, around }) => {
    const parent = around.at(-1)?.type;
    const isElse =
      (parent === 'attribute' && node.field === 'attribute') ||
      (parent === 'keyword_argument' && node.field === 'name');
    return node.type === 'identifier' && !isElse && text.slice(node.start, node.end) === name ? [node] : [];
  });
}
