import { childIn, childrenOf, type SyntaxNode } from '../../../../src/scan/code/syntax.ts';
import { type Language, type Line, type Naming, type Place, placesOf, type Sites, standingOf } from './language.ts';

const functions =
  /^(?:function_declaration|function_expression|arrow_function|method_definition|generator_function(?:_declaration)?)$/;
const stays = /\b(?:await|yield|super|arguments)\b/;

/** JavaScript and TypeScript. */
export const javascript: Language = {
  sites,
  containers: [
    ['[', '][0]'],
    ['({ k: ', ' }).k'],
    ['({ k: ', " })['k']"],
    ['[', '].pop()'],
  ],
  calls: [
    ['(() => (', '))()'],
    ['(given => given)(', ')'],
    ['(function () { return (', '); }).call(this)'],
  ],
  functions: [
    name => [`function ${name}(given) { return given; }\n`, `${name}(`, ')'],
    (name, indent) => [
      `const ${name} = (given, other = '') => {\n${indent}  const kept = given;\n${indent}  return kept;\n${indent}};\n`,
      `${name}(`,
      ')',
    ],
  ],
  assign: name => [`const ${name} = (`, ');\n'],
  blocks: [
    ['if (true) {\n', '}\n'],
    ['try {\n', '} finally {\n}\n'],
    ['{\n', '}\n'],
    ['do {\n', '} while (false);\n'],
  ],
  level: '  ',
  idle: ['// nothing is done here', '', "var idleText = 'nothing';", 'if (false) { var idleNumber = 1; }', ';'],
  overwritten: (name, indent) => `${indent}if (false) { ${name} = 'nothing'; }\n`,
};

function sites(root: SyntaxNode, text: string): Sites {
  const places = placesOf(root);
  const values = places.filter(place => isValue(place, text));
  return {
    values: values.map(({ node }) => node),
    movable: values.flatMap(({ node, around }) =>
      stays.test(text.slice(node.start, node.end)) || around.some(one => /class_static|field_definition/.test(one.type))
        ? []
        : [node],
    ),
    lines: places.flatMap(place => lineOf(place, text)),
    variables: places.flatMap(({ node }) => (functions.test(node.type) ? variablesOf(node, text) : [])),
    functions: functionsOf(root, text),
  };
}

const fixed =
  /^(?:spread_element|comment|class|as_expression|satisfies_expression|object_pattern|array_pattern|jsx_.*)$/;

function isValue({ node, around }: Place, text: string): boolean {
  const parent = around.at(-1);
  if (parent === undefined || around.some(one => /decorator|^jsx_|import|export_clause/.test(one.type))) return false;
  if (fixed.test(node.type) || functions.test(node.type)) return false;
  if (parent.type === 'arguments') {
    const call = around.at(-2);
    const callee = childIn(call, 'function') ?? childIn(call, 'constructor');
    // What a module is called is no value.
    return callee !== undefined && !/^(?:require|import)\b/.test(text.slice(callee.start, callee.end));
  }
  if (parent.type === 'variable_declarator')
    return node.field === 'value' && !text.slice(node.start, node.end).includes('require(');
  return parent.type === 'assignment_expression' && node.field === 'right' && node.type !== 'assignment_expression';
}

const simple = /^(?:expression_statement|return_statement|lexical_declaration|variable_declaration)$/;

function lineOf({ node, around }: Place, text: string): Line[] {
  const parent = around.at(-1);
  if (!simple.test(node.type) || (parent?.type !== 'statement_block' && parent?.type !== 'program')) return [];
  const standing = standingOf(text, node, /^\s*(?:\/\/.*)?$/);
  const [only] = node.children;
  // `'use strict'` must come first.
  if (standing === undefined || only?.type === 'string') return [];
  const isDeclaration = node.type.endsWith('declaration');
  const isAssignment = only?.type === 'assignment_expression';
  const left = childIn(only, isDeclaration ? 'name' : 'left');
  const isPlain = left?.type === 'identifier';
  const value = isDeclaration ? childIn(only, 'value') : isAssignment ? childIn(only, 'right') : only;
  const isOne = !isDeclaration || childrenOf(node, 'variable_declarator').length === 1;
  const changes = isAssignment || (isDeclaration && /^(?:let|var)\b/.test(text.slice(node.start, node.end)));
  return [
    {
      ...standing,
      argument: isOne && (!isAssignment || isPlain) ? firstArgument(value, text) : undefined,
      assigns: isOne && isPlain && changes && value !== undefined ? text.slice(left.start, left.end) : undefined,
      declares: isDeclaration,
    },
  ];
}

function firstArgument(node: SyntaxNode | undefined, text: string): SyntaxNode | undefined {
  const call = node?.type === 'await_expression' ? node.children[0] : node;
  const callee = childIn(call, 'function') ?? childIn(call, 'constructor');
  if (callee === undefined || !isDotted(callee) || text.slice(callee.start, callee.end) === 'require') return undefined;
  const list = childIn(call, 'arguments');
  const [first] = list?.type === 'arguments' ? list.children : [];
  return first === undefined || fixed.test(first.type) || functions.test(first.type) ? undefined : first;
}

function isDotted(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'member_expression') return isDotted(childIn(node, 'object'));
  return node?.type === 'identifier' || node?.type === 'this';
}

function variablesOf(node: SyntaxNode, text: string): Naming[] {
  const source = text.slice(node.start, node.end);
  if (/\b(?:eval|with|class)\b/.test(source)) return [];
  const wordOf = (one: SyntaxNode) => text.slice(one.start, one.end);
  const inside = placesOf(node);
  const declared = inside.flatMap(({ node: one, around }) =>
    one.type === 'identifier' && one.field === 'name' && around.at(-1)?.type === 'variable_declarator'
      ? [wordOf(one)]
      : [],
  );
  const others = new Set(
    inside.flatMap(({ node: one, around }) =>
      /^shorthand_property_identifier/.test(one.type) ||
      (one.type === 'identifier' &&
        (one.field === 'parameter' || around.some(({ type }) => /parameter|pattern/.test(type))))
        ? [wordOf(one)]
        : [],
    ),
  );
  return [...new Set(declared)]
    .filter(name => !others.has(name) && declared.indexOf(name) === declared.lastIndexOf(name))
    .map(name => ({ name, at: referencesTo(name, inside, text) }));
}

function functionsOf(root: SyntaxNode, text: string): Naming[] {
  const all = placesOf(root);
  return childrenOf(root, 'function_declaration').flatMap(node => {
    const name = childIn(node, 'name');
    if (name === undefined) return [];
    const word = text.slice(name.start, name.end);
    const isAlsoElse =
      new RegExp(`['"\`.]${word}\\b|\\b${word}\\s*[=:]|[{,]\\s*${word}\\s*[,}]|export[^\\n]*\\b${word}\\b`).test(
        text,
      ) || (text.match(new RegExp(`function\\*?\\s+${word}\\b`, 'g'))?.length ?? 0) > 1;
    return isAlsoElse ? [] : [{ name: word, at: referencesTo(word, all, text) }];
  });
}

function referencesTo(name: string, places: readonly Place[], text: string): SyntaxNode[] {
  return places.flatMap(({ node }) =>
    node.type === 'identifier' && text.slice(node.start, node.end) === name ? [node] : [],
  );
}
