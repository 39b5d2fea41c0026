/** The paths where a module of the project may be, best first; packages are nobody's here. */
export declare function placesOf(module: string, file: string): readonly string[];
