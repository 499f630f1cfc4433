/**
 * Words of class names and ids that say that an element is not the article. Made from
 * words/readers/class-names-around.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const CLASS_NAMES_AROUND_LIST = "ad\nads\nadvert\nadverts\nadvertisement\nadvertising\nbanner\nbreadcrumb\nbreadcrumbs\ncomment\ncomments\ncommentlist\ncookie\ncookies\nconsent\ndisqus\ndonate\ndropdown\nfooter\ngdpr\nhidden\nmasthead\nmenu\nmodal\nnav\nnavbar\nnavigation\nnewsletter\noutbrain\noverlay\npagination\npager\npopup\npopular\nprint\npromo\npromotion\nrecommend\nrecommended\nrecommendations\nrelated\nrss\nshare\nsharing\nshares\nsidebar\nsignup\nskip\nsocial\nsponsor\nsponsored\nsubscribe\nsubscription\ntaboola\ntags\ntagcloud\ntoolbar\ntrending\nwidget\nwidgets";
