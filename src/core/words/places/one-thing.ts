/**
 * Cities under two names, and other things whose short form is known everywhere; lower case, parted by commas. Made
 * from words/places/one-thing.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const ONE_THING_LIST = "mumbai,bombay\nkolkata,calcutta\nchennai,madras\nbengaluru,bangalore\nbeijing,peking\nguangzhou,canton\nho chi minh city,saigon\nst petersburg,saint petersburg,leningrad,petrograd\nistanbul,constantinople\nyangon,rangoon\nkyiv,kiev\ngdansk,danzig\nodesa,odessa\nvolgograd,stalingrad\ntehran,teheran\noslo,christiania\njakarta,batavia\nulaanbaatar,ulan bator\nnew york city,nyc,new york\nlos angeles,la\neast germany,gdr,ddr,german democratic republic\nwashington,washington dc\nworld health organization,who,world health organisation\nfederal bureau of investigation,fbi\nnational football league,nfl\nsuper bowl,superbowl\neuropean commission,ec,commission\nmao zedong,mao tse-tung\nzhou enlai,chou en-lai\ndeng xiaoping,teng hsiao-ping\nchiang kai-shek,jiang jieshi\nayatollah khomeini,khomeini\njoseph stalin,stalin\nvladimir lenin,lenin\nhouse of commons,commons,house";
