/**
 * Parties, and what their members are called: a person belongs to one at a time. Names of one party stand in a line.
 * Made from words/compare/parties.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const PARTIES_LIST = "labour|labor\nconservative|tory\nliberal democrat|lib dem\ngreen|greens\nrepublican|gop\ndemocrat|democratic\nindependent\nlibertarian\nsocial democrat|spd\nchristian democrat|cdu\nchristian social|csu\nfree democrat|fdp\nsocialist\ncommunist\nnationalist\nunionist\nliberal\nreform uk\nplaid cymru\nsnp\ndup\nsinn féin\nukip\nafd";
