import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { knownOf } from '../../../flow/value.ts';
import { assignment, copied, merged, nested, nestedKey, pathSet, update, updateWhere } from './assignment.ts';
import { expressions, filters, jsWhere, nosql, where } from './document.ts';
import { foreign, provenOnly } from './severities.ts';

const ldap: Sink = sinkOf('javascript-ldap-injection', 'ldap', [0, 1], 'without escaping', {
  severity: foreign,
  part: value =>
    anyOf(contentsOf(value).flatMap(({ members }) => members.get('filter') ?? [])) ??
    (contentsOf(value).length > 0 ? undefined : value),
});
const xpath: Sink = sinkOf('javascript-xpath-injection', 'xpath', [0], 'as part of the query', {
  severity: { request: 'error', parameter: 'note' },
  composed: 'note',
});
const pattern: Sink = sinkOf('javascript-regular-expression-injection', 'regex', [0], 'without being escaped', {
  severity: { request: 'warning', parameter: 'note' },
  otherwise: 'note',
});
const entities: Sink = sinkOf('javascript-xml-external-entities', 'xml', [0], 'with external entities switched on', {
  severity: { request: 'error', remote: 'warning', parameter: 'warning' },
  otherwise: 'warning',
  when: call =>
    call.positional
      .slice(1)
      .some(({ value }) =>
        contentsOf(value).some(
          ({ members }) => knownOf(members.get('noent')) === true || knownOf(members.get('replaceEntities')) === true,
        ),
      ),
});
const parsed: Sink = sinkOf(
  'javascript-xml-external-entities',
  'xml',
  [0],
  'to a parser that may read other files for it',
  { severity: { request: 'warning' } },
);
const objects: Sink = sinkOf(
  'javascript-unsafe-deserialisation',
  'deserialisation',
  [0],
  'to something that makes code of it',
  { severity: { request: 'error', remote: 'warning', parameter: 'note', local: 'note' } },
);
/** The schema of YAML that is asked for, by its name; empty when none is. */
const schemaOf = (call: Call) =>
  call.positional
    .slice(1)
    .flatMap(({ value }) => contentsOf(value).flatMap(({ members }) => members.get('schema') ?? []))
    .map(({ name = '?' }) => name)
    .join('');
const yaml: Sink = {
  ...objects,
  severity: { request: 'warning', parameter: 'note' },
  when: call => {
    const schema = schemaOf(call);
    // Without one, the library of old makes functions, too.
    return schema === ''
      ? call.method === 'load' && /\bsafeLoad|DEFAULT_FULL_SCHEMA/.test(call.frame.file.source)
      : /FULL/.test(schema);
  },
};

const clients = ['aws-sdk.DynamoDB.DocumentClient()', 'aws-sdk.DynamoDB()', 'dynamodb', 'docClient'];
const commands = ['ScanCommand', 'QueryCommand'];

/** Queries, parsers and objects that are given data. */
export const dataSinks: Entries = [
  ...guardsAgainst(nosql, ...under('.', ...filters)),
  ...guardsAgainst(where, ...under('.', ...filters)),
  ...guardsAgainst(jsWhere, '.$where', '.mapReduce', '.group'),
  ...guardsAgainst(
    expressions,
    ...clients.flatMap(client => under(`${client}.`, 'scan', 'query', 'get', 'put', 'update', 'delete')),
  ),
  ...guardsAgainst(
    expressions,
    ...commands.flatMap(name => [`@aws-sdk/lib-dynamodb.${name}`, `@aws-sdk/client-dynamodb.${name}`]),
  ),
  ...guardsAgainst(
    { ...ldap, when: call => /ldap/i.test([...call.frame.file.code.modules].join(' ')) || /ldap/i.test(call.name) },
    '.search',
  ),
  ...guardsAgainst(
    {
      ...ldap,
      when: call => !/ldap/i.test([...call.frame.file.code.modules].join(' ')),
      pieces: /^\(+[&|!]?\(?\w+[~<>]?=/,
      needsPieces: true,
    },
    '.search',
  ),
  ...guardsAgainst(xpath, 'xpath.select', 'xpath.select1', 'xpath.evaluate', 'xpath.parse', 'document.evaluate'),
  ...guardsAgainst(
    {
      ...provenOnly(xpath),
      severity: foreign,
      when: call => /libxml|xpath|xmldom/.test([...call.frame.file.code.modules].join(' ')),
    },
    '.find',
    '.get',
    '.select',
    '.select1',
  ),
  ...guardsAgainst(pattern, 'RegExp'),
  ...guardsAgainst(
    { ...provenOnly(pattern), severity: { request: 'note' }, accepts: value => value.name !== 'RegExp()' },
    '.match',
    '.matchAll',
  ),
  ...guardsAgainst(
    entities,
    'libxmljs.parseXml',
    'libxmljs.parseXmlString',
    'libxmljs.parseXmlAsync',
    'libxmljs.parseHtml',
  ),
  ...guardsAgainst(
    parsed,
    'node-expat.Parser().parse',
    'node-expat.Parser().write',
    'xml2json.toJson',
    'node-expat.createParser().parse',
    'libxml-xsd.parse',
    'expat.Parser().parse',
  ),
  ...guardsAgainst(
    objects,
    'node-serialize.unserialize',
    'serialize-to-js.deserialize',
    'funcster.deepDeserialize',
    'cryo.parse',
    'v8.deserialize',
    'serialijse.deserialize',
    'js-yaml.unsafeLoad',
    'notevil',
    'bser.loadFromBuffer',
    'php-unserialize.unserialize',
    'node-serialize.deserialize',
    'phpunserialize',
    'serialize-javascript.deserialize',
    'devalue.unflatten',
    'superjson.deserialize',
  ),
  ...guardsAgainst(yaml, 'js-yaml.load', 'js-yaml.loadAll'),
  ...guardsAgainst(
    merged,
    'lodash.merge',
    'lodash.defaultsDeep',
    'lodash.mergeWith',
    'jQuery.extend',
    'deepmerge',
    'merge-deep',
    'deep-extend',
    'extend',
    'just-extend',
    'merge.recursive',
    'hoek.merge',
    'defaults-deep',
    'mixin-deep',
    'node.extend',
    'object-assign-deep',
  ),
  ...guardsAgainst(
    pathSet,
    'lodash.set',
    'lodash.setWith',
    'lodash.update',
    'set-value',
    'dot-prop.set',
    'object-path.set',
    'lodash.zipObjectDeep',
    'dset',
  ),
  ...guardsAgainst(nestedKey, '@setnested'),
  ...guardsAgainst(assignment, '.create', '.insertMany', '.build', '.bulkCreate', '.insert'),
  ...guardsAgainst(update, '.findByIdAndUpdate', '.findOneAndUpdate', '.updateOne', '.update', '.findByPk().update'),
  ...guardsAgainst(updateWhere, '.update'),
  ...guardsAgainst(nested, '.create', '.update', '.upsert', '.createMany', '.updateMany'),
  ...guardsAgainst(copied, 'Object.assign', 'lodash.assign', 'lodash.extend'),
];
