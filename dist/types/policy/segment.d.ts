/** What a segment of a path can be: a name, or names of a shape, written with `*` and `?`. */
export type Segment = string | {
    readonly shape: string;
};
/** Reads a segment of a path with the shell's wildcards; one without is its name. A bracket may be any one letter. */
export declare function readSegment(text: string): Segment;
/** True when every name that the segment can be matches the rule's segment, in which `*` and `?` are wildcards. */
export declare function coversSegment(rule: string, segment: Segment): boolean;
/** True when some name that the segment can be matches the rule's segment. */
export declare function touchesSegment(rule: string, segment: Segment): boolean;
/** What is known of two texts from a place in each: whether the rests of both go together. Behind an end, nothing does. */
export type Table = (i: number, j: number) => boolean;
/** Answers a question about two texts from their ends to their starts: quadratic, whatever they are. */
export declare function tableOf(rows: number, columns: number, step: (from: Table, i: number, j: number) => boolean): Table;
/** Whether both texts as a whole go together. */
export declare function fits(...question: Parameters<typeof tableOf>): boolean;
