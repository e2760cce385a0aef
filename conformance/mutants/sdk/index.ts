// Every wrong SDK, by spec chapter.
import type { SdkMutant } from '../mutant.js';
import { callbackMutants } from './06-callback.js';
import { hostileCallbackMutants } from './06-callback-hostile.js';
import { invocationMutants } from './05-invocation.js';
import { invocationAnswerMutants } from './05-invocation-answers.js';
import { registrationMutants } from './03-registration.js';
import { spawningMutants } from './04-spawning.js';
import { stateMutants } from './08-state.js';
import { workflowMutants } from './09-workflow.js';
import { triggerMutants } from './11-triggers.js';
import { wireMutants } from './02-wire.js';

export const sdkMutants: readonly SdkMutant[] = [
  ...wireMutants,
  ...registrationMutants,
  ...spawningMutants,
  ...invocationMutants,
  ...invocationAnswerMutants,
  ...callbackMutants,
  ...hostileCallbackMutants,
  ...stateMutants,
  ...workflowMutants,
  ...triggerMutants,
];
