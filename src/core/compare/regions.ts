import { comparable } from './known-names';

/** Continents and other parts of the world. */
const PARTS_OF_THE_WORLD: ReadonlySet<string> = new Set('europe,european,asia,asian,africa,african,north america,south america,latin america,oceania,antarctica,middle east,scandinavia,balkans,caribbean'.split(','));

/** Countries and large parts of countries, with their usual adjectives; lower case, one a comma. */
const REGIONS: ReadonlySet<string> = new Set(`
america,american,americans,afghanistan,afghan,albania,albanian,algeria,algerian,andorra,angola,angolan,argentina,argentine,argentinian,armenia,armenian,australia,australian,austria,austrian,azerbaijan,bahamas,bahrain,
bangladesh,bangladeshi,barbados,belarus,belarusian,belgium,belgian,belize,benin,bhutan,bolivia,bolivian,bosnia,bosnia and herzegovina,botswana,brazil,brazilian,brunei,bulgaria,bulgarian,burkina faso,burma,
burundi,cambodia,cambodian,cameroon,canada,canadian,chad,chile,chilean,china,chinese,colombia,colombian,congo,costa rica,croatia,croatian,cuba,cuban,cyprus,czech republic,czechia,czech,denmark,danish,
dominican republic,ecuador,egypt,egyptian,el salvador,england,english,eritrea,estonia,estonian,ethiopia,ethiopian,fiji,finland,finnish,france,french,gabon,gambia,georgia,germany,german,ghana,ghanaian,great britain,
britain,british,greece,greek,greenland,grenada,guatemala,guinea,guyana,haiti,haitian,honduras,hungary,hungarian,iceland,icelandic,india,indian,indonesia,indonesian,iran,iranian,iraq,iraqi,ireland,irish,israel,
israeli,italy,italia,italian,ivory coast,jamaica,jamaican,japan,japanese,jordan,jordanian,kazakhstan,kenya,kenyan,korea,korean,kosovo,kuwait,kyrgyzstan,laos,latvia,latvian,lebanon,lebanese,lesotho,liberia,
libya,libyan,liechtenstein,lithuania,lithuanian,luxembourg,macedonia,madagascar,malawi,malaysia,malaysian,maldives,mali,malta,mauritania,mauritius,mexico,mexican,moldova,monaco,mongolia,montenegro,morocco,moroccan,
mozambique,myanmar,namibia,nepal,netherlands,dutch,holland,new zealand,nicaragua,niger,nigeria,nigerian,north korea,northern ireland,norway,norwegian,oman,pakistan,pakistani,palestine,palestinian,panama,paraguay,peru,
peruvian,philippines,filipino,poland,polish,portugal,portuguese,puerto rico,qatar,romania,romanian,russia,russian,rwanda,saudi arabia,saudi,scotland,scottish,senegal,serbia,serbian,sierra leone,singapore,slovakia,slovak,
slovenia,somalia,somali,south africa,south african,south korea,south korean,soviet union,soviet,ussr,spain,spanish,sri lanka,sudan,sudanese,suriname,sweden,swedish,switzerland,swiss,syria,syrian,taiwan,taiwanese,tajikistan,
tanzania,thailand,thai,tibet,togo,trinidad,tunisia,tunisian,turkey,turkish,turkmenistan,uganda,ugandan,uk,ukraine,ukrainian,united arab emirates,uae,united kingdom,united states,us,usa,uruguay,uzbekistan,venezuela,venezuelan,
vietnam,vietnamese,wales,welsh,yemen,yemeni,yugoslavia,zambia,zimbabwe,
alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,
montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,
wisconsin,wyoming,bavaria,catalonia,quebec,ontario,siberia,tuscany,sicily,normandy,provence,kashmir,punjab,queensland,new south wales,victoria,tasmania,british columbia,alberta,manitoba
`.split(',').map((name) => name.trim()).filter((name) => name !== ''));

/** 2 for a part of the world, 1 for a country or a large part of one (and the adjectives made of them), 0 for every other name. */
export function levelOf(name: string): 0 | 1 | 2 {
  const plain = comparable(name);
  return PARTS_OF_THE_WORLD.has(plain) ? 2 : REGIONS.has(plain) ? 1 : 0;
}
