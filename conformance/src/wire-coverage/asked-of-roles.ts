// Which messages a run could have carried at all: against a proxy the kit asks for an SDK, against an SDK it answers for
// a proxy. Of a role that did not run, nothing is asked.
import { messageSchema } from '@spawn-conformance/proto';
import type { Role } from '../case.js';
import { bodyTypes, messagesWithin } from './wire-fields.js';

type Way = 'sent' | 'received';

const { registration, spawn, invoke, callback } = bodyTypes;
/** What goes from a program with actors to a proxy, and what comes back. */
const toProxy = [registration[0], spawn[0], invoke[0], callback[1]];
const toProgram = [registration[1], spawn[1], invoke[1], callback[0]];

const bodies: Readonly<Record<Role, Readonly<Record<Way, readonly string[]>>>> = {
  proxy: { sent: toProxy, received: toProgram },
  sdk: { sent: toProgram, received: toProxy },
};

/** The messages that the kit could send, and those that it could receive, in a run against these. */
export function askedOf(roles: readonly Role[]): Readonly<Record<Way, ReadonlySet<string>>> {
  const names = (way: Way) => {
    const schemas = roles.flatMap((role) => bodies[role][way]).map(messageSchema);
    return new Set(messagesWithin(schemas).map(({ fullName }) => fullName));
  };
  return { sent: names('sent'), received: names('received') };
}
