// Wrong proxies of chapter 5: invocation.
import { invokeAnswers } from '../alter.js';
import type { ProxyMutant } from '../mutant.js';

export const invocationMutants: readonly ProxyMutant[] = [
  {
    id: 'loses-the-payload',
    breaks: 'INV-1',
    intent: "answers without the action's payload",
    observed: 'answer.body.value',
    front: () =>
      invokeAnswers((message) => {
        delete message.value;
      }),
  },
];
