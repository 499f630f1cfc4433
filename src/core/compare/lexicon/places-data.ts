/**
 * Countries, by hand, one a line: names and short forms; adjectives and people; the seat of government and other names
 * that stand for the government. Lower case, dots dropped, without a leading article; parted by commas and semicolons.
 */
export const COUNTRIES = `
united states,us,usa,america,united states of america;american,americans,us-american;washington,washington dc,white house,pentagon,capitol hill,oval office
united kingdom,uk,britain,great britain,united kingdom of great britain and northern ireland;british,briton,britons,brit,brits;london,westminster,whitehall,downing street
ireland,republic of ireland,eire,irish republic;irish,irishman,irishmen;dublin
france,french republic;french,frenchman,frenchmen,frenchwoman;paris,elysee,elysee palace
germany,federal republic of germany;german,germans;berlin,bonn,bundestag
italy,italian republic;italian,italians;rome
spain;spanish,spaniard,spaniards;madrid,moncloa
portugal;portuguese;lisbon
netherlands,holland,kingdom of the netherlands;dutch,dutchman,dutchmen;hague,amsterdam
belgium;belgian,belgians;brussels
luxembourg,luxemburg;luxembourgish,luxembourger,luxembourgers;luxembourg city
switzerland,swiss confederation;swiss;bern,berne
austria;austrian,austrians;vienna
liechtenstein;liechtensteiner;vaduz
monaco;monegasque,monacan;monte carlo
andorra;andorran,andorrans;andorra la vella
san marino;sammarinese;
vatican,vatican city,holy see;;
malta;maltese;valletta
denmark;danish,dane,danes;copenhagen
norway;norwegian,norwegians;oslo
sweden;swedish,swede,swedes;stockholm
finland;finnish,finn,finns;helsinki
iceland;icelandic,icelander,icelanders;reykjavik
estonia;estonian,estonians;tallinn
latvia;latvian,latvians;riga
lithuania;lithuanian,lithuanians;vilnius
poland;polish,pole,poles;warsaw
czech republic,czechia;czech,czechs;prague
slovakia,slovak republic;slovak,slovaks,slovakian;bratislava
hungary;hungarian,hungarians;budapest
romania;romanian,romanians;bucharest
bulgaria;bulgarian,bulgarians;sofia
moldova;moldovan,moldovans;chisinau
ukraine;ukrainian,ukrainians;kyiv,kiev
kharkiv,kharkov
lviv,lvov
dnipro,dnepropetrovsk
chornobyl,chernobyl
mecca,makkah
medina,madinah
thiruvananthapuram,trivandrum
pune,poona
varanasi,benares,banaras
almaty,alma-ata
nur-sultan,astana
bishkek,frunze
yekaterinburg,sverdlovsk
nizhny novgorod,gorky
wroclaw,breslau
bratislava,pressburg
ljubljana,laibach
tallinn,reval
thessaloniki,salonica
izmir,smyrna
chongqing,chungking
nanjing,nanking
taipei,taibei
harare,salisbury
maputo,lourenco marques
kinshasa,leopoldville
belarus,byelorussia;belarusian,belarusians,belarussian;minsk
russia,russian federation;russian,russians;moscow,kremlin
greece,hellenic republic;greek,greeks,hellenic;athens
cyprus;cypriot,cypriots;nicosia
turkey,turkiye;turkish,turk,turks;ankara
albania;albanian,albanians;tirana
kosovo;kosovar,kosovars,kosovan;pristina
serbia;serbian,serb,serbs;belgrade
montenegro;montenegrin,montenegrins;podgorica
bosnia and herzegovina,bosnia,bosnia-herzegovina;bosnian,bosnians;sarajevo
croatia;croatian,croat,croats;zagreb
slovenia;slovenian,slovene,slovenes,slovenians;ljubljana
north macedonia,macedonia;macedonian,macedonians;skopje
georgia;georgian,georgians;tbilisi
armenia;armenian,armenians;yerevan
azerbaijan;azerbaijani,azerbaijanis,azeri;baku
kazakhstan;kazakh,kazakhs,kazakhstani;astana,nur-sultan,almaty
uzbekistan;uzbek,uzbeks;tashkent
turkmenistan;turkmen,turkmens;ashgabat
kyrgyzstan;kyrgyz;bishkek
tajikistan;tajik,tajiks;dushanbe
afghanistan;afghan,afghans;kabul
pakistan;pakistani,pakistanis;islamabad
india,republic of india;indian,indians;delhi,new delhi
bangladesh;bangladeshi,bangladeshis;dhaka
sri lanka,ceylon;sri lankan,sri lankans,ceylonese;colombo
nepal;nepali,nepalese;kathmandu
bhutan;bhutanese;thimphu
maldives;maldivian,maldivians;
china,people's republic of china,prc,mainland china;chinese;beijing,peking,zhongnanhai
taiwan,republic of china;taiwanese;taipei
hong kong;hongkonger,hongkongers,hong konger;
japan;japanese;tokyo
south korea,republic of korea,rok;south korean,south koreans;seoul,blue house
north korea,dprk,democratic people's republic of korea;north korean,north koreans;pyongyang
korea;korean,koreans;
mongolia;mongolian,mongolians,mongol;ulaanbaatar,ulan bator
vietnam,viet nam;vietnamese;hanoi
laos;lao,laotian,laotians;vientiane
cambodia,kampuchea;cambodian,cambodians,khmer;phnom penh
thailand,siam;thai,thais,siamese;bangkok
myanmar,burma;burmese,myanmarese;naypyidaw,yangon,rangoon
malaysia;malaysian,malaysians;kuala lumpur,putrajaya
singapore;singaporean,singaporeans;
indonesia;indonesian,indonesians;jakarta
philippines,philippine islands;filipino,filipinos,philippine,filipina;manila,malacanang
brunei;bruneian;bandar seri begawan
east timor,timor-leste;timorese,east timorese;dili
iran,persia,islamic republic of iran;iranian,iranians,persian,persians;tehran,teheran
iraq;iraqi,iraqis;baghdad
syria;syrian,syrians;damascus
lebanon;lebanese;beirut
israel;israeli,israelis;jerusalem,tel aviv,knesset
palestine,palestinian territories;palestinian,palestinians;ramallah
jordan;jordanian,jordanians;amman
saudi arabia,ksa,kingdom of saudi arabia;saudi,saudis,saudi arabian;riyadh
united arab emirates,uae,emirates;emirati,emiratis;abu dhabi
qatar;qatari,qataris;doha
kuwait;kuwaiti,kuwaitis;kuwait city
bahrain;bahraini,bahrainis;manama
oman;omani,omanis;muscat
yemen;yemeni,yemenis;sanaa,sana'a,aden
egypt;egyptian,egyptians;cairo
libya;libyan,libyans;tripoli
tunisia;tunisian,tunisians;tunis
algeria;algerian,algerians;algiers
morocco;moroccan,moroccans;rabat
mauritania;mauritanian,mauritanians;nouakchott
mali;malian,malians;bamako
niger;nigerien,nigeriens;niamey
chad;chadian,chadians;n'djamena
sudan;sudanese;khartoum
south sudan;south sudanese;juba
ethiopia,abyssinia;ethiopian,ethiopians;addis ababa
eritrea;eritrean,eritreans;asmara
djibouti;djiboutian;
somalia;somali,somalis,somalian;mogadishu
kenya;kenyan,kenyans;nairobi
uganda;ugandan,ugandans;kampala
tanzania;tanzanian,tanzanians;dodoma,dar es salaam
rwanda;rwandan,rwandans;kigali
burundi;burundian,burundians;gitega,bujumbura
democratic republic of the congo,democratic republic of congo,drc,dr congo,zaire;congolese;kinshasa
congo,republic of the congo,congo-brazzaville;congolese;brazzaville
gabon;gabonese;libreville
cameroon;cameroonian,cameroonians;yaounde
central african republic,car;central african;bangui
nigeria;nigerian,nigerians;abuja
ghana,gold coast;ghanaian,ghanaians;accra
ivory coast,cote d'ivoire;ivorian,ivorians;yamoussoukro,abidjan
liberia;liberian,liberians;monrovia
sierra leone;sierra leonean,sierra leoneans;freetown
guinea;guinean,guineans;conakry
guinea-bissau;bissau-guinean;bissau
senegal;senegalese;dakar
gambia;gambian,gambians;banjul
cape verde,cabo verde;cape verdean;praia
burkina faso,upper volta;burkinabe;ouagadougou
benin,dahomey;beninese;porto-novo
togo;togolese;lome
angola;angolan,angolans;luanda
zambia;zambian,zambians;lusaka
zimbabwe,rhodesia;zimbabwean,zimbabweans,rhodesian;harare
malawi;malawian,malawians;lilongwe
mozambique;mozambican,mozambicans;maputo
namibia;namibian,namibians;windhoek
botswana;botswanan,motswana,batswana;gaborone
south africa;south african,south africans;pretoria
lesotho;basotho;maseru
eswatini,swaziland;swazi,swazis;mbabane
madagascar;malagasy;antananarivo
mauritius;mauritian,mauritians;port louis
seychelles;seychellois;victoria city
comoros;comorian;moroni
canada;canadian,canadians;ottawa,parliament hill
mexico;mexican,mexicans;mexico city
guatemala;guatemalan,guatemalans;guatemala city
belize;belizean,belizeans;belmopan
honduras;honduran,hondurans;tegucigalpa
el salvador;salvadoran,salvadorans,salvadorean;san salvador
nicaragua;nicaraguan,nicaraguans;managua
costa rica;costa rican,costa ricans;san jose
panama;panamanian,panamanians;panama city
cuba;cuban,cubans;havana
jamaica;jamaican,jamaicans;kingston
haiti;haitian,haitians;port-au-prince
dominican republic;dominican,dominicans;santo domingo
puerto rico;puerto rican,puerto ricans;san juan
bahamas;bahamian,bahamians;nassau
barbados;barbadian,barbadians,bajan;bridgetown
trinidad and tobago,trinidad;trinidadian,trinidadians;port of spain
grenada;grenadian,grenadians;
guyana;guyanese;georgetown
suriname;surinamese;paramaribo
venezuela;venezuelan,venezuelans;caracas
colombia;colombian,colombians;bogota
ecuador;ecuadorian,ecuadorians,ecuadorean;quito
peru;peruvian,peruvians;lima
bolivia;bolivian,bolivians;la paz,sucre
paraguay;paraguayan,paraguayans;asuncion
uruguay;uruguayan,uruguayans;montevideo
argentina,argentine republic;argentine,argentines,argentinian,argentinians;buenos aires
chile;chilean,chileans;santiago
brazil;brazilian,brazilians;brasilia
australia;australian,australians,aussie,aussies;canberra
new zealand,aotearoa;new zealander,new zealanders,kiwi,kiwis;wellington
papua new guinea;papuan,papua new guinean;port moresby
fiji;fijian,fijians;suva
samoa;samoan,samoans;apia
tonga;tongan,tongans;nuku'alofa
greenland;greenlandic,greenlander,greenlanders;nuuk
tibet;tibetan,tibetans;lhasa
soviet union,ussr,union of soviet socialist republics;soviet,soviets;
yugoslavia;yugoslav,yugoslavs,yugoslavian;
czechoslovakia;czechoslovak,czechoslovakian;
prussia;prussian,prussians;
ottoman empire;ottoman,ottomans;
european union,eu,european community,european communities,eec,ec;;brussels,european commission,european parliament,commission,council of the european union,european council
united nations,un;;security council,un security council,united nations security council,general assembly,un general assembly
england;english,englishman,englishmen,englishwoman;
scotland;scottish,scot,scots,scotsman;edinburgh,holyrood
wales;welsh,welshman,welshmen;cardiff
northern ireland,ulster;northern irish;belfast,stormont
`;

