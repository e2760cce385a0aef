// Every wrong cluster.
import type { ClusterMutant } from '../mutant.js';
import { timingMutants } from './11-timing.js';
import { channelMutants } from './12-channels.js';
import { pooledMutants } from './13-pooled.js';
import { workflowMutants } from './09-workflow.js';
import { placementActorMutants } from './10-placement-actors.js';
import { placementCallMutants } from './10-placement-calls.js';
import { placementLossMutants } from './10-placement-loss.js';
import { placementOrderMutants } from './10-placement-order.js';

export const clusterMutants: readonly ClusterMutant[] = [
  ...workflowMutants,
  ...placementCallMutants,
  ...placementOrderMutants,
  ...placementActorMutants,
  ...placementLossMutants,
  ...timingMutants,
  ...channelMutants,
  ...pooledMutants,
];
