/**
 * Forms of address and ranks before a person's name; lower case, without stops. Made from words/names/honorifics.txt
 * by `npm run words`: add words there.
 */
// prettier-ignore
export const HONORIFICS_LIST = "mr\nmrs\nms\nmiss\nmx\ndr\ndoctor\nprof\nprofessor\nsir\nlord\nlady\ndame\nsaint\nst\nrev\nreverend\nfr\nfather\nsister\nbrother\nrabbi\nimam\nsheikh\nhon\nsen\nsenator\nrep\ngov\ngovernor\ngen\ngeneral\ncol\ncolonel\nmaj\nmajor\ncapt\ncaptain\ncpt\ncmdr\ncommander\nadm\nadmiral\nlt\nlieutenant\nsgt\nsergeant\ncpl\ncorporal\npte\nprivate\ninsp\ninspector\ndet\ndetective\nconstable\nsheriff\npres\npresident\nchancellor\npremier\nminister\nsecretary\ncongressman\ncongresswoman\ncouncillor\ncouncilor\ncllr\nalderman\nald\nsupt\nsuperintendent\ndci\ndc\nds\ndi\ncanon\ncardinal\narchdeacon\nvicar\npastor\nabbot\nabbess\nmsgr\nmonsignor\ncommodore\nbrigadier\nbrig\nmarshal\nearl\nduke\nduchess\nviscount\nviscountess\nemir\nsultan\nbaron\nbaroness\ncount\ncountess\nherr\nfrau\nmonsieur\nmadame\nseñor\nseñora\nsignor\nsignora\ndon\ndoña";
