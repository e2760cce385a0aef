// From a callback back to the invocation that leads to it.
import type { ActorInvocation, InvocationRequest } from '@spawn-conformance/proto';

/** An invocation that leads to this callback; an instance is spawned by it. */
export function requestFor({
  actor,
  actionName,
  currentContext,
  caller,
  value,
  noop,
}: ActorInvocation): InvocationRequest {
  const { name = '', system = '', parent } = actor ?? {};
  return {
    system: { name: system },
    actor: { id: { name, system } },
    actionName,
    caller,
    metadata: currentContext?.metadata,
    ...(parent ? { registerRef: parent } : {}),
    ...(value ? { value } : {}),
    ...(noop ? { noop } : {}),
  };
}
