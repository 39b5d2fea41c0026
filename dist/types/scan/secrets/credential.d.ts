import { type SecretNoun } from './name.ts';
/** How a value is written: in quotes (`listed` behind a comma, as names are, too), or bare (`alone` on its line). */
export type Writing = 'quoted' | 'listed' | 'alone' | 'bare';
/**
 * What a value under a name is worth: `undefined` when it is a stand-in, word, place, format, term or text; `medium`
 * when it is as mixed as chosen secrets are, else `low`. A name alone is no evidence.
 */
export declare function judgeValue(noun: SecretNoun, name: string, value: string, writing: Writing): 'medium' | 'low' | undefined;
/**
 * Whether a literal under a name is a credential: the name says that it should be one, and the value is no stand-in,
 * word, place, format or text. Names such as `key`, which are used for much else, do not count.
 */
export declare function isCredential(name: string, value: string): boolean;
