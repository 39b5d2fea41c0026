/** JSON Schema (2020-12) of a script; published as `policies/schema/script-v1.json`. */
export declare const scriptSchema: {
    readonly type: string;
    readonly additionalProperties: boolean;
    readonly properties: object;
    readonly required: readonly string[];
    readonly description: string;
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'urn:agent-bouncer:schema:script-v1';
    readonly title: 'Agent Bouncer model script, version 1';
};
