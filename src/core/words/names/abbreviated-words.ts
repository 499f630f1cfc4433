/**
 * Words of names with the short form that stands for them, one pair a line: "mount mt". Other spellings of one title
 * too. Made from words/names/abbreviated-words.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const ABBREVIATED_WORDS_LIST = "mount mt\nfort ft\nstreet st\nsaint st\nroad rd\navenue ave\navenue av\nboulevard blvd\nsquare sq\nlane ln\nbrothers bros\ndepartment dept\nuniversity univ\nassociation assn\nassociation assoc\ninternational intl\nnational natl\ngovernment govt\ninstitute inst\ncommittee cttee\ntsar czar\ntsar tzar\ntsarina czarina\nsheikh shaikh\nsheikh sheik\nemir amir\ncompany co\ncompanies cos\ncounty co\nlimited ltd\nincorporated inc\ncorporation corp\nmanufacturing mfg\nsociety soc\ndepartment dpt\nlaboratory lab\nlaboratories labs\nhospital hosp\nacademy acad\nfoundation fdn\nfederation fed\ncollege coll\ncentre ctr\ncenter ctr\njunior jnr\nsenior snr\njunior jr\nsenior sr\nregiment regt\ndivision div\nrailway rly\nrailway ry\nrailroad rr\nstation stn\nheights hts\nterrace terr\ncourt ct\ncrescent cres\ndrive dr\nparkway pkwy\nhighway hwy\ntownship twp\ndistrict dist\ntechnology tech\npolytechnic poly";
