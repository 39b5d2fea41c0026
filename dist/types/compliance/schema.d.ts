/** JSON Schema (2020-12) of a framework file; published as `compliance/schema/framework-v1.json`. */
export declare const frameworkSchema: {
    readonly type: string;
    readonly additionalProperties: boolean;
    readonly properties: object;
    readonly required: string[];
    readonly description: string;
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'https://agent-bouncer.dev/schema/framework-v1.json';
    readonly title: 'Agent Bouncer framework, version 1';
};
/** JSON Schema (2020-12) of the file of activities; published as `compliance/schema/activities-v1.json`. */
export declare const activitiesSchema: {
    readonly type: string;
    readonly additionalProperties: boolean;
    readonly properties: object;
    readonly required: string[];
    readonly description: string;
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'https://agent-bouncer.dev/schema/activities-v1.json';
    readonly title: 'Agent Bouncer control activities, version 1';
};
