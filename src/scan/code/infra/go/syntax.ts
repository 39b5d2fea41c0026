import { childIn, childrenOf, nodesOf, type ParsedText, type SyntaxNode } from '../../syntax.ts';
import {
  cleanedOf,
  composed,
  constant,
  type Data,
  foreign,
  formatted,
  harmless,
  joined,
  short,
  unknown,
} from '../local/data.ts';
import { type Assigned, type LocalLanguage, type Program, type Reader, readProgram } from '../local/program.ts';

/** Calls and members that give what somebody else wrote. */
const sources = new RegExp(
  [
    String.raw`^net/http\.Request\.(?:FormValue|PostFormValue|PathValue|UserAgent|Referer)\(\)$`,
    String.raw`^net/http\.Request\.(?:URL\.(?:Query\(\)|Path|RawQuery|RawPath|Fragment|Host)|Form|PostForm|MultipartForm|Header|Body|Host|RequestURI|Cookie\(\)|Cookies\(\)|FormFile\(\))`,
    String.raw`(?:^|\.)(?:mux\.Vars|chi\.URLParam|httprouter\.ParamsFromContext)\(\)$`,
    String.raw`^(?:github\.com/gin-gonic/gin|github\.com/labstack/echo(?:/v\d)?|github\.com/gofiber/fiber(?:/v\d)?)\.(?:Context|Ctx)\.(?:Query|DefaultQuery|QueryArray|Param|Params|PostForm|DefaultPostForm|GetHeader|QueryParam|FormValue|GetRawData|BodyRaw|Body|Get|Cookies|Cookie)\(\)$`,
  ].join('|'),
);
const numbers =
  /^(?:strconv\.(?:Atoi|Itoa|Parse(?:Int|Uint|Float|Bool)|Format\w+)|len|int|int64|uint|float64|time\.(?:Parse|Now|Since).*|.*google\/uuid\.(?:Parse|MustParse|New|NewString))$/;
/** What is as tainted as what it is given. */
const passes =
  /^(?:strings|bytes|fmt\.(?:Sprint|Sprintf|Sprintln|Errorf)|path|path\/filepath|net\/url|io\.ReadAll|io\/ioutil\.ReadAll|string|encoding\/(?:base64|hex)|html\.UnescapeString|bufio|errors|append|bytes\.NewReader|strings\.NewReader)/;
const cleaners: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^path(?:\/filepath)?\.Base$/, ['path']],
  [
    /^(?:html|html\/template)\.(?:EscapeString|HTMLEscapeString|HTMLEscaper|JSEscapeString)$|bluemonday.*\.Sanitize/,
    ['html'],
  ],
  [/^net\/url\.(?:QueryEscape|PathEscape)$/, ['html', 'path', 'redirect', 'url']],
  [/(?:QuoteLiteral|QuoteIdentifier|pgx.*\.Sanitize)$/, ['sql']],
  [/ldap(?:\/v\d)?\.EscapeFilter$/, ['ldap']],
];
const guards: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^strings\.(?:HasPrefix|Contains)$|^path\/filepath\.(?:IsLocal|Rel)$/, ['path', 'redirect', 'url']],
  [/(?:^slices\.Contains|\.MatchString|[iI]sAllowed\w*|[vV]alid\w*)$/, ['*']],
];

/** Reads a file of Go. */
export function readGo(source: string, parsed: ParsedText): Program {
  return readProgram(language, source, parsed, importsOf(source, parsed.root));
}

/** Packages by the name under which a file knows them. */
function importsOf(source: string, root: SyntaxNode): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const statement of childrenOf(root, 'import_declaration'))
    for (const node of nodesOf(statement)) {
      if (node.type !== 'import_spec') continue;
      const path = textIn(source, childIn(node, 'path')).slice(1, -1);
      const name = textIn(source, childIn(node, 'name'));
      known.set(
        name === ''
          ? (
              path
                .replace(/\/v\d+$/, '')
                .split('/')
                .pop() ?? path
            ).replace(/^go-|-go$/g, '')
          : name,
        path,
      );
    }
  return known;
}

