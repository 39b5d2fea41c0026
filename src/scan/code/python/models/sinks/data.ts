import { contentsOf, deepTaints } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { knownOf, type Value } from '../../../flow/value.ts';

const unsafe: Sink = sinkOf(
  'python-unsafe-deserialisation',
  'deserialisation',
  [0, 'data', 'file', 'filename', 'f', 's'],
  'in a format that can run code',
  {
    severity: { request: 'error', local: 'note', remote: 'warning', parameter: 'note' },
    otherwise: 'note',
  },
);

const safeLoaders = /(?:^|\.)(?:C?SafeLoader|C?BaseLoader)$/;

/** A loader of YAML that makes any object; without one, the old default did. */
function loadsAnything(call: Call): boolean {
  const loader = (call.keywords.get('Loader') ?? call.positional[1])?.value;
  return loader === undefined || !safeLoaders.test(loader.name ?? '');
}

const numpyPickle = (call: Call) => knownOf(call.keywords.get('allow_pickle')?.value) === true;
const torchPickle = (call: Call) => knownOf(call.keywords.get('weights_only')?.value) !== true;

/** Formats that make objects, and so run code. */
export const deserialisationSinks: Entries = [
  ...guardsAgainst(
    unsafe,
    ...['pickle', 'dill', 'cloudpickle', 'marshal', 'jsonpickle', '_pickle'].flatMap(module =>
      under(`${module}.`, 'load', 'loads'),
    ),
    'pickle.Unpickler',
    'dill.Unpickler',
    'jsonpickle.decode',
    'jsonpickle.unpickler.decode',
    'shelve.open',
    'joblib.load',
    'sklearn.externals.joblib.load',
    'pandas.read_pickle',
    'yaml.unsafe_load',
    'yaml.unsafe_load_all',
    'yaml.full_load',
    'yaml.full_load_all',
    'numpy.lib.format.read_array',
    'rpyc.core.brine.load',
    'jsonpickle.loads',
    'keras.models.load_model',
    'tensorflow.keras.models.load_model',
  ),
  ...guardsAgainst({ ...unsafe, when: loadsAnything }, 'yaml.load', 'yaml.load_all'),
  ...guardsAgainst({ ...unsafe, when: numpyPickle }, 'numpy.load'),
  ...guardsAgainst({ ...unsafe, when: torchPickle }, 'torch.load'),
];

/** Whether a parser of XML resolves external entities; `undefined` when its library decides. */
function resolvesEntities(parser: Value | undefined): boolean | undefined {
  for (const { members } of parser === undefined ? [] : contentsOf(parser)) {
    const flag = members.get('@entities');
    if (flag !== undefined) return knownOf(flag) !== false;
  }
  return undefined;
}

const xml: Sink = sinkOf(
  'python-xml-external-entities',
  'xml',
  [0, 'source', 'text', 'string', 'file', 'xml'],
  'with external entities switched on',
  {
    severity: { request: 'error', local: 'note', remote: 'warning', parameter: 'warning' },
    otherwise: 'warning',
  },
);
const parserOf = ({ positional, keywords }: Call) => (keywords.get('parser') ?? positional[1])?.value;
const withParser: Sink = { ...xml, when: call => resolvesEntities(parserOf(call)) === true };
const ownParser: Sink = { ...xml, when: call => resolvesEntities(call.receiver?.value) === true };
const byDefault: Sink = {
  ...xml,
  lacks: 'with a parser that may resolve external entities',
  severity: { request: 'note' },
  when: call => resolvesEntities(parserOf(call)) === undefined,
};
const expansion: Sink = sinkOf(
  'python-xml-entity-expansion',
  'xml',
  [0, 'source', 'text', 'string'],
  'with a parser that expands entities without limit',
  { severity: { request: 'note', local: 'note', remote: 'note', parameter: 'note' }, otherwise: 'note' },
);

