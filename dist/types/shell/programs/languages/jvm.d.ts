import type { Program } from '../../program.ts';
/** Programs of Java, Kotlin, Scala, Clojure and Groovy. */
export declare const jvmPrograms: readonly Program[];
