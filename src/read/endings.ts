/** Whether a sentence or clause ends here: a stop, colon or comma of any script, closing quotes and brackets apart. */
export function endsInStop(text: string): boolean {
  const end = withoutClosers(text);
  return /[.:,。．：、，；｡।॥؛،۔…]$/u.test(end) || (end.endsWith(";") && !isGreek(text));
}

/** Also ended by a question or exclamation mark. */
export function endsSentence(text: string): boolean {
  return /[.!?:。！？：।॥؟۔…]$/u.test(withoutClosers(text)) || isQuestion(text);
}

export function isQuestion(text: string): boolean {
  return (isGreek(text) ? /[;?]$/u : /[?？؟]$/u).test(withoutClosers(text));
}

export function isExclamation(text: string): boolean {
  return /[!！]$/u.test(withoutClosers(text));
}

/** Greek asks with what looks like a semicolon. */
function isGreek(text: string): boolean {
  return /\p{Script=Greek}\P{L}*$/u.test(text);
}

export function endsInColon(text: string): boolean {
  return /[:：]$/u.test(withoutClosers(text));
}

function withoutClosers(text: string): string {
  return text.replace(/[\s"'\p{Pe}\p{Pf}“‟]+$/u, "");
}
