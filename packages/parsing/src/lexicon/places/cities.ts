import { wordSet } from '../word-set.ts';

/** Large towns, lands of a federation and seas that are in the news and are nobody's name as well, in lower case, with `_` for a space. Own list. */
const cities = wordSet(`
  los_angeles las_vegas san_francisco san_diego san_antonio san_jose chicago boston atlanta philadelphia baltimore detroit
  cleveland seattle minneapolis milwaukee miami manhattan brooklyn queens hollywood cincinnati pittsburgh sacramento oakland
  albuquerque tucson honolulu memphis nashville new_orleans oklahoma_city kansas_city salt_lake_city st_louis st_paul
  west_virginia north_carolina south_carolina north_dakota south_dakota new_hampshire new_jersey new_mexico rhode_island
  pacific atlantic arctic antarctic mediterranean caribbean sierra_nevada siberia
  indianapolis louisville tampa anaheim buffalo newark tulsa omaha fresno
  toronto montreal vancouver ottawa calgary mexico_city havana bogota caracas lima quito santiago buenos_aires sao_paulo
  rio_de_janeiro brasilia
  manchester birmingham liverpool leeds glasgow edinburgh belfast cardiff dublin brussels antwerp amsterdam rotterdam
  the_hague copenhagen stockholm oslo helsinki reykjavik hamburg munich frankfurt cologne stuttgart dresden leipzig zurich
  basel bern salzburg prague warsaw krakow budapest bucharest sofia belgrade zagreb sarajevo athens rome milan naples turin
  palermo madrid barcelona seville valencia lisbon porto marseille lyon toulouse bordeaux strasbourg istanbul tallinn riga
  vilnius minsk kharkiv odesa odessa donetsk st_petersburg
  cairo alexandria tripoli benghazi tunis algiers casablanca rabat lagos abuja accra nairobi mombasa kampala kigali harare
  johannesburg cape_town pretoria durban khartoum mogadishu addis_ababa kinshasa dakar
  jerusalem tel_aviv haifa gaza_city ramallah homs mosul basra erbil dubai abu_dhabi mecca jeddah sanaa karachi lahore
  islamabad peshawar rawalpindi mumbai bombay delhi new_delhi kolkata calcutta chennai madras bangalore bengaluru hyderabad
  pune ahmedabad dhaka kathmandu colombo yangon bangkok hanoi phnom_penh kuala_lumpur singapore jakarta manila taipei
  hong_kong shanghai guangzhou shenzhen wuhan chengdu tokyo osaka kyoto nagoya hiroshima fukushima seoul busan pyongyang
  melbourne brisbane perth adelaide canberra auckland wellington christchurch
`);

/** Whether words in lower case are a large town, a land of a federation or a sea. */
export const isCity = (words: string): boolean => cities.has(words.replaceAll(' ', '_'));
