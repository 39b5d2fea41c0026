/** The paths where a module of the project may be, best first. */
export declare function placesOf(module: string, file: string): readonly string[];
