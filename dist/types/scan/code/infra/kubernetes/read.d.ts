import { type YamlEntry, type YamlValue } from '../yaml.ts';
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
export declare function readManifests(text: string, documents: readonly YamlValue[]): Manifests | undefined;
/** Whether a setting is switched on. */
export declare function isTrue({ value }: YamlEntry): boolean;
/** Containers with the pod that they are in. */
export declare function containersOf({ pods }: Manifests): Generator<{
    container: YamlValue;
    spec: YamlValue;
}>;
