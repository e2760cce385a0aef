// Every wrong proxy, by spec chapter.
import type { ProxyMutant } from '../mutant.js';
import { wireMutants } from './02-wire.js';
import { registrationMutants } from './03-registration.js';
import { spawningMutants } from './04-spawning.js';
import { invocationMutants } from './05-invocation.js';
import { invocationOrderMutants } from './05-invocation-order.js';
import { reservedActionMutants } from './05-invocation-reserved.js';
import { callbackMutants } from './06-callback.js';
import { callbackAnswerMutants } from './06-callback-answers.js';
import { lifecycleMutants } from './07-lifecycle.js';
import { lifetimeMutants } from './07-lifetimes.js';
import { stateMutants } from './08-state.js';
import { workflowEffectMutants } from './09-workflow-effects.js';
import { workflowFailureMutants } from './09-workflow-failures.js';
import { workflowRouteMutants } from './09-workflow-routes.js';
import { channelHarmMutants } from './12-channels-harm.js';
import { channelMutants } from './12-channels.js';
import { pooledMutants } from './13-pooled.js';
import { timerMutants } from './11-timers.js';
import { timerSeriesMutants } from './11-timer-series.js';
import { scheduleMutants } from './11-schedules.js';
import { operationsMutants } from './15-operations.js';

export const proxyMutants: readonly ProxyMutant[] = [
  ...wireMutants,
  ...registrationMutants,
  ...spawningMutants,
  ...invocationMutants,
  ...invocationOrderMutants,
  ...reservedActionMutants,
  ...callbackMutants,
  ...callbackAnswerMutants,
  ...lifecycleMutants,
  ...lifetimeMutants,
  ...stateMutants,
  ...workflowEffectMutants,
  ...workflowRouteMutants,
  ...workflowFailureMutants,
  ...channelMutants,
  ...channelHarmMutants,
  ...pooledMutants,
  ...timerMutants,
  ...timerSeriesMutants,
  ...scheduleMutants,
  ...operationsMutants,
];
