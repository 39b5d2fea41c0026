import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { knownOf } from '../../../flow/value.ts';
import { assignment, copied, merged, nested, nestedKey, pathSet, update } from './assignment.ts';
import { filters, jsWhere, nosql, where } from './document.ts';
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
const oldYaml: Sink = {
  ...objects,
  severity: { request: 'warning', parameter: 'note' },
  when: call =>
    call.method === 'load' &&
    !call.positional.slice(1).some(({ value }) => contentsOf(value).some(({ members }) => members.has('schema'))) &&
    /\bsafeLoad|DEFAULT_FULL_SCHEMA/.test(call.frame.file.source),
};

/** Queries, parsers and objects that are given data. */
export const dataSinks: Entries = [
  ...guardsAgainst(nosql, ...under('.', ...filters)),
  ...guardsAgainst(where, ...under('.', ...filters)),
  ...guardsAgainst(jsWhere, '.$where', '.mapReduce', '.group'),
  ...guardsAgainst(
    { ...ldap, when: call => /ldap/i.test([...call.frame.file.code.modules].join(' ')) || /ldap/i.test(call.name) },
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
  ...guardsAgainst(oldYaml, 'js-yaml.load', 'js-yaml.loadAll'),
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
  ...guardsAgainst(nested, '.create', '.update', '.upsert', '.createMany', '.updateMany'),
  ...guardsAgainst(copied, 'Object.assign', 'lodash.assign', 'lodash.extend'),
];
