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
import { answerOf } from './answer.ts';

/** Calls that give what somebody else wrote. */
const sources =
  /^(?:Http)?ServletRequest(?:Wrapper)?\.(?:getParameter|getParameterValues|getParameterMap|getParameterNames|getHeader|getHeaders|getHeaderNames|getCookies|getQueryString|getInputStream|getReader|getRequestURI|getRequestURL|getPathInfo|getPart|getParts)\(\)|^(?:ServerRequest|RoutingContext|ContainerRequestContext|WebRequest|NativeWebRequest)\.(?:queryParam|pathVariable|getParameter|getHeader|request\(\)\.getParam)\(\)|^(?:\w+\.)*theRequest\.\w+\(\)$/;
const sourceAnnotations =
  /^(?:RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|RequestPart|MatrixVariable|QueryParam|PathParam|FormParam|HeaderParam|CookieParam|QueryValue)$/;
const numberTypes =
  /^(?:int|long|short|byte|double|float|boolean|char|Integer|Long|Short|Byte|Double|Float|Boolean|BigInteger|BigDecimal|UUID|LocalDate|LocalDateTime|Instant|Date)$/;
const numbers =
  /^(?:Integer|Long|Short|Double|Float|Boolean|Byte)\.(?:parse\w+|valueOf)$|^UUID\.(?:fromString|randomUUID)$|\.(?:length|size|hashCode|intValue|longValue|equals|equalsIgnoreCase|isEmpty|contains|startsWith|endsWith|matches|indexOf)$/;
const cleaners: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:Encode\.for(?:Html|JavaScript|Xml|Css)\w*|escapeHtml[34]?|escapeXml\w*|escapeEcmaScript|HtmlUtils\.htmlEscape\w*|encodeForHTML\w*|encodeForJavaScript|Jsoup\.clean|ESAPI.*encodeForHTML\w*)$/,
    ['html'],
  ],
  [/^FilenameUtils\.getName$|\.getFileName$/, ['path']],
  [/^URLEncoder\.encode$|UriUtils\.encode\w*$/, ['html', 'path', 'redirect', 'url', 'header']],
  [/encodeForLDAP$|LdapEncoder\.filterEncode$|encodeForDN$/, ['ldap']],
  [/encodeForSQL$/, ['sql']],
  [/encodeForXPath$/, ['xpath']],
  [/encodeForOS$/, ['command']],
];
const guards: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.startsWith$/, ['path', 'redirect', 'url']],
  [
    /(?:^|\.)(?:matches|contains|containsKey|equals|equalsIgnoreCase|is[A-Z]\w*(?:Valid|Allowed|Safe)\w*|isValid\w*|isAllowed\w*|isAlphanumeric|isNumeric)$/,
    ['*'],
  ],
];
/** What is as tainted as what it is given. */
const makers =
  /^new (?:StringBuilder|StringBuffer|String|File|URL|URI|FileInputStream|InputStreamReader|BufferedReader|ByteArrayInputStream|StringReader|InputSource|StreamSource|FileReader)$|^(?:String|Paths|Path|URI|Arrays|List|Optional)\.(?:valueOf|get|of|create|asList|ofNullable|join)$|^URLDecoder\.decode$|Base64.*\.decode\w*$|^(?:Objects\.\w+|StringUtils\.\w+)$/;
const builders = /^(?:StringBuilder|StringBuffer|StringWriter|StringJoiner)$/;

/** Reads a file of Java. */
export function readJava(source: string, parsed: ParsedText): Program {
  return readProgram(language, source, parsed, new Map());
}

/** A type without its parameters and its package. */
function typeName(node: SyntaxNode | undefined, reader: Reader): string | undefined {
  if (node === undefined) return undefined;
  const text = reader.text(node).replace(/<.*>$/s, '').replace(/\[\]$/, '');
  return text === 'var' ? undefined : text.split('.').pop();
}

/** The name of an expression with types put in for variables; empty for what has none. */
function nameOf(node: SyntaxNode | undefined, reader: Reader, depth = 0): string {
  if (node === undefined || depth > 40) return '';
  switch (node.type) {
    case 'identifier':
    case 'type_identifier': {
      const name = reader.text(node);
      return reader.typeOf(name) ?? name;
    }
    case 'method_invocation': {
      const object = childIn(node, 'object');
      const own = reader.text(childIn(node, 'name'));
      return `${object === undefined ? own : `${nameOf(object, reader, depth + 1)}.${own}`}()`;
    }
    case 'field_access': {
      const own = reader.text(childIn(node, 'field'));
      const isThis = childIn(node, 'object')?.type === 'this';
      return isThis ? (reader.typeOf(own) ?? own) : `${nameOf(childIn(node, 'object'), reader, depth + 1)}.${own}`;
    }
    case 'object_creation_expression':
    case 'cast_expression':
      return typeName(childIn(node, 'type'), reader) ?? '';
    case 'parenthesized_expression':
      return nameOf(node.children[0], reader, depth + 1);
    case 'array_access':
      return nameOf(childIn(node, 'array'), reader, depth + 1);
    default:
      return '';
  }
}

