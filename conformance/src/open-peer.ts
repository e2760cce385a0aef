// Opens the port at which the kit plays its part. A port that the user named and that is taken is the user's to mend.
import { createCasePeer, type CasePeer, type CaseResponder } from './peers/case-peer.js';
import { UsageError } from './select-cases.js';
import { freePort } from './subjects/free-port.js';

/** @throws UsageError when nobody can listen at `port`; `flag` is what names it */
export async function openPeer(flag: string, port: number, fallback: CaseResponder): Promise<CasePeer> {
  // The kit's own choice is a port that nothing takes while a case has the host away.
  if (port === 0) return createCasePeer(await freePort(), fallback);
  try {
    return await createCasePeer(port, fallback);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new UsageError(`the kit cannot listen at port ${port} (${code}); name another one with ${flag}`, {
      cause: error,
    });
  }
}
