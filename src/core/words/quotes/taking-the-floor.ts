/**
 * What somebody does, or is said to be, who speaks in the next sentence; in the order in which a pattern tries them.
 * Made from words/quotes/taking-the-floor.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const TAKING_THE_FLOOR_LIST = "spoke\ntook the floor\ntook the stand\ntook the microphone\ntook the witness box\ncame first\ncame next\ncame last\nwent first\nwent next\nwent last\nrose\nstood up\ngave evidence\nopened the debate\nclosed the debate\nopened the meeting\nclosed the meeting\nwould not be drawn\nwas blunt\nwas blunter\nwas clear\nwas firm\nwas adamant\nwas sceptical\nwas skeptical\nwas scathing\nwas cautious\nwas unmoved\nwas unimpressed\nwas unrepentant\nwas defiant\nwas furious\nwas angry\nwas apologetic\nwas hopeful\nwas optimistic\nwas delighted\nwas not convinced\nwas not so sure\nwas less certain\nwas less sure\nwas more cautious\nwas more hopeful\nhad no doubt\nhad no doubts\nhad doubts\nshook his head\nshook her head\nshrugged\nsighed\nnodded\ndisputed\ndismissed\nrejected\nwelcomed\ndefended\ncriticised\ncriticized";
