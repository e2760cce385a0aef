// The format of a chapter, seen from its writer: what is read, and how each mistake is reported.
import { describe, expect, it } from 'vitest';
import { parseChapter } from './chapter.js';

const file = '03-registration.md';

const good = `# 3. Registration

What registration is for.

## The proxy

### REG-1 A registration is answered

The proxy **MUST** answer a registration
with 200.

- Role: proxy
- Profile: core
- Source: protocol "Registering Actors" 2,
  and the arrow below it
- Why: It is how actors come into being.
`;

const sdk = `
## The SDK

### REG-40 Only what is needed

The SDK **SHOULD NOT** register twice.

- Role: sdk
- Profile: core
- Claim: restart
- Source: expected by users
- Why: Once is enough.
- Not judged: No exchange shows it.
`;

describe('a chapter', () => {
  it('is read into its requirements', () => {
    const [first, second, ...rest] = parseChapter(good + sdk, file);
    expect(rest).toEqual([]);
    expect(first).toEqual({
      id: 'REG-1',
      title: 'A registration is answered',
      level: 'MUST',
      negated: false,
      role: 'proxy',
      profile: 'core',
      text: 'The proxy MUST answer a registration with 200.',
      source: 'protocol "Registering Actors" 2, and the arrow below it',
      why: 'It is how actors come into being.',
      chapter: '03-registration',
      file,
      line: 7,
    });
    expect(second).toMatchObject({
      id: 'REG-40',
      level: 'SHOULD',
      negated: true,
      role: 'sdk',
      claim: 'restart',
      notJudged: 'No exchange shows it.',
      line: 20,
    });
  });

  it('without requirements gives none', () => {
    expect(parseChapter('# 1. Roles\n\nOnly prose.\n', '01-roles.md')).toEqual([]);
  });

  it('is read alike with Windows line ends', () => {
    expect(parseChapter(good.replaceAll('\n', '\r\n'), file)).toEqual(parseChapter(good, file));
  });
});

describe('a chapter is refused', () => {
  const rejections: [name: string, change: (text: string) => string, message: string][] = [
    [
      'with a heading that is not an id and a title',
      swap('REG-1 A', 'REG1 A'),
      '03-registration.md:7: "REG1 A registr',
    ],
    [
      'with an id of leading zeros',
      swap('REG-1 ', 'REG-01 '),
      ':7: "REG-01 A registration is answered" is not',
    ],
    [
      'with an id without a title',
      swap('REG-1 A registration is answered', 'REG-1'),
      ':7: "REG-1" is not "PREFIX',
    ],
    [
      'with the prefix of another chapter',
      swap('REG-1', 'INV-1'),
      ':7: ids in 03-registration begin with REG-',
    ],
    [
      'with one id twice',
      (text) => text + sdk.replace('REG-40', 'REG-1'),
      ':20: REG-1 stands already in line 7',
    ],
    ['without a level word', swap('**MUST**', 'must'), ':7: REG-1 has 0 bold level words'],
    ['with a level word that is not bold', swap('**MUST**', 'MUST'), ':7: REG-1 has 0 bold level words'],
    [
      'with two bold level words',
      swap('with 200', 'and **SHOULD** sleep'),
      ':7: REG-1 has 2 bold level words',
    ],
    [
      'with a second level word in plain type',
      swap('with 200', 'and SHOULD sleep'),
      'and no other level word',
    ],
    ['with MAY NOT', swap('**MUST**', '**MAY NOT**'), ':7: REG-1 says MAY NOT, which has no clear meaning'],
    [
      'with a sentence that has no end',
      swap('with 200.', 'with 200'),
      'of REG-1 does not end with a full stop',
    ],
    ['with a sentence about the other role', swap('The proxy **', 'The SDK **'), 'begins with "The proxy …"'],
    [
      'without a sentence',
      swap('The proxy **MUST** answer a registration\nwith 200.\n', ''),
      'REG-1 has 0 bold level',
    ],
    ['without a role', swap('- Role: proxy\n', ''), ':7: REG-1 has no field "Role"; add a line "- Role: …"'],
    ['without a profile', swap('- Profile: core\n', ''), ':7: REG-1 has no field "Profile"'],
    ['without a source', swap(/- Source: .*\n.*\n/, ''), ':7: REG-1 has no field "Source"'],
    ['without a reason', swap(/- Why: .*\n/, ''), ':7: REG-1 has no field "Why"'],
    [
      'with an empty field',
      swap('- Profile: core', '- Profile:'),
      ':13: the field "Profile" of REG-1 is empty',
    ],
    [
      'with an unknown field',
      swap('- Why:', '- Reason:'),
      ':16: REG-1 has an unknown field "Reason"; known are Role',
    ],
    [
      'with a field twice',
      swap('- Why:', '- Role: sdk\n- Why:'),
      ':16: REG-1 has the field "Role" twice; keep one',
    ],
    [
      'with an unknown role',
      swap('Role: proxy', 'Role: client'),
      ':12: "client" is not a role; known are proxy, sdk',
    ],
    [
      'with two roles',
      swap('Role: proxy', 'Role: proxy, sdk'),
      ':12: "proxy, sdk" is not a role; known are proxy',
    ],
    [
      'with an unknown profile',
      swap('core', 'extra'),
      ':13: "extra" is not a profile; known are core, cluster',
    ],
    [
      'with an unknown claim',
      (text) => text + sdk.replace('restart', 'magic'),
      ':26: "magic" is not a claim; known',
    ],
    [
      'with text after the fields',
      (text) => `${text}\nAnd more.\n`,
      ':18: neither a field ("- Name: value") nor',
    ],
    [
      'with a list before the fields',
      swap('- Role: proxy', '- and then\n- Role: proxy'),
      ':12: neither a field',
    ],
    [
      'with a rule outside a requirement',
      swap('What registration', 'It **MUST** be. What'),
      ':3: a level word outside',
    ],
  ];

  it.each(rejections)('%s', (_name, change, message) => {
    const changed = change(good);
    expect(changed).not.toBe(good);
    expect(() => parseChapter(changed, file)).toThrow(message);
  });

  it('with requirements under a file name that has no prefix', () => {
    expect(() => parseChapter(good, '16-extras.md')).toThrow(
      '16-extras.md:7: the chapter 16-extras has no prefix',
    );
  });
});

function swap(old: string | RegExp, next: string): (text: string) => string {
  return (text) => text.replace(old, next);
}
