/**
 * Words with a capital that are no part of a speaker's name: titles, forms of company, small words; lower case. Made
 * from words/rules/capitals-of-no-name.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const CAPITALS_OF_NO_NAME_LIST = "the\nmr\nmrs\nms\ndr\nprof\nprofessor\npresident\nchairman\nchairwoman\nminister\nsecretary\ndirector\nsenator\nmayor\njudge\nchief\nsir\ninc\nltd\ncorp\nco\nllc\nplc\nand\nof\na\nin\nit\nwe\nhe\nshe\nthey\nthis\nthat\npope\nking\nqueen\nprince\nprincess\nlord\nlady\ndame\nfather\nmother\nsister\ncaptain\ngeneral\ncolonel\nsergeant\nofficer\nspokesman\nspokeswoman\ngovernor\ncongressman\ncongresswoman\nrep\nsen\ngov\ngen\nlt";
