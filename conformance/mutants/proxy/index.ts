// Every wrong proxy, by spec chapter.
import type { ProxyMutant } from '../mutant.js';
import { callbackMutants } from './06-callback.js';
import { invocationMutants } from './05-invocation.js';
import { registrationMutants } from './03-registration.js';

export const proxyMutants: readonly ProxyMutant[] = [
  ...registrationMutants,
  ...invocationMutants,
  ...callbackMutants,
];
