/** A draft as it is once a person has confirmed all of it and filled the blanks. */
export function finished(text: string): string {
  const end = text.indexOf('\n---\n', 4);
  const body = text.slice(end);
  const record = text
    .slice(0, end)
    .replace(/^(\s*(?:- )?(?:id|speaker|on|from|to|represents): \S+)\?(?= #|$)/gm, '$1')
    .replace(/^(\s*(?:mediators|to|who): \[.*\])/gm, (line) => line.replace(/\?(?=[,\]])/g, ''))
    .replace(/^title:$/m, 'title: A headline')
    .replace(/^standfirst:$/m, 'standfirst: What happened, and why it matters.')
    .replace(/^ {2}-$/gm, '  - A sentence.')
    .replace(/^( *)speaker: #.*$/gm, '$1unnamed: somebody');
  return record + body;
}
