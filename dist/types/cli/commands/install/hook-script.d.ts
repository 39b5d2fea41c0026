/** The name of the hook that stood there before, beside ours. */
export declare const formerHook = "pre-commit.before-policy";
/** The text of the hook: what stood there before runs first, as it may change what is staged. It fails closed. */
export declare function hookScript(node: string, cli: string): string;
/** Whether a hook is one of ours, of whatever version. */
export declare function isOurs(script: string): boolean;
