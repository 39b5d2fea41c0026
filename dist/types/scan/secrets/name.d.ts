/**
 * What a name promises: a password may be any word; a token is random; so is what is called `material` (`key`, `salt`,
 * `auth`), but the name is used for much else.
 */
export type SecretNoun = 'password' | 'token' | 'material';
/** The words of a name in snake case, camel case or with dots, in lower case. */
export declare function wordsOf(name: string): string[];
/** Whether a thing of that name is a secret, by the noun at its end: `token_url` is a URL, `next_token` a place in a list. */
export declare function secretNoun(name: string): SecretNoun | undefined;
/** Whether a value of that name must not be predictable: secrets, and numbers used once. */
export declare function mustBeRandom(name: string): boolean;
