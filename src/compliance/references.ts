import type { Place, Problem } from '../errors.ts';
import { isObject } from '../json.ts';
import type { Pointer, YamlFile } from '../yaml-file.ts';

/** A text in a file that names something. */
interface Mention {
  readonly text: string;
  readonly place: Place;
}

/**
 * What a JSON Schema cannot say: no id twice, each control under its own framework, each edge to a control that
 * exists. Works on whatever part of a file is well shaped, so that its problems appear beside those of the schema.
 * @param partial true when a file could not be read: a control may then be unknown for that reason alone
 */
export function referenceProblems(
  frameworks: readonly YamlFile[],
  activities: readonly YamlFile[],
  partial: boolean,
): Problem[] {
  const controls = frameworks.flatMap(controlsIn);
  const known = new Map(controls.map(control => [control.text, control.place]));
  const edges = activities.flatMap(edgesIn);
  return [
    ...repeated(
      'framework',
      frameworks.flatMap(yaml => mention(yaml, ['framework', 'id'])),
    ),
    ...repeated('control', controls),
    ...repeated('activity', activities.flatMap(activityIdsIn)),
    ...edges.flatMap(ofOneActivity => repeated('control', ofOneActivity)),
    ...frameworks.flatMap(misplaced),
    ...edges.flat().flatMap(edge => unknown(edge, known, partial)),
  ];
}

function controlsIn(yaml: YamlFile): Mention[] {
  return items(yaml, ['groups']).flatMap(group =>
    items(yaml, [...group, 'controls']).flatMap(control => mention(yaml, [...control, 'key'])),
  );
}

function activityIdsIn(yaml: YamlFile): Mention[] {
  return items(yaml, ['activities']).flatMap(activity => mention(yaml, [...activity, 'id']));
}

function edgesIn(yaml: YamlFile): Mention[][] {
  return items(yaml, ['activities']).map(activity =>
    items(yaml, [...activity, 'edges']).flatMap(edge => mention(yaml, [...edge, 'control'])),
  );
}

function items(yaml: YamlFile, pointer: Pointer): Pointer[] {
  const value = valueAt(yaml.value, pointer);
  return Array.isArray(value) ? value.map((_, i) => [...pointer, i]) : [];
}

function mention(yaml: YamlFile, pointer: Pointer): Mention[] {
  const text = valueAt(yaml.value, pointer);
  return typeof text === 'string' ? [{ text, place: yaml.placeOf(pointer) }] : [];
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isObject(at) ? at[step] : undefined;
  }, value);
}

function repeated(kind: string, mentions: readonly Mention[]): Problem[] {
  const first = new Map<string, Place>();
  return mentions.flatMap(({ text, place }) => {
    const before = first.get(text);
    if (!before) {
      first.set(text, place);
      return [];
    }
    const at = `${before.file}:${before.line}:${before.column}`;
    return [problem(`${kind} \`${text}\` is listed twice`, place, `keep one; the first is at ${at}`)];
  });
}

function misplaced(yaml: YamlFile): Problem[] {
  const id = valueAt(yaml.value, ['framework', 'id']);
  if (typeof id !== 'string') return [];
  return controlsIn(yaml)
    .filter(control => control.text.includes(':') && !control.text.startsWith(`${id}:`))
    .map(({ text, place }) => problem(`control \`${text}\` is not one of framework \`${id}\``, place));
}

function unknown({ text, place }: Mention, known: ReadonlyMap<string, Place>, partial: boolean): Problem[] {
  if (known.has(text)) return [];
  const keys = [...known.keys()];
  const colon = text.indexOf(':');
  if (colon < 0) {
    const meant = keys.filter(key => key.endsWith(`:${text}`)).map(key => `\`${key}\``);
    const help =
      meant.length > 0 ? `write ${meant.join(' or ')}` : 'write the framework before it, as in `soc2-2017:CC6.1`';
    return [problem(`control \`${text}\` does not name its framework`, place, help)];
  }
  if (partial) return [];
  // No near miss: the id next to a wrong number is no better a guess than any other.
  const listed = known.get(keys.find(key => key.startsWith(text.slice(0, colon + 1))) ?? '');
  const help = listed
    ? `the ids of \`${text.slice(0, colon)}\` are in ${listed.file}`
    : 'no file describes that framework';
  return [problem(`unknown control \`${text}\``, place, help)];
}

function problem(message: string, place: Place, help?: string): Problem {
  return { severity: 'error', code: 'CONTROL_INVALID', message, place, ...(help === undefined ? {} : { help }) };
}
