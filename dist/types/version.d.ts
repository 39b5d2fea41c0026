/** Name and version of this tool, as logs and reports carry them; a test holds it against package.json. */
export declare const tool: {
    readonly name: 'agent-bouncer';
    readonly version: '0.1.0';
};
