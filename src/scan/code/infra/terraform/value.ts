import type { Span } from '../../../region.ts';

/** A value of the language of Terraform, as far as it is written down. */
export type HclValue = Span &
  (
    | { readonly kind: 'text'; readonly text: string; readonly isTemplate: boolean }
    /** A number, `true`, `false` or `null`. */
    | { readonly kind: 'word'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly HclValue[] }
    | { readonly kind: 'map'; readonly entries: readonly HclAttribute[] }
    | { readonly kind: 'call'; readonly name: string; readonly items: readonly HclValue[] }
    /** A reference, a condition, a calculation. */
    | { readonly kind: 'other'; readonly text: string }
  );

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
export function literalOf(value: HclValue | undefined): string | undefined {
  if (value?.kind === 'text') return value.isTemplate ? undefined : value.text;
  return value?.kind === 'word' ? value.text : undefined;
}

/** The texts of a list or of a single value that are written down. */
export function literalsOf(value: HclValue | undefined): readonly string[] {
  if (value === undefined) return [];
  const parts = value.kind === 'list' || value.kind === 'call' ? value.items : [value];
  return parts.flatMap(part => (part.kind === 'list' ? literalsOf(part) : (literalOf(part) ?? [])));
}

/** An attribute by its name. */
export function attributeOf(block: HclBlock | undefined, name: string): HclAttribute | undefined {
  return block?.attributes.find(attribute => attribute.name === name);
}

/** The blocks of a type in a block; those of `dynamic "type"` among them. */
export function blocksIn(block: HclBlock, type: string): readonly HclBlock[] {
  return block.blocks.flatMap(inner => {
    if (inner.type === type) return [inner];
    return inner.type === 'dynamic' && inner.labels[0] === type
      ? inner.blocks.filter(part => part.type === 'content')
      : [];
  });
}

/** The attributes at the end of a way through blocks: `vpc_config.endpoint_public_access`. */
export function attributesAt(block: HclBlock, way: string): readonly HclAttribute[] {
  const names = way.split('.');
  const last = names.pop() ?? '';
  const blocks = names.reduce<readonly HclBlock[]>(
    (outer, name) => outer.flatMap(inner => blocksIn(inner, name)),
    [block],
  );
  return blocks.flatMap(inner => attributeOf(inner, last) ?? []);
}

/** A block and all in it. */
export function* blocksOf(blocks: readonly HclBlock[]): Generator<HclBlock> {
  for (const block of blocks) {
    yield block;
    yield* blocksOf(block.blocks);
  }
}
