/**
 * Abbreviations that may end a sentence, which the next word decides; lower case, without the last stop. Made from
 * words/text/abbreviations-maybe-last.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const ABBREVIATIONS_MAYBE_LAST_LIST = "inc\nltd\nco\ncorp\nllc\nplc\nbros\ncos\njr\nsr\nesq\nst\nave\nblvd\nrd\nmt\nft\nal\na.m\np.m\nam\npm\ndept\ngovt\nassn\nuniv\nnatl\nintl\nest\njan\nfeb\nmar\napr\njun\njul\naug\nsep\nsept\noct\nnov\ndec\nmon\ntue\ntues\nwed\nthu\nthur\nthurs\nfri\nsat\nsun\nala\nariz\nark\ncalif\ncolo\nconn\ndel\nfla\nga\nill\nind\nkan\nkans\nky\nla\nmass\nmd\nmich\nminn\nmiss\nmo\nmont\nneb\nnev\nokla\nore\npa\npenn\ntenn\ntex\nva\nvt\nwash\nwis\nwyo\nph.d\nm.d\nb.a\nm.a\nd.c\nop.cit\nibid";
