// Which full names a short one may stand for, by /etc/resolv.conf. Pods ask for `proxy-headless` and mean
// `proxy-headless.<namespace>.svc.cluster.local`; the resolver of Node does not add that. Always holds: pure.

/** The names to ask for, in turn, until one is known. */
export function candidatesOf(name: string, resolvConf: string): readonly string[] {
  if (name.endsWith('.')) return [name.slice(0, -1)];
  const { domains, dotsMin } = read(resolvConf);
  const searched = domains.map((domain) => `${name}.${domain}`);
  const dots = name.split('.').length - 1;
  return dots >= dotsMin ? [name, ...searched] : [...searched, name];
}

/** As glibc: six domains at most, the last line counts. */
const domainsMax = 6;

function read(resolvConf: string): { readonly domains: readonly string[]; readonly dotsMin: number } {
  let domains: string[] = [];
  let dotsMin = 1;
  for (const line of resolvConf.split('\n')) {
    const [key, ...values] = line.trim().split(/\s+/);
    if (key === 'search' || key === 'domain')
      domains = values.slice(0, domainsMax).map(withoutDot).filter(Boolean);
    const ndots = key === 'options' ? values.find((value) => /^ndots:\d+$/.test(value)) : undefined;
    if (ndots) dotsMin = Math.min(Number(ndots.slice('ndots:'.length)), 15);
  }
  return { domains, dotsMin };
}

function withoutDot(domain: string): string {
  return domain.replace(/\.$/, '');
}
