/** JSON Schema (2020-12) of a policy file; published as `policies/schema/policy-v1.json`. */
export declare const policySchema: {
    readonly type: string;
    readonly additionalProperties: boolean;
    readonly properties: object;
    readonly required: string[];
    readonly description: string;
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'urn:agent-bouncer:schema:policy-v1';
    readonly title: 'Agent Bouncer policy, version 1';
    readonly $defs: {
        readonly texts: {
            readonly type: readonly ['string', 'array'];
            readonly minLength: 1;
            readonly minItems: 1;
            readonly items: {
                readonly type: 'string';
                readonly minLength: 1;
            };
            readonly description: 'One text or several, which are alternatives.';
        };
        readonly matcher: {
            type: string;
            additionalProperties: boolean;
            properties: object;
            required: string[];
            description: string;
        };
    };
};
