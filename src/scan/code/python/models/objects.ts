import { cellsFor } from '../../flow/assign.ts';
import { passed } from '../../flow/call.ts';

import { containerValue, deepTaints, writeKey } from '../../flow/contents.ts';
import { bitsOf, states } from '../../flow/kinds.ts';
import type { Call, Result } from '../../flow/model.ts';
import { allTaints, cleans, resolves } from '../../flow/results.ts';

import { type Entries, gives, under } from '../../flow/tables.ts';
import { compose } from '../../flow/text.ts';
import { cleaned, constant, knownOf, knownValue, textOf, type Value } from '../../flow/value.ts';

/** A feature that lets a parser of the standard library read other files. */
const externalFeature = /feature_external_[gp]es$|features\/external-(?:general|parameter)-entities$/;

const featureSet: Result = (call, machine) => {
  const { receiver, positional, frame } = call;
  const [feature, state] = positional;
  const name = textOf(feature?.value) ?? feature?.value.name ?? '';
  if (receiver === undefined || state === undefined || !externalFeature.test(name)) return constant;
  const isOn = knownOf(state.value) !== false && knownOf(state.value) !== 0;
  writeKey(
    machine.store,
    cellsFor(receiver.node, receiver.value, frame, machine),
    knownValue('@entities'),
    knownValue(isOn),
  );
  return constant;
};

/** Flags of lxml: what the caller says of entities, networks and document types. */
function lxmlParser(call: Call): Value {
  const flag = (name: string) => {
    const value = call.keywords.get(name)?.value;
    return value === undefined ? undefined : knownOf(value);
  };
  const entities = flag('resolve_entities');
  const isOn =
    entities === true ||
    (entities === undefined &&
      (flag('no_network') === false || flag('load_dtd') === true || flag('dtd_validation') === true));
  const said = isOn ? true : entities === false || entities === 'internal' ? false : undefined;
  return {
    ...containerValue({
      type: 'object',
      members: new Map(said === undefined ? [] : [['@entities', knownValue(said)]]),
    }),
    name: 'lxml.etree.XMLParser()',
  };
}

const sax: Result = () => ({
  ...containerValue({ type: 'object', members: new Map([['@entities', knownValue(false)]]) }),
  name: 'xml.sax.make_parser()',
});

/** A method of a path that gives a path. */
const ofPath =
  (bits: number): Result =>
  call =>
    call.receiver?.value.name?.startsWith('pathlib.') === true
      ? cleaned({ taints: allTaints(call), constant: false, name: 'pathlib.Path()' }, bits)
      : undefined;

/** Raises for a path that is not inside: what runs behind it has one that is. */
const relative: Result = (call, machine) => {
  if (call.receiver?.value.name?.startsWith('pathlib.') !== true) return undefined;
  machine.refine(call.node, true, call.frame);
  return cleaned({ taints: allTaints(call), constant: false, name: 'pathlib.Path()' }, bitsOf('path'));
};

/** What stands in a file is not what its name is. */
const fileRead: Result = call =>
  call.receiver?.value.name?.startsWith('pathlib.') === true
    ? { taints: [], constant: false, name: 'open().read()' }
    : undefined;

/** `super()`: the methods of the classes that it extends, as of this object. */
const parent: Result = ({ frame: { self, owner } }) => {
  if (self === undefined || owner === undefined) return constant;
  const members = new Map<string, Value>();
  const stack = owner.bases.flatMap(base => base.callables ?? []).toReversed();
  for (let base = stack.pop(), left = 32; base !== undefined && left > 0; base = stack.pop(), left--) {
    if (base.kind !== 'class') continue;
    const of = base;
    for (const [name, member] of of.members.contents?.members ?? [])
      if (!members.has(name))
        members.set(name, {
          ...member,
          callables: member.callables?.map(one => (one.kind === 'function' ? { ...one, self, owner: of } : one)),
        });
    stack.push(...of.bases.flatMap(more => more.callables ?? []).toReversed());
  }
  return containerValue({ type: 'object', members });
};

