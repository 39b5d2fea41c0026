/**
 * Answers one `PreToolUse` event of a local session (a command hook). Allows and denies by rule; what the rules leave
 * open is put to the person at the terminal, by the client. Every answer is recorded before it is given. Throws on
 * anything unexpected: the caller blocks.
 */
export declare function answerLocalHook(text: string, environment: NodeJS.ProcessEnv): Promise<object>;