function parametersOf(node: SyntaxNode, reader: Reader): Assigned[] {
  const list = childIn(node, 'parameters');
  if (list?.type === 'identifier') return [{ name: reader.text(list), type: '', data: unknown }];
  return (list?.children ?? []).flatMap((parameter): Assigned[] => {
    const name = parameter.type === 'identifier' ? parameter : childIn(parameter, 'name');
    if (name === undefined) return [];
    const type = typeName(childIn(parameter, 'type'), reader) ?? '';
    return [{ name: reader.text(name), type, data: parameterData(parameter, type, reader) }];
  });
}

function parameterData(parameter: SyntaxNode, type: string, reader: Reader): Data {
  if (numberTypes.test(type)) return harmless;
  const annotations = childrenOf(childrenOf(parameter, 'modifiers')[0], 'annotation', 'marker_annotation');
  const isSource = annotations.some(annotation => sourceAnnotations.test(reader.text(childIn(annotation, 'name'))));
  return isSource ? foreign(reader.text(childIn(parameter, 'name')), parameter) : unknown;
}

function callName(node: SyntaxNode, reader: Reader): string {
  return node.type === 'object_creation_expression'
    ? `new ${typeName(childIn(node, 'type'), reader) ?? ''}`
    : nameOf(node, reader).replace(/\(\)$/, '');
}

function resultOf(node: SyntaxNode, reader: Reader): Data {
  const name = callName(node, reader);
  if (sources.test(`${name}()`)) return foreign(short(reader.text(node)), node);
  const given = (childIn(node, 'arguments')?.children ?? []).map(arg => reader.evaluate(arg));
  const receiver = childIn(node, 'object') === undefined ? undefined : reader.evaluate(childIn(node, 'object'));
  const cleaner = cleaners.find(([pattern]) => pattern.test(name));
  if (cleaner !== undefined)
    return cleanedOf(
      joined(receiver === undefined || receiver.source === undefined ? given : [receiver, ...given]),
      ...cleaner[1],
    );
  if (numbers.test(name)) return harmless;
  if (name === 'String.format' || name === 'MessageFormat.format') return formatted(given, 'dxXfegob');
  if (given.length === 0 && /^new (?:StringBuilder|StringBuffer|String|StringWriter)$/.test(name)) return constant('');
  if (makers.test(name)) return given.length > 1 ? composed(given) : joined(given);
  return ofMethod(name, receiver ?? unknown, given);
}

/** A method of a text, or of what was made from one, is as tainted as it. */
function ofMethod(name: string, receiver: Data, given: readonly Data[]): Data {
  if (/\.(?:append|concat|formatted)$/.test(name)) return composed([receiver, ...given]);
  if (receiver.source !== undefined) return joined([receiver]);
  const keeps = receiver.isConstant && /\.(?:trim|toLowerCase|toUpperCase|substring|getBytes|intern|strip)$/.test(name);
  return keeps || /\.toString$/.test(name) ? receiver : unknown;
}

