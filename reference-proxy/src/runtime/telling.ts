// Tells one node what this one hosts. Always holds: one announcement is under way at a time; it is told everything in the
// end, however often it cannot be told.
import type { Hosting } from '../core/hosting.js';
import { NodeUnreachable, type Announcement, type Cluster } from '../ports/cluster.js';
import type { Log } from '../ports/log.js';
import { failureFields } from './failure-fields.js';

const tellTimeoutMs = 3_000;
const bytesAtOnce = 256 * 1024;

export interface TellingPorts {
  readonly cluster: Pick<Cluster, 'ask'>;
  readonly log: Log;
}

export class Telling {
  readonly #node: string;
  readonly #ports: TellingPorts;
  readonly #hosting: Hosting;
  readonly #life: Pick<Announcement, 'incarnation' | 'storeId'>;
  /** Up to which version it knows, and whether it knows that this node leaves. */
  #known = 0;
  #knowsLeaving: boolean | undefined;
  #hasFailed = false;
  #underWay: Promise<void> | undefined;
  #isOver = false;

  constructor(
    node: string,
    ports: TellingPorts,
    hosting: Hosting,
    life: Pick<Announcement, 'incarnation' | 'storeId'>,
  ) {
    this.#node = node;
    this.#ports = ports;
    this.#hosting = hosting;
    this.#life = life;
  }

  get isUpToDate(): boolean {
    return this.#known >= this.#hosting.version && this.#knowsLeaving === this.#hosting.leaving;
  }

  /** It is behind, and can be told at once. */
  get isUrgent(): boolean {
    return !this.isUpToDate && !this.#hasFailed;
  }

  /** The node is gone. */
  end(): void {
    this.#isOver = true;
  }

  /** Resolves when it knows what was new at the beginning, or cannot be told now. */
  tell(): Promise<void> {
    return (this.#underWay ??= this.#tellAll().finally(() => (this.#underWay = undefined)));
  }

  async #tellAll(): Promise<void> {
    let goOn = true;
    while (goOn && !this.#isOver) {
      goOn = await this.#tellOnce().then(
        (isNearer) => isNearer && !this.isUpToDate,
        (error: unknown) => this.#failed(error),
      );
    }
  }

  /** One announcement. @returns whether the node is nearer to the newest version now */
  async #tellOnce(): Promise<boolean> {
    const after = this.#known;
    const { leaving } = this.#hosting;
    const changes = this.#hosting.changes(after, bytesAtOnce);
    const announcement = { type: 'hosts', ...this.#life, after, leaving, ...changes } as const;
    const { known } = await this.#ports.cluster.ask(this.#node, announcement, tellTimeoutMs);
    this.#hasFailed = false;
    if (known >= changes.upto) this.#knowsLeaving = leaving;
    this.#known = known;
    return known !== after || known >= changes.upto;
  }

  /** The next round tells again. */
  #failed(error: unknown): false {
    if (!(error instanceof NodeUnreachable)) {
      const why = { node: this.#node, ...failureFields(error) };
      if (!this.#hasFailed) this.#ports.log.warn('a node cannot be told what this one hosts', why);
      this.#hasFailed = true;
    }
    return false;
  }
}
