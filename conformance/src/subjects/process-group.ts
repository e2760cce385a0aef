// The process group of a started program: the program and what it has started itself. Always holds: no signal goes to a
// number that may be somebody else's by now.
import type { ChildProcess } from 'node:child_process';

interface ProcessGroup {
  /** To every process of the group; does nothing when all of them have ended. */
  signal(name: NodeJS.Signals): void;
  /** The program has ended; what it left behind is killed at once, or stays until it is killed later. */
  leaderEnded(spare: boolean): void;
}

/** How often what was left behind is looked at. */
const lookEveryMs = 50;

/** @param onGone called when there is nothing to signal any more */
export function processGroup({ pid }: ChildProcess, onGone: () => void): ProcessGroup {
  let isOurs = pid !== undefined;
  let watch: NodeJS.Timeout | undefined;
  const forget = () => {
    isOurs = false;
    clearInterval(watch);
    onGone();
  };
  const signal = (name: NodeJS.Signals | 0) => {
    if (isOurs && !signalled(pid!, name)) forget();
  };
  return {
    signal(name) {
      signal(name);
      // With the program gone and the rest killed there is nothing to signal any more.
      if (watch && name === 'SIGKILL') forget();
    },
    // Systems give the number of a group to nobody else while one of its processes lives, and go through all others first
    // afterwards. So it is safe at the moment of the program's end, and then only where something was seen alive just now.
    leaderEnded(spare) {
      signal(spare ? 0 : 'SIGKILL');
      if (!spare) forget();
      else if (isOurs) watch = setInterval(() => signal(0), lookEveryMs).unref();
    },
  };
}

/** Whether there was anybody to signal. */
function signalled(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    // ESRCH: the whole group is gone already. EPERM: what is there may not be signalled.
    return false;
  }
}
