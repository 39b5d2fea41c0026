/** Name and version of this tool, as logs and reports carry them; a test holds it against package.json. */
export const tool = { name: 'agent-bouncer', version: '0.1.0' } as const;
