/**
 * Reads other files of a project for whoever follows calls into them, by paths that are relative to its root. What is not
 * there, leads out of the project, or cannot be read is `undefined`: what goes through it stays in doubt.
 */
export declare function createProjectReader(root: string): (path: string) => string | undefined;
