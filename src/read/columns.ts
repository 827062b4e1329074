/** How wide a text is in columns of a fixed-width font: Chinese, Japanese and Korean characters take two, marks none. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : mark.test(character) ? 0 : 1;
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Script=Han}/u;
const mark = /\p{Mn}|\p{Me}|\p{Cf}/u;
