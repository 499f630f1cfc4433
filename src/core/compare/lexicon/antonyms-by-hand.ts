/** Opposites that dictionaries list late or not at all, by hand: base forms, one pair a group. */
export const ANTONYMS_BY_HAND = `
accept/reject accept/refuse accept/decline agree/disagree agree/refuse approve/reject approve/oppose approve/veto approve/disapprove allow/ban allow/forbid allow/prohibit allow/prevent allow/block
permit/ban permit/forbid permit/prohibit confirm/deny admit/deny acknowledge/deny affirm/deny support/oppose back/oppose favor/oppose favour/oppose endorse/oppose endorse/reject praise/criticize praise/criticise praise/condemn
praise/slam welcome/reject welcome/criticize defend/attack rise/fall rise/drop rise/decline rise/decrease increase/decrease increase/decline increase/drop increase/fall increase/reduce increase/cut increase/lower grow/shrink grow/decline grow/fall grow/contract
gain/lose gain/drop climb/fall climb/drop surge/plunge surge/fall surge/drop soar/plunge soar/fall jump/fall jump/drop raise/lower raise/cut raise/reduce boost/cut boost/reduce expand/shrink expand/contract expand/reduce improve/worsen improve/deteriorate strengthen/weaken accelerate/slow
widen/narrow win/lose defeat/lose beat/lose victory/defeat winner/loser profit/loss gain/loss surplus/deficit success/failure succeed/fail pass/fail open/close begin/end start/end start/finish start/stop begin/finish launch/cancel launch/close launch/end continue/stop continue/cease resume/halt resume/suspend
keep/delete keep/remove keep/abandon retain/lose retain/remove add/remove add/delete include/exclude involve/exclude cover/exclude comprise/exclude include/omit enter/leave enter/exit join/leave join/quit arrive/leave arrive/depart come/go stay/leave remain/leave hire/fire appoint/dismiss appoint/fire buy/sell acquire/sell purchase/sell acquire/divest borrow/lend import/export send/receive give/receive give/take pay/receive
create/destroy build/destroy build/demolish attack/defend arrest/release imprison/release jail/release jail/free convict/acquit convict/clear guilty/innocent innocent/convict charge/clear live/die alive/dead survive/die save/kill birth/death born/die love/hate like/dislike like/hate enjoy/hate trust/distrust remember/forget find/lose hide/reveal hide/show conceal/reveal
legal/illegal lawful/unlawful legalize/ban legalise/ban mandatory/optional mandatory/voluntary compulsory/voluntary required/optional public/private domestic/foreign internal/external national/international local/global urban/rural early/late earlier/later before/after pre/post first/last initial/final former/current former/future current/previous next/previous previous/subsequent old/new old/young older/younger
high/low higher/lower highest/lowest big/small large/small larger/smaller largest/smallest major/minor long/short longer/shorter longest/shortest tall/short wide/narrow thick/thin heavy/light strong/weak stronger/weaker fast/slow faster/slower fastest/slowest quick/slow hot/cold warm/cool warmer/cooler wet/dry rich/poor cheap/expensive easy/difficult easy/hard simple/complex simple/complicated safe/dangerous safe/unsafe
good/bad better/worse best/worst positive/negative favorable/unfavorable favourable/unfavourable optimistic/pessimistic happy/sad happy/unhappy pleased/disappointed satisfied/dissatisfied healthy/sick healthy/unhealthy healthy/ill married/single married/divorced married/unmarried male/female man/woman boy/girl father/mother son/daughter brother/sister husband/wife uncle/aunt nephew/niece king/queen
north/south east/west northern/southern eastern/western northeast/southwest northwest/southeast left/right up/down upper/lower above/below over/under top/bottom inside/outside indoor/outdoor front/back ahead/behind within/outside with/without for/against pro/anti more/less more/fewer most/least most/fewest many/few majority/minority maximum/minimum all/none always/never often/rarely often/seldom frequently/rarely usually/rarely
everyone/nobody everybody/nobody everything/nothing some/none both/neither same/different equal/unequal together/apart together/separately alone/together true/false right/wrong correct/incorrect correct/wrong accurate/inaccurate real/fake genuine/fake possible/impossible likely/unlikely certain/uncertain clear/unclear known/unknown famous/unknown popular/unpopular common/rare common/uncommon usual/unusual
able/unable capable/incapable available/unavailable visible/invisible successful/unsuccessful effective/ineffective necessary/unnecessary official/unofficial active/inactive active/passive full/empty complete/incomplete partial/complete partially/fully temporary/permanent temporarily/permanently directly/indirectly direct/indirect intentional/accidental deliberately/accidentally voluntary/forced peaceful/violent war/peace ally/enemy friend/enemy
ancestor/descendant parent/child teacher/student employer/employee buyer/seller landlord/tenant plaintiff/defendant prosecution/defense prosecution/defence offense/defense liberal/conservative democrat/republican left-wing/right-wing protagonist/antagonist hero/villain amateur/professional beginner/expert day/night morning/evening summer/winter spring/autumn sunrise/sunset dawn/dusk past/future ancient/modern
encourage/discourage motivate/demotivate persuade/dissuade attract/repel appear/disappear connect/disconnect cover/uncover load/unload lock/unlock tighten/loosen inhale/exhale freeze/melt sink/float advance/retreat ascend/descend enable/disable enable/prevent cause/prevent help/hinder help/hurt benefit/harm protect/harm protect/endanger unite/divide merge/split attach/detach install/remove
fixed/variable optimal/suboptimal suitable/unsuitable single/multiple single/double sole/joint odd/even solid/liquid acidic/alkaline natural/artificial organic/synthetic raw/cooked fresh/stale clean/dirty bright/dark light/dark loud/quiet noisy/quiet vivid/blurry sharp/blunt smooth/rough soft/hard flexible/rigid tight/loose deep/shallow broad/narrow general/specific formal/informal vague/precise
confident/doubtful enthusiastic/reluctant willing/unwilling willing/reluctant eager/reluctant cautious/reckless friendly/hostile polite/rude calm/angry brave/cowardly generous/stingy honest/dishonest loyal/disloyal lucky/unlucky fortunate/unfortunate fair/unfair just/unjust relevant/irrelevant important/unimportant significant/insignificant significantly/slightly sharply/slightly dramatically/slightly slightly/greatly
upgrade/downgrade overestimate/underestimate overweight/underweight overvalue/undervalue exceed/miss outperform/underperform bull/bear bullish/bearish inflation/deflation demand/supply income/expense revenue/expense asset/liability credit/debit lend/borrow creditor/debtor inflow/outflow upside/downside uptrend/downtrend tailwind/headwind
refuse/offer deny/offer reject/offer withdraw/offer injure/unharmed hurt/unharmed injured/unhurt wounded/unharmed wounded/unhurt injured/unscathed weekday/weekend suppress/enhance inhibit/enhance inhibit/stimulate suppress/stimulate depress/stimulate
aggressive/conservative aggressive/cautious cautious/bold conservative/progressive elderly/young elderly/youthful suited/unsuited fit/unfit suitable/unfit separate/identical similar/different alike/different identical/different constant/variable reduce/raise
overnight/gradually sudden/gradual suddenly/gradually abruptly/gradually unanimous/divided unanimously/narrowly narrowly/comfortably narrowly/easily easily/barely forbidden/allowed hopeful/hopeless careful/careless powerful/powerless harmless/harmful painful/painless useful/useless meaningful/meaningless
calm/stimulate soothe/irritate soothe/aggravate relieve/aggravate ease/aggravate ease/worsen ease/intensify alleviate/aggravate alleviate/worsen calm/worsen escalate/ease weaken/intensify intensify/subside flare/subside
concede/deny concede/contest comply/refuse consent/refuse cooperate/refuse cooperate/resist surrender/resist surrender/fight sue/settle thaw/freeze vacant/occupied abundant/scarce deserted/crowded mild/severe mild/harsh mild/intense lenient/harsh lenient/severe
tolerate/forbid embrace/shun embrace/reject shun/welcome avoid/seek seek/shun reassure/alarm reassure/worry relieved/worried relieved/disappointed calm/alarm comfort/frighten impress/disappoint surprising/expected unexpected/expected surprised/unsurprised surprise/expected
conceal/announce deny/acknowledge dispute/accept contradict/confirm refute/confirm disprove/prove unproven/proven rebut/confirm debunk/confirm retract/confirm withdraw/submit revoke/grant revoke/renew expire/renew cancel/renew terminate/renew terminate/extend terminate/continue
unite/split unify/divide heal/wound cure/infect sterile/fertile tame/wild domesticated/wild native/foreign native/introduced indigenous/foreign endemic/widespread local/foreign
hit/miss recruit/dismiss enlist/desert desert/stay promote/demote elect/oust oust/install crown/depose nationalise/privatise nationalize/privatize regulate/deregulate centralise/decentralise centralize/decentralize devalue/revalue subsidise/tax subsidize/tax fund/defund
oversubscribed/undersubscribed overfunded/underfunded overpaid/underpaid overcrowded/empty understate/overstate understate/exaggerate exaggerate/downplay inflate/deflate inflate/understate
uphold/overturn uphold/reject uphold/dismiss uphold/quash uphold/reverse uphold/annul ratify/reject grant/deny grant/refuse impose/lift lift/keep lift/maintain lift/retain introduce/abolish introduce/scrap deploy/withdraw adopt/reject adopt/abandon accept/dismiss tighten/relax tighten/ease
he/she his/her him/her on/off with/without
`;

