/** Whether a variable of the environment with this name probably holds what nobody may see. */
export declare function isSecretName(name: string): boolean;
