/** A person's name in its usual order and letters: "Brown, Ada (Harbour)" and "ADA BROWN" are "Ada Brown". */
export function straight(name: string): string {
  const [family = '', given] = name.replace(/\s*\([^()]*\)/g, '').split(/,\s*/);
  const whole = given === undefined || given === '' ? family : `${given} ${family}`;
  const isShouted = whole.length > 3 && whole === whole.toUpperCase();
  return (
    isShouted ? whole.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : whole
  ).trim();
}
