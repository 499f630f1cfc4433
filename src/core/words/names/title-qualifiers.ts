/**
 * Words that may stand before the last word of a title: "deputy chief executive". Made from
 * words/names/title-qualifiers.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const TITLE_QUALIFIERS_LIST = "chief\nvice\ndeputy\nformer\nexecutive\nfinancial\ncommercial\ninformation\nsecurity\nproduct\ncreative\ncontent\nmedical\nscientific\nstrategy\nrevenue\npeople\noperating\ntechnology\nmanaging\nprime\nforeign\nfinance\ngeneral\nsenior\nassistant\nassociate\nacting\ninterim\nglobal\nhead\nlead\nnational\nmarketing\nlegal\ncommunications\ntreasury\ndefence\ndefense\nhealth\neducation\nstate\nresearch\neditorial\nco";
