/**
 * Environments of which nothing is prose. Made from words/languages/latex-opaque-environments.txt by `npm run words`:
 * add words there.
 */
// prettier-ignore
export const LATEX_OPAQUE_ENVIRONMENTS_LIST = "verbatim\nverbatim*\nVerbatim\nlstlisting\nminted\ncomment\nfilecontents\nfilecontents*\ntikzpicture\npgfpicture\nalgorithm\nalgorithmic\nalgorithm2e\nthebibliography\nequation\nequation*\nalign\nalign*\nalignat\nalignat*\nflalign\nflalign*\ngather\ngather*\nmultline\nmultline*\neqnarray\neqnarray*\ndisplaymath\nmath\ndmath\ndmath*\narray\nCCSXML\ntikzcd\nforest";
