import type { Span } from '../../region.ts';
/** A value of a YAML text with its place. Anchors are followed, so a value may be met twice, and may hold itself. */
export interface YamlValue extends Span {
    readonly kind: 'map' | 'list' | 'scalar';
    readonly entries: readonly YamlEntry[];
    readonly items: readonly YamlValue[];
    /** The scalar as it is read; `undefined` for maps and lists. */
    readonly value: unknown;
}
export interface YamlEntry {
    readonly key: string;
    readonly keyAt: Span;
    readonly value: YamlValue;
}
/** The documents of a text that could be read, and what could not. */
export interface YamlText {
    readonly documents: readonly YamlValue[];
    readonly gaps: readonly string[];
}
/** Reads every document of a text; never throws. */
export declare function readYaml(text: string): YamlText;
/** The entry under a key; the last of several. */
export declare function entryIn(value: YamlValue | undefined, key: string): YamlEntry | undefined;
/** The value at a way of keys. */
export declare function valueAt(value: YamlValue | undefined, ...keys: readonly string[]): YamlValue | undefined;
/** A scalar as text; empty for what is none. */
export declare function textOf(value: YamlValue | undefined): string;
/** The texts of a scalar or of a list of scalars. */
export declare function textsOf(value: YamlValue | undefined): readonly string[];
/** A value and everything in it, once. */
export declare function valuesIn(root: YamlValue): Generator<YamlValue>;
