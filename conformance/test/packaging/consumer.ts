// What a user may write in a project of his own. It is type-checked and run there, not here: node consumer.ts PORT.
import { ActorId } from '@spawn-conformance/proto';
import { createProxy, type Proxy } from '@spawn-conformance/reference-proxy';
import { createActorSystem, json, namedActor } from '@spawn-conformance/reference-sdk';
import { createTestSystem } from '@spawn-conformance/reference-sdk/testing';
import * as msw from '@spawn-conformance/reference-sdk/msw';
import * as spec from '@spawn-conformance/spec';
import * as kit from 'spawn-conformance';

declare const process: { readonly argv: readonly string[]; exitCode: number };
declare const console: { log(text: string): void };

const counter = namedActor('counter', { state: json<number>(), initialState: 37 }).action(
  'add',
  { payload: json<number>(), reply: json<number>() },
  ({ state, payload }) => ({ state: state + payload, reply: state + payload }),
);

const port = Number(process.argv[2]);
const proxy: Proxy = await createProxy({
  httpPort: 0,
  userFunctionPort: port,
  databaseType: 'memory',
  logLevel: 'silent',
});
const system = createActorSystem({
  name: 'empty-project',
  actors: [counter],
  proxy: { port: proxy.port },
  host: { port },
});
await system.start();
const sum: number = await system.invoke(counter, 'add', 5);
// @ts-expect-error -- the types of the actions are known
const text: string = await system.invoke(counter, 'add', 5);
await system.stop();
await proxy.stop();

const bytes: Uint8Array = ActorId.encode({ name: 'ann' });
const faces = [createTestSystem, msw, spec, kit].length;
console.log(`sum ${sum}, then ${text}; ${bytes.length} bytes; ${faces} more faces`);
