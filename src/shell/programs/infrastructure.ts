import type { Program } from '../program.ts';
import { awsPrograms } from './cloud/aws.ts';
import { cloudPrograms } from './cloud/clouds.ts';
import { provisioningPrograms } from './cloud/provisioning.ts';
import { terraformPrograms } from './cloud/terraform.ts';
import { clusterTools } from './containers/cluster-tools.ts';
import { dockerPrograms } from './containers/docker.ts';
import { helmPrograms } from './containers/helm.ts';
import { kubectlPrograms } from './containers/kubectl.ts';
import { databaseClients } from './databases/clients.ts';
import { dumpPrograms } from './databases/dumps.ts';
import { fileDatabases } from './databases/sqlite.ts';
import { storePrograms } from './databases/stores.ts';
import { githubPrograms } from './forges/github.ts';
import { gitlabPrograms } from './forges/gitlab.ts';
import { curlPrograms } from './network/curl.ts';
import { interfacePrograms } from './network/interfaces.ts';
import { lookupPrograms } from './network/lookups.ts';
import { rsyncPrograms } from './network/rsync.ts';
import { socketPrograms } from './network/sockets.ts';
import { sshPrograms } from './network/ssh.ts';
import { tunnelPrograms } from './network/tunnels.ts';
import { fetchPrograms } from './network/wget.ts';
import { gpgPrograms } from './secrets/gpg.ts';
import { opensslPrograms } from './secrets/openssl.ts';
import { vaultPrograms } from './secrets/vaults.ts';

/** Programs that speak with other machines: hosts, containers, clusters, clouds, databases and the services behind them. */
export const infrastructurePrograms: readonly Program[] = [
  ...githubPrograms,
  ...gitlabPrograms,
  ...dockerPrograms,
  ...kubectlPrograms,
  ...helmPrograms,
  ...clusterTools,
  ...terraformPrograms,
  ...awsPrograms,
  ...cloudPrograms,
  ...provisioningPrograms,
  ...databaseClients,
  ...fileDatabases,
  ...storePrograms,
  ...dumpPrograms,
  ...curlPrograms,
  ...fetchPrograms,
  ...sshPrograms,
  ...rsyncPrograms,
  ...socketPrograms,
  ...lookupPrograms,
  ...interfacePrograms,
  ...tunnelPrograms,
  ...opensslPrograms,
  ...gpgPrograms,
  ...vaultPrograms,
];
