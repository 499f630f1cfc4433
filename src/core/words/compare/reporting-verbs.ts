/**
 * Verbs that report a statement that is then taken back; in the order in which a pattern tries them. Made from
 * words/compare/reporting-verbs.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const REPORTING_VERBS_LIST = "report\nreported\nsay\nsays\nsaid\nstate\nstates\nstated\nclaim\nclaims\nclaimed\nwrite\nwrites\nwrote\nwritten\ngive\ngives\ngave\ngiven\nput\nputs\nbelieve\nbelieved\nassume\nassumed\nlist\nlists\nlisted\nprint\nprinted\ncite\ncites\ncited\ncall\ncalls\ncalled\ndescribed\nannounced\nquoted\ntold\ndated\ncredited\nattributed\nthought\nsupposed";
