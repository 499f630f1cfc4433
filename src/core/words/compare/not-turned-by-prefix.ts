/**
 * Stems that a prefix does not turn into their opposites. Made from words/compare/not-turned-by-prefix.txt by `npm run
 * words`: add words there.
 */
// prettier-ignore
export const NOT_TURNED_BY_PREFIX_LIST = "migrant\nmigrat\nmigration\nclutter\nfamous\nvaluabl\nflammabl\nhabit\nstand\nlying\ntaken\ntake\nline\ngoing\nurban\ntitle\ntitl\nscribe\nscrib\nsequent\nstanc\nmerg\nbrief\ntail\npart\npartment\nvelop\nserv\nmand\npress\nform\nformed\ntend\nvent\nvest\ndustri\nspect\npoint\ndifferent\ndeed\nside\ngraduat\nground\nscore";
