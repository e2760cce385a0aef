// Tells one node what this one hosts. Always holds: one announcement is under way at a time; it is told everything in the
// end; and when it gives no answers it is dropped, since nothing that it hosts, or may have in memory, could go on before.
import type { Hosting } from '../core/hosting.js';
import { NodeUnreachable, type Announcement, type Cluster } from '../ports/cluster.js';
import type { Log } from '../ports/log.js';
import { failureFields } from './failure-fields.js';

const tellTimeoutMs = 3_000;
/** So many announcements without an answer, one after the other, and the node is taken for lost. */
const unansweredMax = 2;
const bytesAtOnce = 256 * 1024;

export interface TellingPorts {
  readonly cluster: Pick<Cluster, 'ask' | 'drop'>;
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
  #unanswered = 0;
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
    this.#unanswered = 0;
    if (known >= changes.upto) this.#knowsLeaving = leaving;
    this.#known = known;
    return known !== after || known >= changes.upto;
  }

  /** @returns whether to ask again at once */
  #failed(error: unknown): boolean {
    const { cluster, log } = this.#ports;
    const node = this.#node;
    if (!(error instanceof NodeUnreachable)) {
      log.warn('a node cannot be told what this one hosts', { node, ...failureFields(error) });
    } else if (error.sent && !this.#isOver) {
      this.#unanswered += 1;
      if (this.#unanswered < unansweredMax) return true;
      log.warn('a node gives no answers; it is taken for lost until it does', { node });
      cluster.drop(node);
    }
    return false;
  }
}
