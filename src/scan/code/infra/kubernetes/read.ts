import { entryIn, textOf, valueAt, valuesIn, type YamlEntry, type YamlValue } from '../yaml.ts';

/** The resources of a file, and the pods that they make. */
export interface Manifests {
  readonly text: string;
  readonly resources: readonly Resource[];
  readonly pods: readonly Pod[];
}

export interface Resource {
  readonly kind: string;
  readonly value: YamlValue;
}

export interface Pod {
  readonly spec: YamlValue;
  /** The entry `containers`, to point at when something is missing. */
  readonly containersAt: YamlEntry;
  readonly containers: readonly YamlValue[];
}

/** Reads documents that say what they are; `undefined` when none does. */
export function readManifests(text: string, documents: readonly YamlValue[]): Manifests | undefined {
  const all = documents.flatMap(document => [document, ...(valueAt(document, 'items')?.items ?? [])]);
  const resources = all.flatMap(value => {
    const kind = textOf(valueAt(value, 'kind'));
    return kind === '' || textOf(valueAt(value, 'apiVersion')) === '' ? [] : [{ kind, value }];
  });
  if (resources.length === 0) return undefined;
  return {
    text,
    resources,
    pods: resources.flatMap(({ kind, value }) => (kind === 'CustomResourceDefinition' ? [] : podsIn(value))),
  };
}

function podsIn(root: YamlValue): Pod[] {
  const pods: Pod[] = [];
  for (const spec of valuesIn(root)) {
    const containersAt = entryIn(spec, 'containers');
    if (
      containersAt?.value.kind !== 'list' ||
      !containersAt.value.items.some(item => valueAt(item, 'image') !== undefined)
    )
      continue;
    const lists = ['initContainers', 'containers', 'ephemeralContainers'].map(name => valueAt(spec, name)?.items ?? []);
    pods.push({ spec, containersAt, containers: lists.flat() });
  }
  return pods;
}

/** Whether a setting is switched on. */
export function isTrue({ value }: YamlEntry): boolean {
  return value.value === true;
}

/** Containers with the pod that they are in. */
export function* containersOf({ pods }: Manifests): Generator<{ container: YamlValue; spec: YamlValue }> {
  for (const { spec, containers } of pods) for (const container of containers) yield { container, spec };
}