/** `Template('$a').substitute(a=…)`. */
const substituted: Result = ({ receiver, positional, keywords }) => {
  if (receiver === undefined) return undefined;
  const text = textOf(receiver.value) ?? receiver.value.pieces ?? '';
  const given = [...positional, ...keywords.values()].map(({ value }) => ({
    ...value,
    known: undefined,
    pieces: undefined,
  }));
  const pattern = {
    taints: deepTaints(receiver.value),
    constant: receiver.value.constant,
    pieces: text.replaceAll(/\$\{?\w+\}?/g, ' '),
  };
  return compose([pattern, ...given], deepTaints);
};

/** A match: parts of the text, for sure where the pattern takes anything. */
const matched: Result = (call, machine) => {
  const { name, positional, receiver } = call;
  const isCompiled = name.startsWith('re.compile()');
  const pattern = isCompiled ? receiver?.value.pieces : textOf(positional[0]?.value);
  const text = positional[isCompiled ? 0 : 1]?.value;
  if (text === undefined || !/\(\??[^)]*(?:\.[*+]|\[\^|\\S)/.test(pattern ?? '')) return passed(call, machine);
  return { taints: deepTaints(text), constant: text.constant, name: `${name}()` };
};

/** Objects whose state or kind matters to what is done with them. */
export const objects: Entries = [
  ...gives(featureSet, '.setFeature'),
  ...gives(parent, 'super'),
  ...gives(({ name, positional: [text] }) => text && { ...text.value, name: `${name}()` }, 'string.Template'),
  ...gives(substituted, ...under('string.Template().', 'substitute', 'safe_substitute')),
  ...gives(
    lxmlParser,
    'lxml.etree.XMLParser',
    'lxml.etree.ETCompatXMLParser',
    'lxml.etree.XMLTreeBuilder',
    'lxml.etree.HTMLParser',
  ),
  ...gives(sax, 'xml.sax.make_parser', 'xml.sax.expatreader.create_parser'),
  ...gives(ofPath(0), '.joinpath', '.with_suffix', '.expanduser', '.with_stem'),
  ...gives(ofPath(bitsOf('path')), '.with_name'),
  ...gives(ofPath(states.resolved), '.resolve', '.absolute'),
  ...gives(relative, '.relative_to'),
  ...gives(fileRead, '.read_text', '.read_bytes', '.iterdir', '.stat'),
  ...gives(
    call => ({ taints: [], constant: false, name: `${call.name}()` }),
    'open',
    'codecs.open',
    'aiofiles.open',
    'gzip.open',
    'os.open',
    'tarfile.open',
    'zipfile.ZipFile',
  ),
  // What a query, a command or another machine answers is not what it was asked.
  ...gives(
    () => ({ taints: [], constant: false, name: 'subprocess.run()' }),
    'subprocess.run',
    'subprocess.Popen',
    'subprocess.check_output',
    'subprocess.call',
    'subprocess.check_call',
    'os.system',
    'os.popen',
    'subprocess.getoutput',
  ),
  ...gives(
    call => ({ taints: [], constant: false, name: `${call.name}()` }),
    '.execute',
    '.fetchone',
    '.fetchall',
    '.fetchmany',
    '.search_s',
    'os.listdir',
    'os.path.exists',
  ),
  ...gives(
    call => ({
      taints: allTaints(call),
      constant: false,
      name: 're.compile()',
      pieces: textOf(call.positional[0]?.value),
    }),
    're.compile',
  ),
  ...gives(
    matched,
    're.match',
    're.search',
    're.fullmatch',
    're.compile().match',
    're.compile().search',
    're.compile().fullmatch',
  ),
  ...gives(resolves, 'os.path.realpath'),
  ...gives(cleans(0), 'os.path.expanduser'),
];
