// The real providers, brought through their public faces into the states that the contracts ask for.
import { RegistrationResponse, Status } from '@spawn-conformance/proto';
import { createHttpPeer } from '../../src/peers/http-peer.js';
import { freePort } from '../../src/subjects/free-port.js';
import { startReferenceProxy } from '../reference-proxy.js';
import { contentType } from './contract.js';
import { postTo } from './post.js';
import { enterRoom } from './sdk-to-proxy.js';
import { startTestee } from './testee-process.js';
import { system } from './testee-messages.js';

export interface Provider {
  readonly url: string;
  stop(): Promise<void>;
}

/** The reference proxy, with a testee registered and an actor that holds a state. */
export async function startProxy(): Promise<Provider> {
  const hostPort = await freePort();
  const proxy = await startReferenceProxy({ hostPort });
  const testee = await startTestee(proxy.url, hostPort, system);
  const path = `/api/v1/system/${system}/actors/contract-room/invoke`;
  const { status } = await postTo(proxy.url, path, enterRoom.bytes);
  if (status !== 200)
    throw new Error(`the proxy answered ${status} when contract-room was to be given its state`);
  return {
    url: proxy.url,
    async stop() {
      await testee.kill();
      await proxy.kill();
    },
  };
}

/** The testee on the reference SDK, beside something that accepts its registration. */
export async function startSdk(): Promise<Provider> {
  const body = RegistrationResponse.encode({ status: { status: Status.OK, message: 'Accepted' } });
  const headers = { 'content-type': contentType };
  const registrar = await createHttpPeer(0, async () => ({ kind: 'answer', status: 200, headers, body }));
  const port = await freePort();
  const testee = await startTestee(`http://127.0.0.1:${registrar.port}`, port, system);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await testee.kill();
      await registrar.stop();
    },
  };
}