const language: LocalLanguage = {
  functionOf: (node, reader) => {
    if (/^(?:method_declaration|constructor_declaration|lambda_expression)$/.test(node.type))
      return {
        name: `${answerOf(reader.text(childrenOf(node, 'modifiers')[0]))}${reader.text(childIn(node, 'name'))}`,
        parameters: parametersOf(node, reader),
      };
    return /^(?:class|record|enum)_declaration$/.test(node.type)
      ? { name: '', parameters: fieldsOf(node, reader) }
      : undefined;
  },
  branches: new Set([
    'if_statement',
    'for_statement',
    'enhanced_for_statement',
    'while_statement',
    'do_statement',
    'switch_block_statement_group',
    'switch_rule',
    'catch_clause',
  ]),
  conditions: new Set(),
  assignedBy: (node, reader) => {
    if (node.type === 'local_variable_declaration') return [];
    if (node.type === 'variable_declarator' || node.type === 'resource' || node.type === 'enhanced_for_statement') {
      const name = childIn(node, 'name');
      const value = childIn(node, 'value');
      const type = typeName(childIn(node, 'type'), reader) ?? madeType(value, reader);
      return name === undefined ? [] : [{ name: reader.text(name), value, ...(type === undefined ? {} : { type }) }];
    }
    const left = node.type === 'assignment_expression' ? childIn(node, 'left') : undefined;
    const name =
      left?.type === 'field_access' && childIn(left, 'object')?.type === 'this' ? childIn(left, 'field') : left;
    if (name?.type !== 'identifier') return [];
    return [
      {
        name: reader.text(name),
        value: childIn(node, 'right'),
        isAdding: reader.text(childIn(node, 'operator')) === '+=',
      },
    ];
  },
  settingOf: () => undefined,
  callOf: (node, reader) => {
    if (node.type === 'local_variable_declaration' || node.type === 'field_declaration') declare(node, reader);
    if (node.type === 'return_statement') return { name: 'return', args: node.children, receiver: undefined };
    if (node.type !== 'method_invocation' && node.type !== 'object_creation_expression') return undefined;
    return {
      name: callName(node, reader),
      args: (childIn(node, 'arguments')?.children ?? []).filter(({ type }) => !/comment/.test(type)),
      receiver: childIn(node, 'object'),
    };
  },
  valueOf: (node, reader) => {
    switch (node.type) {
      case 'string_literal':
        return constant(reader.text(node).replace(/^"+|"+$/g, ''));
      case 'decimal_integer_literal':
      case 'hex_integer_literal':
      case 'true':
      case 'false':
      case 'null_literal':
      case 'character_literal':
      case 'decimal_floating_point_literal':
      case 'class_literal':
        return constant(reader.text(node).replaceAll("'", ''));
      case 'identifier':
        return (
          reader.dataOf(reader.text(node)) ?? (/^[A-Z][A-Z0-9_]*$/.test(reader.text(node)) ? constant('') : unknown)
        );
      case 'field_access':
        return fieldData(node, reader);
      case 'binary_expression': {
        const operator = reader.text(childIn(node, 'operator'));
        return operator === '+'
          ? composed([reader.evaluate(childIn(node, 'left')), reader.evaluate(childIn(node, 'right'))])
          : harmless;
      }
      case 'ternary_expression':
        return joined([reader.evaluate(childIn(node, 'consequence')), reader.evaluate(childIn(node, 'alternative'))]);
      case 'array_access':
        return reader.evaluate(childIn(node, 'array'));
      case 'cast_expression':
        return numberTypes.test(typeName(childIn(node, 'type'), reader) ?? '')
          ? harmless
          : reader.evaluate(childIn(node, 'value'));
      case 'assignment_expression':
        return reader.evaluate(childIn(node, 'right'));
      case 'method_invocation':
      case 'object_creation_expression':
        return resultOf(node, reader);
      case 'lambda_expression':
        return unknown;
      default:
        return node.children.length === 0 ? unknown : undefined;
    }
  },
  guardedBy: ({ name, args, node }, reader) => {
    const kinds = guards.find(([pattern]) => pattern.test(name))?.[1];
    const object = childIn(node, 'object');
    const isOfText = /\.(?:startsWith|matches|equals|equalsIgnoreCase)$/.test(name);
    const about = isOfText && object?.type === 'identifier' ? [object] : args;
    return kinds === undefined
      ? []
      : about.flatMap(arg => (arg.type === 'identifier' ? [{ name: reader.text(arg), kinds }] : []));
  },
  changedBy: ({ name, node }, reader) => {
    const [type = '', method = ''] = name.split('.');
    if (!builders.test(type) || !/^(?:append|insert|write|add)$/.test(method)) return undefined;
    const first = childIn(node, 'object');
    return first?.type === 'identifier' ? reader.text(first) : undefined;
  },
};

/** A constant of another class is one, a field of this one as it was given. */
function fieldData(node: SyntaxNode, reader: Reader): Data {
  const name = reader.text(childIn(node, 'field'));
  if (childIn(node, 'object')?.type === 'this') return reader.dataOf(name) ?? unknown;
  return /^[A-Z][A-Z0-9_]*$/.test(name) ? constant(name) : joined([reader.evaluate(childIn(node, 'object'))]);
}

function madeType(value: SyntaxNode | undefined, reader: Reader): string | undefined {
  return value?.type === 'object_creation_expression' || value?.type === 'cast_expression'
    ? typeName(childIn(value, 'type'), reader)
    : undefined;
}

/** Gives the variables of a declaration their type before they are given a value. */
function declare(node: SyntaxNode, reader: Reader): void {
  const type = typeName(childIn(node, 'type'), reader);
  if (type !== undefined)
    for (const { children } of childrenOf(node, 'variable_declarator'))
      for (const child of children) if (child.field === 'name') reader.scope.types.set(reader.text(child), type);
}

/** The fields of a class: their types, and their values when they are final. */
function fieldsOf(node: SyntaxNode, reader: Reader): Assigned[] {
  return childrenOf(childIn(node, 'body'), 'field_declaration').flatMap(field => {
    const type = typeName(childIn(field, 'type'), reader);
    const isFinal = /\bfinal\b/.test(reader.text(childrenOf(field, 'modifiers')[0]));
    return childrenOf(field, 'variable_declarator').map(declarator => ({
      name: reader.text(childIn(declarator, 'name')),
      ...(type === undefined ? {} : { type }),
      data: numberTypes.test(type ?? '') ? harmless : isFinal ? reader.evaluate(childIn(declarator, 'value')) : unknown,
    }));
  });
}

/** Every node of some types. */
export function* nodesOfTypes(root: SyntaxNode, types: RegExp): Generator<SyntaxNode> {
  for (const node of nodesOf(root)) if (types.test(node.type)) yield node;
}
