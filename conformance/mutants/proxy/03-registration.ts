// Wrong proxies of chapter 3: registration.
import { registrationAnswers } from '../alter.js';
import type { ProxyMutant } from '../mutant.js';

export const registrationMutants: readonly ProxyMutant[] = [
  {
    id: 'registers-but-answers-unknown',
    breaks: 'REG-1',
    intent: 'registers, but answers with the status UNKNOWN',
    observed: 'registration.body.status.status: expected OK',
    front: () =>
      registrationAnswers((message) => {
        message.status = { ...message.status, status: 0 };
      }),
  },
];
