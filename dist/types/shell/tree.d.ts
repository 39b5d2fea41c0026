/** One part of a command line, as it is read. */
export interface TreeNode {
    readonly type: string;
    readonly text: string;
    readonly children: readonly TreeNode[];
}
/** The syntax tree of a command line, or in one sentence why it is not read. */
export declare function syntaxTree(command: string): TreeNode | {
    readonly refusal: string;
};
