/** Given names with their usual short forms, by hand; lower case, the full forms first. */
const GROUPS: readonly string[] = [
  'william|bill|billy|will|willie|willy', 'robert|bob|bobby|rob|robbie|bert', 'richard|dick|rick|ricky|rich|richie', 'james|jim|jimmy|jamie|jay', 'john|jack|johnny|jon', 'jonathan|jon|jonny',
  'joseph|joe|joey', 'thomas|tom|tommy', 'charles|charlie|chuck|chas', 'edward|ed|eddie|ted|teddy|ned', 'michael|mike|mick|mickey|mikey', 'david|dave|davey', 'daniel|dan|danny', 'anthony|tony', 'andrew|andy|drew',
  'christopher|chris|kit', 'matthew|matt', 'steven|stephen|steve', 'gregory|greg', 'jeffrey|geoffrey|jeff|geoff', 'kenneth|ken|kenny', 'ronald|ron|ronnie', 'donald|don|donnie', 'lawrence|laurence|larry|laurie', 'gerald|jerry|gerry',
  'samuel|samantha|sam|sammy', 'benjamin|ben|benny|benji', 'alexander|alexandra|alex|sandy|sasha', 'nicholas|nick|nicky', 'patrick|patricia|pat|paddy|trish|patty', 'peter|pete', 'philip|phillip|phil', 'frederick|frederic|fred|freddie|freddy',
  'francis|francisco|frank|frankie', 'henry|harry|hank|hal', 'harold|harry|hal', 'albert|al|bert|bertie', 'alfred|alf|alfie|fred', 'arthur|art', 'walter|walt|wally', 'leonard|len|lenny|leo', 'timothy|tim|timmy', 'raymond|ray',
  'vincent|vince|vinny', 'nathaniel|nathan|nate|nat', 'zachary|zach|zack', 'joshua|josh', 'jacob|jake', 'dwight|ike', 'theodore|ted|teddy|theo', 'eugene|gene', 'louis|lewis|lou|louie', 'elizabeth|liz|lizzie|beth|betty|eliza|lisa|bess',
  'katherine|catherine|kathryn|kate|katie|kathy|cathy|kat', 'margaret|maggie|meg|peggy|madge', 'susan|suzanne|sue|susie|suzy', 'deborah|debra|deb|debbie', 'jennifer|jen|jenny', 'jessica|jess|jessie', 'rebecca|becky|becca', 'victoria|vicky|tori',
  'barbara|barb', 'judith|judy', 'dorothy|dot|dottie|dolly', 'abigail|abby|abbie', 'pamela|pam', 'cynthia|cindy', 'christina|christine|chris|tina|chrissy', 'amanda|mandy', 'jacqueline|jackie', 'valerie|val', 'virginia|ginny', 'mikhail|misha',
  'mohammed|muhammad|mohamed|mohammad|mohamad', 'hussein|hussain|husayn|hossein', 'ahmed|ahmad', 'abdullah|abdallah', 'osama|usama', 'yusuf|yousef|youssef',
  'dmitry|dmitri|dmitriy|dima', 'sergei|sergey|serge', 'andrei|andrey', 'alexei|aleksei|alexey', 'yuri|yury|iouri', 'aleksandr|alexander|oleksandr', 'volodymyr|vladimir',
];

const groups = new Map<string, number[]>();
for (const [i, group] of GROUPS.entries()) for (const name of group.split('|')) groups.set(name, [...(groups.get(name) ?? []), i]);

/** True where two given names are usual forms of one; expects lower case. */
export function areShortFor(a: string, b: string): boolean {
  const mine = groups.get(a);
  const theirs = mine && groups.get(b);
  return theirs !== undefined && mine!.some((group) => theirs.includes(group));
}
