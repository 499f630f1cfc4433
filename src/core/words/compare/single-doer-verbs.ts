/**
 * What one party does, once, to what they name: who wrote this report, bought that firm, won this race. Made from
 * words/compare/single-doer-verbs.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SINGLE_DOER_VERBS_LIST = "win\nfound\nestablish\nbuild\nwrite\ncompose\ndirect\ndesign\ninvent\ndiscover\npaint\nsculpt\ndraft\nauthor\nedit\ntranslate\npublish\nprint\nkill\nmurder\nassassinate\nshoot\nstab\npoison\nbuy\npurchase\nacquire\nsell\ninherit\nappoint\nnominate\narrest\nsentence\nconvict\nacquit\nfine\nsue\nopen\ninaugurate\nunveil\nclose\ndemolish\ndestroy\nsuspend\ndismiss\nsack\nfire\noust\nveto\nhost\nchair\nlead\nhead\nconduct\ncommission\ndrop\ncaptain\ncoach\nmanage\npilot\nsteer\ncapture\nconquer\nrescue\nsave\ndefeat\neliminate\nreplace\nsucceed\nadopt\ndonate\nlaunch\nunearth\nphotograph\nplan\npatent\nrestore\nrebuild\nrepair\nsteal\nrob\nfilm\nfinish\ncomplete\ndiagnose\nfree\nrelease\nhire\nrecruit\npromote\npropose\nuncover";