/**
 * What lies in what, or belonged to it: the whole before the colon; then its countries and regions, and after a
 * semicolon its towns, apart from the seats above.
 */
export const PARTS = `
united states:alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,washington state,puerto rico,new england,midwest,silicon valley;new york city,nyc,los angeles,la,chicago,houston,philadelphia,phoenix,san francisco,san diego,dallas,boston,seattle,detroit,miami,atlanta,denver,las vegas,hollywood,manhattan,brooklyn,new orleans,wall street
new england:massachusetts,maine,vermont,new hampshire,rhode island,connecticut;boston
california:silicon valley;los angeles,la,san francisco,san diego,hollywood,sacramento
new york:;new york city,nyc,manhattan,brooklyn,wall street
texas:;houston,dallas,austin
united kingdom:england,scotland,wales,northern ireland;london,manchester,birmingham,liverpool,glasgow,edinburgh,cardiff,belfast,leeds,bristol
england:cornwall,devon,kent,yorkshire,sussex,essex,lancashire;london,manchester,birmingham,liverpool,leeds,bristol,oxford,cambridge,westminster
scotland:highlands;glasgow,aberdeen
ireland:ulster,northern ireland;cork,galway,limerick
germany:bavaria,saxony,hesse,thuringia,brandenburg,lower saxony,north rhine-westphalia,baden-wurttemberg,rhineland,rhineland-palatinate,saarland,schleswig-holstein,prussia;munich,hamburg,frankfurt,cologne,leipzig,dresden,stuttgart,dusseldorf
saxony:;leipzig,dresden
bavaria:;munich,nuremberg
france:normandy,provence,brittany,burgundy,alsace,corsica;marseille,lyon,bordeaux,nice,toulouse,strasbourg
italy:tuscany,sicily,lombardy,sardinia,veneto;milan,naples,turin,florence,venice,genoa,bologna,palermo,padua,vatican
spain:catalonia,andalusia,basque country,galicia;barcelona,seville,valencia,bilbao
canada:quebec,ontario,british columbia,alberta,manitoba,saskatchewan,nova scotia,newfoundland;toronto,montreal,vancouver,calgary
australia:new south wales,queensland,victoria,tasmania,western australia,south australia,northern territory;sydney,melbourne,brisbane,perth,adelaide
india:punjab,kashmir,gujarat,kerala,tamil nadu,maharashtra,west bengal,bihar,rajasthan,uttar pradesh,goa,assam;mumbai,bombay,kolkata,calcutta,chennai,madras,bangalore,bengaluru,hyderabad
pakistan:punjab,sindh,kashmir,balochistan,bangladesh;karachi,lahore,peshawar
china:hong kong,tibet,xinjiang,guangdong,sichuan,hubei,macau,manchuria,taiwan;shanghai,wuhan,shenzhen,guangzhou,canton,chengdu
japan:hokkaido,okinawa,kyushu,honshu;osaka,kyoto,hiroshima,nagasaki
russia:siberia,crimea,chechnya,tatarstan;st petersburg,saint petersburg,leningrad,novosibirsk
ukraine:crimea,donbas;donetsk,luhansk,odesa,odessa,kharkiv,lviv
soviet union:russia,ukraine,belarus,georgia,armenia,azerbaijan,kazakhstan,uzbekistan,turkmenistan,kyrgyzstan,tajikistan,moldova,estonia,latvia,lithuania;moscow,kremlin
yugoslavia:serbia,croatia,slovenia,bosnia and herzegovina,montenegro,macedonia,kosovo;
czechoslovakia:czech republic,slovakia;
korea:south korea,north korea;
ottoman empire:turkey,greece,bulgaria,serbia,egypt,syria,iraq,palestine,lebanon;constantinople,istanbul
turkey:anatolia;istanbul,constantinople,izmir
brazil:bahia;sao paulo,rio de janeiro,rio
south africa:;cape town,johannesburg,durban
egypt:sinai;alexandria
israel:palestine,gaza,west bank;haifa
palestine:gaza,west bank;jerusalem
united arab emirates:;dubai,sharjah
switzerland:;zurich,geneva,basel,lausanne
netherlands:zeeland;rotterdam,utrecht
belgium:flanders,wallonia;antwerp,ghent
denmark:greenland;
vietnam:;saigon,ho chi minh city
european union:france,germany,italy,spain,portugal,netherlands,belgium,luxembourg,ireland,austria,denmark,sweden,finland,greece,poland,czech republic,slovakia,hungary,romania,bulgaria,croatia,slovenia,estonia,latvia,lithuania,malta,cyprus,united kingdom;
`;

/** Cities under two names, and other things whose short form is known everywhere; lower case. */
export const SAME_THING = `
mumbai,bombay
kolkata,calcutta
chennai,madras
bengaluru,bangalore
beijing,peking
guangzhou,canton
ho chi minh city,saigon
st petersburg,saint petersburg,leningrad,petrograd
istanbul,constantinople
yangon,rangoon
kyiv,kiev
gdansk,danzig
odesa,odessa
volgograd,stalingrad
tehran,teheran
oslo,christiania
jakarta,batavia
ulaanbaatar,ulan bator
new york city,nyc,new york
los angeles,la
east germany,gdr,ddr,german democratic republic
washington,washington dc
world health organization,who,world health organisation
federal bureau of investigation,fbi
national football league,nfl
super bowl,superbowl
european commission,ec,commission
mao zedong,mao tse-tung
zhou enlai,chou en-lai
deng xiaoping,teng hsiao-ping
chiang kai-shek,jiang jieshi
ayatollah khomeini,khomeini
joseph stalin,stalin
vladimir lenin,lenin
`;
