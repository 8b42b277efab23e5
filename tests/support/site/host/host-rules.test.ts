import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders, parseRedirects, redirectFor } from './host-rules.ts';

const HEADERS = `# for every page
/*
  Content-Security-Policy: default-src 'none'; img-src 'self'
  X-Frame-Options: DENY

/embed/*
  Cache-Control: no-cache
/embed/special/
  Cache-Control: no-store
/quotes/:slug/:id/
  X-Quote: yes
/a.b/(c)
  X-Literal: yes
`;

describe('a _headers file', () => {
  const rules = parseHeaders(HEADERS);

  test('sets headers on the paths a pattern covers', () => {
    expect(headersFor(rules, '/about/').get('x-frame-options')).toBe('DENY');
    expect(headersFor(rules, '/about/').has('cache-control')).toBe(false);
  });

  test('keeps colons and semicolons of a value', () => {
    expect(headersFor(rules, '/').get('content-security-policy')).toBe("default-src 'none'; img-src 'self'");
  });

  test('has names for one part of a path', () => {
    const matched = ['/quotes/a/b/', '/quotes/a/b/embed/', '/quotes/a/', '/quotes//b/', '/quotes/a/b'].filter(
      (path) => headersFor(rules, path).has('x-quote'),
    );
    expect(matched).toEqual(['/quotes/a/b/']);
  });

  test('takes everything else as it is written', () => {
    const matched = ['/a.b/(c)', '/axb/(c)', '/a.b/c'].filter((path) =>
      headersFor(rules, path).has('x-literal'),
    );
    expect(matched).toEqual(['/a.b/(c)']);
  });

  test('joins the values of one header that two rules set', () => {
    expect(headersFor(rules, '/embed/special/').get('cache-control')).toBe('no-cache, no-store');
  });

  test.each([
    ['  X-Early: value', '_headers:1: this header stands under no path'],
    ['/*\n  no colon here', '_headers:2: expected "Name: value"'],
    ['/*\n\n  X-Empty:', '_headers:3: expected "Name: value"'],
    ['/*\n  ! X-Frame-Options', '_headers:2: expected "Name: value"'],
    ['about/\n  X: y', '_headers:1: a path starts with "/" and has at most one "*"'],
    ['/*/*\n  X: y', '_headers:1: a path starts with "/" and has at most one "*"'],
  ])('refuses %j', (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});

describe('a _redirects file', () => {
  const rules = parseRedirects('# moved\n/old/ /new/ 301\n/feed/* /feeds/:splat 302\n');

  test('leads from one path to another with its status', () => {
    expect(redirectFor(rules, '/old/')).toEqual({ to: '/new/', status: 301 });
  });

  test('carries over what the star stood for', () => {
    expect(redirectFor(rules, '/feed/a/b.xml')).toEqual({ to: '/feeds/a/b.xml', status: 302 });
  });

  test('leaves other paths alone', () => {
    expect(redirectFor(rules, '/older/')).toBeUndefined();
  });

  test.each(['/a', '/a /b', '/a /b 200', 'a /b 301', '/a /b 301 extra'])('refuses %j', (line) => {
    expect(() => parseRedirects(line)).toThrow('_redirects:1: expected "/from /to 301"');
  });
});