function textIn(source: string, node: SyntaxNode | undefined): string {
  return node === undefined ? '' : source.slice(node.start, node.end);
}

/** The name of an expression with packages and types put in; empty for what has none. */
function nameOf(node: SyntaxNode | undefined, reader: Reader, depth = 0): string {
  if (node === undefined || depth > 40) return '';
  if (node.type === 'identifier' || node.type === 'type_identifier' || node.type === 'package_identifier') {
    const name = reader.text(node);
    const isLocal = reader.isLocal(name);
    return (isLocal ? reader.typeOf(name) : reader.packages.get(name)) ?? name;
  }
  if (node.type === 'selector_expression')
    return `${nameOf(childIn(node, 'operand'), reader, depth + 1)}.${reader.text(childIn(node, 'field'))}`;
  if (node.type === 'call_expression') return `${nameOf(childIn(node, 'function'), reader, depth + 1)}()`;
  if (
    node.type === 'index_expression' ||
    node.type === 'slice_expression' ||
    node.type === 'parenthesized_expression' ||
    node.type === 'unary_expression'
  )
    return nameOf(childIn(node, 'operand') ?? node.children[0], reader, depth + 1);
  return '';
}

function typeName(node: SyntaxNode | undefined, reader: Reader): string | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'pointer_type') return typeName(node.children[0], reader);
  if (node.type === 'composite_literal') return typeName(childIn(node, 'type'), reader);
  if (node.type === 'unary_expression') return typeName(childIn(node, 'operand'), reader);
  if (node.type === 'qualified_type') {
    const name = reader.text(childIn(node, 'package'));
    return `${reader.packages.get(name) ?? name}.${reader.text(childIn(node, 'name'))}`;
  }
  return node.type === 'type_identifier' ? reader.text(node) : undefined;
}

function parametersOf(node: SyntaxNode, reader: Reader): Assigned[] {
  return childrenOf(node, 'parameter_list')
    .filter(list => list.field === 'parameters' || list.field === 'receiver')
    .flatMap(list => list.children)
    .flatMap(parameter => {
      const type = childIn(parameter, 'type');
      const data = /^(?:u?int\d*|float\d+|bool|byte|rune)$/.test(reader.text(type)) ? harmless : unknown;
      return parameter.children
        .filter(({ field }) => field === 'name')
        .map(name => ({ name: reader.text(name), type: typeName(type, reader) ?? '', data }));
    });
}

function literal(node: SyntaxNode, reader: Reader): Data | undefined {
  if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal')
    return constant(reader.text(node).slice(1, -1));
  if (/^(?:int_literal|float_literal|rune_literal|true|false|nil)$/.test(node.type)) return constant(reader.text(node));
  return undefined;
}

function resultOf(node: SyntaxNode, reader: Reader): Data {
  const name = nameOf(childIn(node, 'function'), reader);
  const args = childIn(node, 'arguments')?.children ?? [];
  if (sources.test(`${name}()`)) return foreign(short(reader.text(node)), node);
  if (numbers.test(name)) return harmless;
  const given = args.map(arg => reader.evaluate(arg));
  const receiver = reader.evaluate(childIn(childIn(node, 'function'), 'operand'));
  const cleaner = cleaners.find(([pattern]) => pattern.test(name));
  if (cleaner !== undefined) return cleanedOf(joined(given), ...cleaner[1]);
  if (/^fmt\.Sprintf$/.test(name)) return formatted(given, 'dxXfgebctoU');
  if (/^(?:strings\.Builder|bytes\.Buffer)\.String$/.test(name) || /\.(?:Query\(\)\.Get|Get|Values|String)$/.test(name))
    return receiver.source === undefined && !receiver.isConstant ? receiver : joined([receiver]);
  if (passes.test(name) || childIn(node, 'function')?.type === 'slice_type') return joined(given);
  return unknown;
}

