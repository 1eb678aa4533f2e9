/**
 * Words that policies are written in, beside those of the service vocabulary. They decide only whether a broken or
 * misread word has been put together rightly, never what a clause means.
 */
export const POLICY_WORDS = `
a an and any all each every either neither both other others such as of or nor not no none only solely exclusively limited limit
limits limitation limitations without with within including included includes include inclusive excluding excluded excludes exclude
exclusion exclusions except exception exceptions excepting unless until provided provides provide providing proviso however
notwithstanding subject to from for by on in at into upon under over out up off per than then that this these those the it its
is are was were be been being has have had do does did done doing will shall would should may might must can cannot could
means mean meaning meant defined definition definitions describe describes described description disclosed disclose discloses
disclosure declared declaration declarations stated states state statement set forth specified specify listed lists list listing
identified scheduled schedule schedules application applications proposal proposer submission questionnaire form forms item items
insured insureds insurer insurers insure insures insurance assured company companies underwriter underwriters policy policies
policyholder certificate member named name you your yours we us our ours they their them he she his her who whom whose which
claim claims loss losses damages damage defense defence costs cost expense expenses amount amounts sum sums pay pays paid payment
payments indemnify indemnity liable liability liabilities legally legal obligated obligation responsible responsibility arising
arise arises arose resulting result results based directly indirectly consequence connection connected involving attributable
alleged alleging actual wrongful act acts error errors omission omissions negligent negligence breach breaches duty duties
professional services service servicing business businesses operations operation activities activity work works working profession
occupation occupations practice capacity rendering rendered render failing fail fails failure failed perform performs performed
performing performance carry carried carries undertake undertaken supplied supply supplies offered offer offers clients client
customer customers third party parties person persons entity entities organisation organization firm firms fee fees charge charges
compensation remuneration consideration reward return exchange behalf subcontractor subcontractors contractor contractors
independent employee employees officer officers director directors partner partners principal principals agent agents staff
intentional intentionally intended intent willful wilful wilfully deliberate deliberately dishonest dishonesty fraudulent fraud
malicious criminal unlawful illegal knowing knowingly unauthorised unauthorized authorised authorized authorisation authorization
access accessing intrusion intrusions interference disruption entry use used uses using harm injury injure injured bodily property
tangible final finally adjudication adjudicated judgment judgement court committed commit commits consent consents written writing
signed sign agreement agreements agreed agree contract contracts contracted engagement letter letters scope dates before after
prior date day days month months year years period periods effective inception expiry expiration expires commencing january february
march april june july august september october november december retroactive endorsement endorsements endorsed amended amend amends
amendment amendments added add adds addition additional deleted delete deletes deletion replaced replace replaces replacement
substituted following follows entirety terms term condition conditions remain unchanged otherwise apply applies applied applicable
nothing exclusive cover covers covered coverage coverages extend extends extended extension part parts section sections paragraph
article clause clauses module purchased premium retention deductible excess aggregate territory territorial worldwide world united
kingdom america canada australia zealand ireland european union warranty warrants warranted represents representation goods products
product sale sell sells sold selling lease leased leasing rental licence license licences licenses licensing distribution
manufacture manufactured system systems computer computers network networks information technology technologies electronic data
records record notice notify reported report reporting insolvency bankruptcy employment pollution patent copyright infringement
trademark secret trade war securities antitrust taxes fines penalties personal discrimination death sickness disease physical
destruction goodwill guarantee promise performed regulated regulation authority authorities government governmental regulatory
similar related associated allied ancillary incidental example examples particular particularly whether general same own owned
owns operate operated control controlled controls knowledge group personally first later last new existing current present former
about above across again against also although always among annual answer appears approved arrange arranged asked attached aware
back bear because become becomes been below between beyond body borne bound branch bring brought building buildings bulletin buy call
called care carrier case cause caused caution certain change changed changes check children choose circumstance circumstances civil
class close closed comes common compensatory complete condition conduct confidence connected consist consists continue continues copy
copies corporate corporation correct council counsel country criminal current decide decided deemed default degree delay delivered
deliver delivery depend describe despite detailed difference different direct direction discover discretion does door draft due during
duly earlier earliest effect electrical employed end ended ends enter equal estate event events evidence except exist expected express
facts fair faith false family fault file filed final find fire first fit five following forty found four free from full function further gain
general give given goes good govern governed grant great grow guarantee hand hands happen heading headings health held help hereby hold
holder home hour hours house however hundred identify illness immediate important impose improper increase independent individual
individuals industry inform injured inside instead institution interest internal issue issued itself job joint judge judgment keep kept
key kind know known labour land large last late law lawful laws lead leave left less letters level lines live local long loss lost made
mail main make maker makes making manager managers manner many market material matter matters meet meeting member members mental method
middle might mind minimum mistake mistakes mode money more mortgage most must name near need needed neither never next night normal note
noted nothing number numbers object obtain occur occurs office offices often old once one ones open order ordered orders ordinary original
otherwise outside owing package panel paper particular pass past patient people per percent permit permitted physical place places plan play
please point position possible power practical premises present president previous price print printed private probable problem proceed
proceeding proceedings produce professional profit proper prove proved public put question quite raise rate rather reach read reason
reasonable reasonably receive received recover reduce reduced refer reference refers refund refuse register registered regular relate
relation rely relied remain remains remove removed repeat request require required requires reserve respect rest restore retain retained
retire right rights rise risk risks rule rules safe salary same save schedule second secret seek sell send sent separate serious serve
set seven several shall share shareholder show shown side signature since single six size small society sole some special specific
stand start state statement step stop subject such suffer suffered sufficient suit suits sum supervise supervision sure take taken takes
tax team ten tenant third thirty thousand three through time times title today together top total toward town trustee twelve twenty two
type under unit unless unlawful usual valid value vehicle very vessel view visit voluntary wait want warning water way week well went were
wide wish within witness woman women wording words world wrong year years young workers worker individual solicitors accountants attorney
lawyer architect engineer surveyor medical doctor nurse adviser advisers broker brokers bankers liquor asbestos lead radiation
telecommunication telecommunications telecoms surveyor mortgage intermediary intermediaries practitioner practitioners
analyst analysts programmer technician engineer consultant developer designer integrator sell lets supply licence subscription
solution solutions provider providers vendor vendors supplier suppliers security secure page number title street city
alter alters altered altering affect affects affected australian bold black block certainty certain coral defect defects defective
enter enters entered entering fail fails fall falls fallen fell farm farms hear hearing hears heard introduce introduces introduced
lapse lapses lapsed lend lender lenders merely mere modular monies originate originates originating regulator regulators reparation
reservation reserve reserves resell resells resold resale retrain retrained retraining roaming roster safety safe seat seats sixty
seventy eighty ninety fifty forty thirty slander slanders specialty stock stocks tell tells told terminate terminates terminated
while whilst white wait waits wall walls wales lane lake late later latter letter letters litter load loads lost lose loses loss
make makes male mail mails main mean meal meat mine mind mile miles mill mills call calls cell cells hall halls hold holds
tail tails talk talks tall task tasks tool tools toll tolls fool feel feels fill fills filled full file files film flow flows follow
home host hosts hour hours house houses back bank banks bark base basis beat bear bears best bill bills billed billing boat board body book books both bottle
bound bring brings broken build builds burn busy buys case cases cast cause causes caused cease ceases chance charge check claim clear
clerk client close closes closed club cost count court cover cross cure cures curtain cycle daily date dates deal deals dealt deed
deep deem deems deemed drop drops earn earns earned east easy edit else ends even event ever exact exit face fact fair faith fast fate
fault fear fine fines firm fit fits flat flood floor fold food foot force forms fort found free front fuel fund gain gains gate gave
gift give gives given goal gold good grant grants great gross ground group grow growth guard hand hands hard harm harms head health
heart heat held hell helm help hers hide high hire hires hired hurt hurts idea idle join joins joint keep keeps kept kill kind lack
land large last latest lead leads learn lease leases leave leaves left lend level life lift light like limb line lines link links
live lives local lock long look looks loose lower mark marks mass match matter meet meets mend mere mode move moves moved much must
name names near need needs neglect never news next nice nine nobody noise none noon north note notes notice oath obey obtain once
ones onto open opens order ours ourselves outer pack paid pain pair part parts pass past path pays peace person phone pick piece
place plan plans plant play plea plus point pool poor port post pour power press prior prize proof prove proves pull pure push quit
quite rail rain raise raises rank rare rate rates rather reach reaches read reads ready real rear recall refrain refrains refuse refuses rely relies
rent rents rest rests rich ride right ring rise rises risk risks road role roof room rooms root rule rules sail sake sale same sand
save seal seals seek seeks seem seems seen self sell sells send sends sent ship shop short show shows shut sick side sign signs site
size skill slow small snow soft sole solve some soon sort sound south speak spend staff stage stand stands star start state stay stays
step steps still stone stop stops store storm story strike struck style such suit suits sure swear table take takes taken team tend
tender tenders term terms test text than theft them then thing think third though three throw thus ticket tide ties tied time times
title today token tone took total touch tour town track trade trail train treat tree trial tried true trust truth turn turns twice
twin type unit unite unless upon urge used user uses valid value vary vast verb view visit voice void vote wage walk want ward warm
warn wash waste watch water weak wear week weeks weight well went were west what wheel when where which whole whom whose wide wife
wild will wind wine wire wise wish with wood word work world worth wound write writes wrong wrote yard year yield zone
`;
