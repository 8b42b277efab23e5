// Shows the print button of a summary. Without a script it stays hidden, and the browser's own command prints the
// same page.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

export {};
