// openapi.yaml shows the same surface as the chapters: the same endpoints, and nothing that points nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const document = parse(read('openapi.yaml')) as { [key: string]: Json };

describe('openapi.yaml', () => {
  it('is an OpenAPI 3.1 document', () => {
    expect(document['openapi']).toMatch(/^3\.1\./);
  });

  it('has the endpoints of the chapters and no others', () => {
    expect(documentedEndpoints()).toEqual(chapterEndpoints());
    expect(documentedEndpoints()).toContain('POST /api/v1/system');
  });

  it('refers to nothing that is not there', () => {
    const refs = values(document, '$ref') as string[];
    expect(refs.length).toBeGreaterThan(10);
    expect(refs.filter((ref) => resolve(ref) === undefined)).toEqual([]);
  });
});

/** Endpoints written in the chapters as `POST /path` or `GET /path`; `…` stands for both path forms. */
function chapterEndpoints(): string[] {
  const chapters = readdirSync(folder).filter((name) => /^[0-9]{2}-.*\.md$/.test(name));
  const found = chapters.flatMap((name) =>
    [...read(name).matchAll(/`(GET|POST) ([/…][^`\s]*)`/g)].map(([, method, path]) => `${method} ${path}`),
  );
  const both = found.flatMap((text) =>
    text.includes('…') ? [text.replace('…', '/api/v1'), text.replace('…', '')] : text,
  );
  return [...new Set(both)].sort();
}

function documentedEndpoints(): string[] {
  return Object.entries(document['paths'] as { [path: string]: { [key: string]: Json } })
    .flatMap(([path, item]) => {
      const target = (item['$ref'] ? resolve(item['$ref'] as string) : item) as object;
      return ['get', 'post', 'put', 'delete']
        .filter((method) => method in target)
        .map((method) => `${method.toUpperCase()} ${path}`);
    })
    .sort();
}

function resolve(ref: string): Json | undefined {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<Json | undefined>((at, key) => (at as { [key: string]: Json } | undefined)?.[key], document);
}

/** Every value of the key, anywhere in the document. */
function values(node: Json, key: string): Json[] {
  if (node === null || typeof node !== 'object') return [];
  const own = !Array.isArray(node) && key in node ? [node[key] as Json] : [];
  return [...own, ...Object.values(node).flatMap((child: Json) => values(child, key))];
}
