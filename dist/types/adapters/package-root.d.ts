/**
 * The folder that holds `policies/`, `compliance/` and `dist/`, whether we run from `src/`, from `dist/` or from an
 * installed package: the nearest one upwards whose `package.json` carries our name.
 */
export declare function packageRoot(): string;
