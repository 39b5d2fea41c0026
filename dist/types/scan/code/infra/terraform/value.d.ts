import type { Span } from '../../../region.ts';
/** A value of the language of Terraform, as far as it is written down. */
export type HclValue = Span & ({
    readonly kind: 'text';
    readonly text: string;
    readonly isTemplate: boolean;
}
/** A number, `true`, `false` or `null`. */
 | {
    readonly kind: 'word';
    readonly text: string;
} | {
    readonly kind: 'list';
    readonly items: readonly HclValue[];
} | {
    readonly kind: 'map';
    readonly entries: readonly HclAttribute[];
} | {
    readonly kind: 'call';
    readonly name: string;
    readonly items: readonly HclValue[];
}
/** A reference, a condition, a calculation. */
 | {
    readonly kind: 'other';
    readonly text: string;
});
export interface HclAttribute extends Span {
    readonly name: string;
    readonly value: HclValue;
}
export interface HclBlock extends Span {
    readonly type: string;
    readonly labels: readonly string[];
    readonly attributes: readonly HclAttribute[];
    readonly blocks: readonly HclBlock[];
    /** The head of the block, to point at when something in it is missing. */
    readonly head: Span;
}
/** A value that is written down, as text; `undefined` when it is worked out. */
export declare function literalOf(value: HclValue | undefined): string | undefined;
/** The texts of a list or of a single value that are written down. */
export declare function literalsOf(value: HclValue | undefined): readonly string[];
/** An attribute by its name. */
export declare function attributeOf(block: HclBlock | undefined, name: string): HclAttribute | undefined;
/** The blocks of a type in a block; those of `dynamic "type"` among them. */
export declare function blocksIn(block: HclBlock, type: string): readonly HclBlock[];
/** The attributes at the end of a way through blocks: `vpc_config.endpoint_public_access`. */
export declare function attributesAt(block: HclBlock, way: string): readonly HclAttribute[];
/** A block and all in it. */
export declare function blocksOf(blocks: readonly HclBlock[]): Generator<HclBlock>;
