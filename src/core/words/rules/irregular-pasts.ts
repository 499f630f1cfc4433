/**
 * Past forms that do not end in "ed". Made from words/rules/irregular-pasts.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const IRREGULAR_PASTS_LIST = "rose\nfell\ngrew\nshrank\nsank\nwon\nlost\nbegan\nended\nbought\nsold\nwent\ncame\nleft\nkept\nheld\nbuilt\nlent\nspent\nsent\nmet\npaid\nsaid\ntold\ntook\ngave\ngot\nmade\nhad\nwas\nwere\ndid\nbroke\nchose\ndrew\ndrove\nate\nflew\nforgot\nfroze\nhid\nhit\nknew\nled\nlay\nlet\nput\nran\nread\nsaw\nset\nshot\nshut\nsang\nsat\nslept\nspoke\nstole\nstood\nstruck\nswam\nswore\ntaught\ntore\nthought\nthrew\nunderstood\nwoke\nwore\nwrote\ncut\ncost\nspread\nquit\nshed\nsplit\nwithdrew\novercame\nbecame\nbrought\ncaught\nfought\nfound\nfelt\nbent\nbound\nbred";
