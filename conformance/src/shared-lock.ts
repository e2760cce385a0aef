// Many at a time, or one alone; whoever wants to be alone goes before the others that wait.

interface SharedLock {
  shared<T>(use: () => Promise<T>): Promise<T>;
  alone<T>(use: () => Promise<T>): Promise<T>;
}

export function createSharedLock(): SharedLock {
  let shared = 0;
  let isAlone = false;
  const waiting: { alone: boolean; enter: () => void }[] = [];
  const admit = () => {
    for (;;) {
      const next = waiting.find((one) => one.alone) ?? waiting[0];
      if (!next || isAlone || (next.alone && shared > 0)) return;
      waiting.splice(waiting.indexOf(next), 1);
      if (next.alone) isAlone = true;
      else shared += 1;
      next.enter();
    }
  };
  const take = async <T>(alone: boolean, use: () => Promise<T>): Promise<T> => {
    await new Promise<void>((enter) => {
      waiting.push({ alone, enter });
      admit();
    });
    try {
      return await use();
    } finally {
      if (alone) isAlone = false;
      else shared -= 1;
      admit();
    }
  };
  return {
    shared: <T>(use: () => Promise<T>) => take(false, use),
    alone: <T>(use: () => Promise<T>) => take(true, use),
  };
}
