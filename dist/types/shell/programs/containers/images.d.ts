import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
import { type Method } from '../remote-service.ts';
/** Where an image comes from: a registry by its host, or the one that names without a host stand for. */
export declare function registryOf(image: Arg | undefined, method: Method): Operation;
/** The images that operands name. */
export declare const pulls: (parsed: ParsedArgs) => Operation[];
export declare const pushes: (parsed: ParsedArgs) => Operation[];
/** The options of `docker build`. */
export declare const buildOptions: {
    readonly flags: '-q --quiet --no-cache --pull --rm= --force-rm --squash --load --push --compress --debug --check -D';
    readonly values: {
        readonly '-f --file --dockerfile': 'read';
        readonly '-t --tag': 'text';
        readonly '--build-arg': 'text';
        readonly '--build-context': 'text';
        readonly '--target': 'text';
        readonly '--platform': 'text';
        readonly '--label': 'text';
        readonly '--network': 'text';
        readonly '--progress': 'text';
        readonly '--cache-from': 'text';
        readonly '--cache-to': 'text';
        readonly '--secret': 'text';
        readonly '--ssh': 'text';
        readonly '-o --output': 'text';
        readonly '--iidfile': 'write';
        readonly '--metadata-file': 'write';
        readonly '--builder': 'text';
        readonly '--allow': 'text';
        readonly '--provenance': 'text';
        readonly '--sbom': 'text';
        readonly '--no-cache-filter': 'text';
        readonly '--shm-size': 'text';
        readonly '-m --memory': 'text';
        readonly '--add-host': 'text';
        readonly '--ulimit': 'text';
        readonly '--security-opt': 'text';
        readonly '--isolation': 'text';
        readonly '--attest': 'text';
        readonly '--annotation': 'text';
        readonly '--format': 'text';
        readonly '--layers': 'text';
    };
    readonly operands: readonly ["text"];
};
/** What building an image reads, sends and takes down. */
export declare function builds(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** `skopeo copy FROM TO`: each is an image in a registry, or one in a folder or an archive. */
export declare function copied({ operands: [from, to] }: ParsedArgs, invocation: Invocation): Operation[];