const lxml = under('lxml.etree.', 'parse', 'fromstring', 'XML', 'HTML', 'iterparse', 'fromstringlist', 'XMLID');
const standard = [
  ...under('xml.etree.ElementTree.', 'parse', 'fromstring', 'XML', 'iterparse', 'fromstringlist'),
  ...under('xml.dom.minidom.', 'parse', 'parseString'),
  ...under('xml.dom.pulldom.', 'parse', 'parseString'),
  ...under('xml.sax.', 'parse', 'parseString'),
];

/** XML that is parsed. */
export const xmlSinks: Entries = [
  ...guardsAgainst(withParser, ...lxml, ...standard),
  ...guardsAgainst({ ...byDefault, otherwise: 'note' }, ...lxml.filter(name => !name.endsWith('HTML'))),
  ...guardsAgainst({ ...expansion, when: call => resolvesEntities(parserOf(call)) === undefined }, ...standard),
  ...guardsAgainst(ownParser, '.parse', '.feed', '.Parse', '.ParseFile'),
];

const lacksEscape = 'without being escaped for the query';
const ldap: Sink = sinkOf(
  'python-ldap-injection',
  'ldap',
  [0, 1, 2, 'search_filter', 'search_base', 'filterstr', 'base', 'dn'],
  lacksEscape,
  { severity: { request: 'error', parameter: 'note' } },
);
const onlyLdap: Sink = {
  ...ldap,
  when: ({ receiver, name, positional, keywords }) =>
    /ldap/i.test(name) ||
    /ldap|^(?:conn|connection)$/i.test(receiver?.node.op === 'name' ? receiver.node.name : '') ||
    keywords.has('search_filter') ||
    positional.some(given => /\(\w+=/.test(given.value.pieces ?? '')),
};

/** Directories that are searched. */
export const ldapSinks: Entries = [
  ...guardsAgainst(onlyLdap, '.search', 'ldap3.Connection().search', 'ldap.initialize().search'),
  ...guardsAgainst(
    ldap,
    '.search_s',
    '.search_st',
    '.search_ext',
    '.search_ext_s',
    '.paged_search',
    '.paged_search_ext_s',
    '.simple_search',
    '.search_async',
    ...under('ldap.initialize().', 'search_s', 'search_ext', 'search_ext_s', 'search_st'),
    'ldap3.Connection().extend.standard.paged_search',
  ),
];

const xpath: Sink = sinkOf('python-xpath-injection', 'xpath', [0, 'path', 'xpath', 'match', '_path'], lacksEscape, {
  severity: { request: 'error', parameter: 'note' },
});
/** `find` is a method of texts too: a query has slashes or brackets. */
const maybeXpath: Sink = {
  ...xpath,
  severity: { request: 'error' },
  when: ({ positional, receiver }) =>
    /[/[@]/.test(positional[0]?.value.pieces ?? '') &&
    deepTaints(receiver?.value ?? { taints: [], constant: true }).length === 0,
};

/** XML that is searched. */
export const xpathSinks: Entries = [
  ...guardsAgainst(
    xpath,
    '.xpath',
    'lxml.etree.XPath',
    'lxml.etree.ETXPath',
    'lxml.etree.XPathEvaluator()',
    'lxml.etree.XPathDocumentEvaluator()',
  ),
  ...guardsAgainst(
    { ...xpath, places: [1, 'path'] },
    'elementpath.select',
    'elementpath.iter_select',
    'elementpath.Selector',
    'xpath.find',
    'libxml2.xpathEval',
  ),
  ...guardsAgainst({ ...xpath, places: [0, 'path'] }, 'elementpath.Selector', '.xpathEval'),
  ...guardsAgainst(maybeXpath, '.find', '.findall', '.iterfind', '.findtext', '.iterfind', '.selectNodes'),
];

const regex: Sink = sinkOf('python-regular-expression-injection', 'regex', [0, 'pattern'], 'as a pattern', {
  severity: { request: 'warning' },
});

/** Patterns. */
export const regexSinks: Entries = guardsAgainst(
  regex,
  ...under('re.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'subn', 'split'),
);
