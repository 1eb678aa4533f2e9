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
`;
