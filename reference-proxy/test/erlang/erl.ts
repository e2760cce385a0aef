// Real Erlang nodes for tests: `erl` on the loopback, which evaluates what it is told and says what came out. Always
// holds: every node belongs to the EPMD port that it was given, so tests that run side by side never meet; what was
// started is stopped, with kill -9 if need be.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Why tests with a real Erlang node cannot run here; undefined when they can. */
export const erlMissing: string | undefined = findErl();

function findErl(): string | undefined {
  try {
    execFileSync('erl', ['-noshell', '-eval', 'halt().'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'skipped: no `erl` here (Debian: apt-get install erlang-base)';
  }
}

export interface ErlOptions {
  /** Such as `e@127.0.0.1`. */
  readonly name: string;
  readonly cookie: string;
  readonly epmdPort: number;
  /** More arguments, such as ['-kernel', 'net_ticktime', '4']. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Let it start `epmd -daemon` when none listens. Default: false. */
  readonly startEpmd?: boolean;
}

export interface Erl {
  readonly name: string;
  readonly pid: number;
  /**
   * What the expressions evaluate to, as Erlang prints it with ~0tp. All are evaluated by one process, one after the
   * other: variables, and messages to self(), stay. Rejects when they throw.
   */
  eval(expressions: string): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Everything that it printed so far, reports of errors too. */
  output(): string;
  stop(): Promise<void>;
}

/** Reads `Id Base64` a line, evaluates, prints `@@ Id ok|error Base64`. */
const loop = `
Print = fun(Id, Tag, Text) ->
  io:put_chars([<<"@@ ">>, Id, $\\s, Tag, $\\s, base64:encode(unicode:characters_to_binary(Text)), $\\n]) end,
Loop = fun Loop(Bindings) ->
  case io:get_line("") of
    Line when is_list(Line); is_binary(Line) ->
      [Id, Encoded] = string:lexemes(string:trim(Line), " "),
      Next = try
        {ok, Tokens, _} = erl_scan:string(unicode:characters_to_list(base64:decode(Encoded))),
        {ok, Parsed} = erl_parse:parse_exprs(Tokens),
        {value, Value, Bound} = erl_eval:exprs(Parsed, Bindings),
        Print(Id, <<"ok">>, io_lib:format("~0tp", [Value])),
        Bound
      catch Class:Reason:Stack ->
        Print(Id, <<"error">>, io_lib:format("~0tp", [{Class, Reason, Stack}])),
        Bindings
      end,
      Loop(Next);
    _ -> halt()
  end
end,
Print(<<"0">>, <<"ok">>, "ready"),
Loop(erl_eval:new_bindings())
`;

export async function startErl(options: ErlOptions): Promise<Erl> {
  const child = spawn('erl', argumentsOf(options), {
    env: { ...process.env, ERL_EPMD_PORT: String(options.epmdPort), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const waiting = new Map<string, (tag: string, text: string) => void>();
  let output = '';
  let last = 0;

  const receive = (line: string): void => {
    const [mark, id = '', tag = '', encoded = ''] = line.split(' ');
    if (mark !== '@@') return void (output += `${line}\n`);
    const settle = waiting.get(id);
    waiting.delete(id);
    settle?.(tag, Buffer.from(encoded, 'base64').toString());
  };
  createInterface({ input: child.stdout }).on('line', receive);
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  child.stdin.on('error', () => {});
  const answerTo = (id: string): Promise<string> =>
    new Promise((resolve, reject) => {
      waiting.set(id, (tag, text) => (tag === 'ok' ? resolve(text) : reject(new Error(text))));
      void closed.then(() => reject(new Error(`${options.name} ended:\n${output}`)));
    });

  const erl: Erl = {
    name: options.name,
    pid: child.pid ?? 0,
    eval(expressions) {
      const id = String(++last);
      const answer = answerTo(id);
      const code = expressions.trim().replace(/\.?$/, '.');
      child.stdin.write(`${id} ${Buffer.from(code).toString('base64')}\n`);
      return answer;
    },
    async kill(signal) {
      child.kill(signal);
      await closed;
    },
    output: () => output,
    stop: () => stop(child, closed),
  };
  await answerTo('0');
  return erl;
}

function argumentsOf({ name, cookie, args = [], startEpmd = false }: ErlOptions): string[] {
  const fixed = ['-noshell', '-name', name, '-setcookie', cookie];
  const loopback = ['-kernel', 'inet_dist_use_interface', '{127,0,0,1}'];
  return [...fixed, '-start_epmd', String(startEpmd), ...loopback, ...args, '-eval', loop.trim() + '.'];
}

async function stop(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await closed;
}