/**
 * Families of words that stand at two ends of one scale, by hand: each of one side is an opposite of each of the other.
 */
export const POLES_BY_HAND = `
increase|rise|grow|climb|jump|surge|soar|spike|expand|gain|boost|raise|lift|escalate|skyrocket|swell / decrease|fall|drop|decline|shrink|slump|plunge|plummet|dip|reduce|lower|cut|slash|diminish|lessen|dwindle|tumble|sink|slide|halve|trim|contract|erode
lower|smaller|fewer|lesser|lighter|weaker / higher|larger|bigger|greater|heavier|stronger
faster|quicker|sooner / slower|later
cheaper|easier|safer / costlier|pricier|dearer|harder|riskier
increased|rising|growing|higher / decreased|falling|declining|shrinking|lower|reduced
improve|enhance|strengthen|better|bolster|boost|upgrade|improvement / worsen|impair|weaken|deteriorate|undermine|degrade|damage|harm|hinder|hamper|impede|deterioration
help|aid|assist|facilitate|promote|encourage / hinder|hamper|impede|obstruct|thwart|discourage|undermine
allow|permit|enable|authorize|authorise|legalize|legalise / ban|forbid|prohibit|bar|outlaw|block|prevent
praise|laud|hail|commend|applaud|celebrate|endorse / criticize|criticise|condemn|slam|denounce|blast|vilify|deride|rebuke|lambast|mock
significant|substantial|considerable|huge|massive|major|drastic|dramatic|enormous|vast / slight|minor|modest|minimal|marginal|negligible|insignificant|tiny
significantly|substantially|considerably|massively|drastically|dramatically|sharply|greatly|vastly / slightly|modestly|minimally|marginally|barely|hardly
secretly|privately|covertly|quietly|anonymously / publicly|openly
new|novel|latest / old|outdated|existing|obsolete
profit|profits|earnings|income|gain|surplus|profitable / loss|losses|deficit|unprofitable
resign|quit|depart|retire / join|stay|remain|return|rejoin
dismiss|fire|sack|oust / hire|appoint|promote|reinstate
earn|make / lose
compete|competition|competitor|rival / collaborate|cooperate|collaboration|cooperation|partner|ally
encode|encoder|encoding / decode|decoder|decoding
autonomous|automated|automatic|automatically / manual|manually
free|complimentary / paid
highlight|emphasize|emphasise|stress|underscore|focus / ignore|downplay|overlook|neglect|disregard
accelerate|hasten|expedite|speed / delay|slow|postpone|stall
crucial|vital|essential|important|critical|key|necessary / irrelevant|unimportant|unnecessary|trivial|optional|insignificant
limited|scarce|insufficient|lacking / abundant|unlimited|plentiful|ample|extensive|sufficient
diverse|varied|heterogeneous / identical|uniform|homogeneous
efficient|fast|quick|rapid|swift / inefficient|slow|time-consuming|sluggish
quickly|rapidly|swiftly|fast / slowly|gradually
extend|prolong|lengthen / shorten|curtail
protect|defend|safeguard|save / harm|endanger|destroy|ruin
reveal|disclose|publish|unveil|expose / hide|conceal|withhold|bury
strict|tough|stringent|tight|rigid / loose|lax|lenient|flexible
optimistic|confident|hopeful|upbeat / pessimistic|doubtful|worried|gloomy
obey|comply|follow|respect|uphold / violate|defy|disobey|breach|flout
believe|trust / doubt|distrust|disbelieve
impressive|outstanding|excellent|brilliant|great|superb / unimpressive|mediocre|poor|disappointing|terrible|awful|dismal
multiple|several|numerous / single|sole
comprehensive|complete|thorough|full / basic|partial|incomplete|superficial
personalized|personalised|customized|customised|tailored / generic
beginning|start|opening|introduction / end|ending|conclusion|close
satisfied|pleased|happy|delighted|glad|thrilled / dissatisfied|disappointed|unhappy|frustrated|angry|upset
cheap|affordable|inexpensive / expensive|costly|pricey
nearby|close|near / distant|remote|far|faraway
crowded|busy|packed / secluded|empty|deserted
training|train / testing|test
peaceful|calm|nonviolent / violent|chaotic|bloody
impose|introduce|tighten|reimpose / lift|ease|relax|scrap|abolish
include|contain|feature / exclude|omit|lack
attend / miss|skip|boycott
convicted|guilty / acquitted|innocent|cleared|exonerated
majority|most / minority|few
stable|steady / unstable|volatile
strong|robust|solid / weak|fragile|poor
fail|unsuccessfully|failed / succeed|successfully|manage|successful
lead|leading / trail|trailing
friendly|warm / hostile|cold
rarely|seldom|never|infrequently / often|frequently|always|regularly|usually
deny|reject|refuse|rebuff / accept|approve|embrace|grant
appoint|hire|recruit / dismiss|fire|sack|oust
arrest|detain|jail|imprison / free|release
evacuate / occupy|stay
majestic / ugly
wealthy|rich|affluent / poor|impoverished
abandon|scrap|cancel|shelve / keep|retain|pursue
famous|renowned|celebrated|well-known / obscure|unknown|little-known
excel|thrive|flourish|shine|prosper|impress / struggle|falter|flounder|suffer|disappoint
regain|recover|restore / lose|damage|destroy
discover|find|preserve|rebuild / destroy|demolish|lose
debut|open|launch|premiere / close|shut|demolish|end
warn|discourage|caution|deter / encourage|urge|recommend
join|enter / leave|depart|quit|exit
climb|rise|ascend|soar / slip|plunge|descend|drop
victory|win|success|triumph / defeat|loss|failure
begin|start|commence|open / conclude|end|finish|close
easy|simple|straightforward / tricky|hard|tough|difficult|challenging|complicated
conscious|awake / unconscious|asleep
detailed|elaborate|lengthy / plain|brief|short
remember|recall / forget
employed|working / unemployed|jobless|retired
oppose|resist|protest|fight|condemn|denounce / support|back|favor|favour|champion|endorse
active / retired|inactive|defunct
tail|trail / lead
inherit|keep|retain / disinherit|forfeit|surrender
critical|negative|unfavorable|unfavourable|harsh / positive|favorable|favourable|glowing|enthusiastic
flop|failure|bomb / hit|success|blockbuster|smash
original / sequel|remake|copy|adaptation
debut|first / final|last
natural / artificial|synthetic
postpone|delay|defer|adjourn / hasten|accelerate|expedite|advance
praise|honour|honor / blame|insult
cold|chilly|freezing|icy / hot|warm|mild|boiling
clean|pristine|spotless / dirty|polluted|contaminated|filthy
elderly|aged|retired|older / young|youthful|teenage|younger
calm|relaxed|untroubled|unconcerned|unfazed / anxious|worried|concerned|nervous|alarmed|panicked|stressed|troubled
willing|eager|keen|happy|glad / unwilling|reluctant|loath|hesitant
unharmed|unhurt|uninjured|unscathed|intact|undamaged / harm|hurt|injure|wound|damage|maim
survive|survivor / perish|die|succumb|victim
unanimously|overwhelmingly / narrowly|barely
disband|dissolve / form|found|establish|create
repeal|revoke|rescind|scrap / enact|introduce|impose|pass
evict|expel|deport|banish / admit|welcome|invite
guilty|culpable|liable / innocent|blameless|not-guilty
demote|sack|relegate / promote|elevate
vegetarian|vegan / carnivore|carnivorous
protagonist|hero|heroine / antagonist|villain
benign|harmless|safe / malignant|harmful|deadly|dangerous|fatal|toxic
fiction|fictional / nonfiction|real|true
sparsely / densely
landlocked / coastal
monogamous / polygamous
nocturnal / diurnal
extinct / living|extant
urban / rural
ordinary|common|typical|usual / rare|exotic|unusual|exceptional|extraordinary
`;