const language: LocalLanguage = {
  functionOf: (node, reader) =>
    /^(?:function_declaration|method_declaration|func_literal)$/.test(node.type)
      ? { name: reader.text(childIn(node, 'name')), parameters: parametersOf(node, reader) }
      : undefined,
  branches: new Set([
    'if_statement',
    'for_statement',
    'expression_case',
    'default_case',
    'communication_case',
    'type_case',
  ]),
  conditions: new Set(),
  assignedBy: (node, reader) => {
    if (!/^(?:short_var_declaration|assignment_statement|var_spec|const_spec|range_clause)$/.test(node.type)) return [];
    const left = childIn(node, 'left')?.children ?? node.children.filter(({ field }) => field === 'name');
    const right = (childIn(node, 'right') ?? childIn(node, 'value'))?.children ?? [];
    const isAdding = reader.text(childIn(node, 'operator')) === '+=';
    const single =
      node.type === 'range_clause' ? childIn(node, 'right') : right.length < left.length ? right[0] : undefined;
    return left.flatMap((target, i): Assigned[] => {
      const value = single ?? right[i];
      const type = typeName(childIn(node, 'type') ?? value, reader);
      // What is declared without a value is empty.
      const data = value === undefined ? constant('') : undefined;
      return target.type === 'identifier'
        ? [{ name: reader.text(target), value, data, isAdding, ...(type === undefined ? {} : { type }) }]
        : [];
    });
  },
  settingOf: (node, reader) => {
    if (node.type === 'keyed_element') {
      const [key, value] = [childIn(node, 'key'), childIn(node, 'value')?.children[0]];
      return value === undefined ? undefined : { name: `${reader.holders.get(node) ?? ''}.${reader.text(key)}`, value };
    }
    if (node.type !== 'assignment_statement') return undefined;
    const target = childIn(node, 'left')?.children[0];
    const value = childIn(node, 'right')?.children[0];
    return target?.type === 'selector_expression' && value !== undefined
      ? { name: nameOf(target, reader), value }
      : undefined;
  },
  callOf: (node, reader) => {
    if (node.type !== 'call_expression') {
      if (node.type === 'composite_literal')
        for (const entry of childIn(node, 'body')?.children ?? [])
          reader.holders.set(entry, typeName(childIn(node, 'type'), reader) ?? '');
      return undefined;
    }
    const callee = childIn(node, 'function');
    return {
      name: nameOf(callee, reader),
      args: childIn(node, 'arguments')?.children ?? [],
      receiver: childIn(callee, 'operand'),
    };
  },
  valueOf: (node, reader) => {
    const known = literal(node, reader);
    if (known !== undefined) return known;
    switch (node.type) {
      case 'identifier':
        return reader.dataOf(reader.text(node)) ?? unknown;
      case 'selector_expression':
        return sources.test(nameOf(node, reader))
          ? foreign(short(reader.text(node)), node)
          : joined([reader.evaluate(childIn(node, 'operand'))]);
      case 'index_expression':
        return reader.evaluate(childIn(node, 'operand'));
      case 'binary_expression': {
        const operator = reader.text(childIn(node, 'operator'));
        return operator === '+'
          ? composed([reader.evaluate(childIn(node, 'left')), reader.evaluate(childIn(node, 'right'))])
          : harmless;
      }
      case 'call_expression':
        return resultOf(node, reader);
      case 'type_conversion_expression':
        return reader.evaluate(childIn(node, 'operand'));
      case 'composite_literal':
        return joined((childIn(node, 'body')?.children ?? []).map(entry => reader.evaluate(entry)));
      case 'func_literal':
        return unknown;
      default:
        return node.children.length === 0 ? unknown : undefined;
    }
  },
  guardedBy: ({ name, args }, reader) => {
    const kinds = guards.find(([pattern]) => pattern.test(name))?.[1];
    return kinds === undefined
      ? []
      : args.flatMap(arg => (arg.type === 'identifier' ? [{ name: reader.text(arg), kinds }] : []));
  },
  changedBy: ({ name, node }, reader) => {
    const receiver = childIn(childIn(node, 'function'), 'operand');
    return /^(?:strings\.Builder|bytes\.Buffer)\.Write(?:String)?$/.test(name) && receiver?.type === 'identifier'
      ? reader.text(receiver)
      : undefined;
  },
};
