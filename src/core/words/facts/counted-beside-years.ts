/**
 * Words beside a four-digit number by which it is no year: what it counts, or what is done to so many. Made from
 * words/facts/counted-beside-years.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const COUNTED_BESIDE_YEARS_LIST = "people\npersons\ncases\ndeaths\nfatalities\nrecoveries\nmen\nwomen\nchildren\nsoldiers\ntroops\njobs\nemployees\nworkers\nstaff\ncopies\nunits\nhomes\nhouses\nvotes\nseats\nstudents\npupils\npatients\nvictims\npassengers\nusers\nmembers\nresidents\ninhabitants\nwords\npages\npoints\nruns\ntimes\ngoals\nappearances\nreviews\nratings\ncritics\nsubscribers\nfollowers\nfamilies\nhouseholds\nschools\nshops\nstores\nships\naircraft\ntanks\nhorses\ncars\nvehicles\ninfections\ntests\nyears\ndays\nhours\nminutes\nweeks\nmonths\nmillimetres\nspecies\nitems\ntickets\nspectators\nfans\nprisoners\nrefugees\nmigrants\nacres\ncalories\nrooms\nbeds\nbuildings\ncompanies\nfarmers\nislands\nmegawatts\nrounds\nguests\ndelegates\nofficers\ncivilians\nprotesters\narrests\ncomplaints\npieces\nsongs\nvideos\nviews\ndownloads";
