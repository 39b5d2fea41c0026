/** JSON Schema (2020-12) of a secrets baseline; published as `policies/schema/secrets-baseline-v1.json`. */
export declare const baselineSchema: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'urn:agent-bouncer:schema:secrets-baseline-v1';
    readonly title: 'Agent Bouncer secrets baseline, version 1';
    readonly type: 'object';
    readonly additionalProperties: false;
    readonly description: 'Secrets that are known to stand in a repository.';
    readonly required: readonly ['version', 'prefix', 'entries'];
    readonly properties: {
        readonly version: {
            readonly const: 1;
            readonly description: 'The version of this format: `version: 1`.';
        };
        readonly prefix: {
            type: string;
            pattern: string;
            title: string;
            description: string;
        };
        readonly entries: {
            readonly type: 'array';
            readonly items: {
                readonly type: 'object';
                readonly additionalProperties: false;
                readonly description: 'One secret that somebody answers for.';
                readonly required: readonly ['rule', 'path', 'digest', 'owner', 'reason', 'expires'];
                readonly properties: {
                    readonly rule: {
                        type: string;
                        pattern: string;
                        title: string;
                        description: string;
                    };
                    readonly path: {
                        type: string;
                        pattern: string;
                        title: string;
                        description: string;
                    };
                    readonly digest: {
                        type: string;
                        pattern: string;
                        title: string;
                        description: string;
                    };
                    readonly owner: {
                        type: string;
                        minLength: number;
                        description: string;
                    };
                    readonly reason: {
                        type: string;
                        minLength: number;
                        description: string;
                    };
                    readonly expires: {
                        type: string;
                        pattern: string;
                        title: string;
                        description: string;
                    };
                };
            };
            readonly description: 'The secrets; their order does not matter.';
        };
    };
};
