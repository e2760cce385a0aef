// Certificates for tests, made by openssl. Always holds: every authority is new, so nothing is trusted that a test did not
// make; keys live as long as the test's folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { erlMissing } from './erl.js';

/** Why tests that need certificates cannot run here; undefined when they can. */
export const opensslMissing: string | undefined = runs('openssl', 'version')
  ? undefined
  : 'skipped: no `openssl` here, which makes the certificates';

const hasSsl = 'case code:which(ssl) of non_existing -> halt(1); _ -> halt(0) end.';

/** Why tests of TLS with a real Erlang node cannot run here; undefined when they can. */
export const erlTlsMissing: string | undefined =
  erlMissing ??
  opensslMissing ??
  (runs('erl', '-noshell', '-eval', hasSsl)
    ? undefined
    : 'skipped: `erl` has no TLS here (Debian: apt-get install erlang-ssl)');

function runs(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Paths of PEM files. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

interface Authority {
  /** A certificate for a host; Erlang wants it as a DNS name, even when it is an address. */
  issue(dnsName: string): Certificate;
}

export function createAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const ca = { cert: file('ca.pem'), key: file('ca.key') };
  openssl('req', '-x509', ...newKey, '-subj', '/CN=authority', '-keyout', ca.key, '-out', ca.cert);
  let issued = 0;
  return {
    issue(dnsName) {
      const at = file(String(++issued));
      const own = { cert: `${at}.pem`, key: `${at}.key`, ca: ca.cert };
      openssl('req', ...newKey, '-subj', '/CN=node', '-keyout', own.key, '-out', `${at}.csr`);
      writeFileSync(`${at}.ext`, `subjectAltName=DNS:${dnsName}`);
      const signing = ['-CA', ca.cert, '-CAkey', ca.key, '-CAcreateserial', '-extfile', `${at}.ext`];
      openssl('x509', '-req', '-in', `${at}.csr`, ...signing, '-out', own.cert);
      return own;
    },
  };
}

/** As a node of ours takes it. */
export function materialOf({ cert, key, ca }: Certificate): { cert: Buffer; key: Buffer; ca: Buffer } {
  return { cert: readFileSync(cert), key: readFileSync(key), ca: readFileSync(ca) };
}

/** The arguments with which `erl` uses it; null: it shows none when it calls. */
export function erlTlsArgs(server: Certificate, own: Certificate | null = server): string[] {
  const path = `${server.cert}.erl`;
  const files = ({ cert, key }: Certificate): string => `{certfile, "${cert}"}, {keyfile, "${key}"}, `;
  const trust = `{cacertfile, "${server.ca}"}, {verify, verify_peer}`;
  writeFileSync(
    path,
    `[{server, [${files(server)}${trust}, {fail_if_no_peer_cert, true}]}, {client, [${own ? files(own) : ''}${trust}]}].`,
  );
  return ['-proto_dist', 'inet_tls', '-ssl_dist_optfile', path];
}
