// Wrong proxies of chapter 6: callback.
import { callbackRequests } from '../alter.js';
import type { ProxyMutant } from '../mutant.js';

export const callbackMutants: readonly ProxyMutant[] = [
  {
    id: 'names-the-action-in-lower-case',
    breaks: 'CBK-1',
    intent: 'does not name the action that was invoked',
    observed: 'callback.body.actionName',
    back: () =>
      callbackRequests((message) => {
        message.actionName = message.actionName.toUpperCase();
      }),
  },
];
