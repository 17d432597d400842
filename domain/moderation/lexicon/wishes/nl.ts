import type { Words } from './words.ts';

/** Dutch. */
export const NL: Words = {
  channel: `appen app_me telefoon* telefonisch mobiel gsm mail mails e_mail* email* mailtje insta whatsapp* app_je appje sms messenger* belletje prive_bericht priveberichten* andere_app groene_app blauwe_app videobel* beeldbel* telegram* berichtje_op postvak dm`,
  contact: `*nummer* nummer contact contactgegevens* gegevens mailadres* e_mailadres* emailadres* adres_voor gebruikersnaam bereikbaar bereiken waar_kan_ik_je`,
  move: `verder* overstap* overschakel* over_op overgaan praat* praten prat* kletsen babbel* schrijf* schrijven app_me appen bel bel_me bellen mail_me mailen berichten bericht_me stuur_me_een contacteer* voeg_me zoek_me volg_me vind_me switchen wissel* verplaats* bespreek* bespreken afspreken overleg* afstemmen sneller_antwoord reageer_ik_sneller kijk_zelden lees_zelden kijk_hier_amper doorpraten doorgaan regelen vind_je_me`,
  pay: `betaal* betal* overmak* overgemaakt overmaakt maak_over overboek* geld factuur* factureer* afreken* vergoed* stort* cash contant* bedrag`,
  method: `overschrijving bankoverschrijving rekening rekeningnummer bankrekening mijn_rekening tikkie* paypal contant cash iban crypto* cadeaubon eigen_factuur losse_factuur payconiq`,
  direct: `direct* rechtstreeks* prive persoonlijk onderling onder_ons tussen_ons met_z_n_tweeen wij_tweeen ons_tweeen zonder_tussenpersoon zwart onder_de_tafel onderhands informeel van_mij_naar_jou een_op_een met_zijn_tweeen`,
  outside: `buiten erbuiten buitenom daarbuiten elders ergens_anders zonder omheen om_heen omzeil* ontwijk* in_plaats_van los_van apart extern* langs_de niet_via andere_weg andere_plek achterom om_de_site`,
  platform: `platform* site website app marktplaats systeem hier hierop tussenpersoon bemiddelaar via_hier deze_chat die_lui zij_pakken ze_pakken derden dienst`,
  fee: `commissie* kosten provisie* percentage procent servicekosten fee fees aandeel inhouding* toeslag marge bemiddelingskosten`,
  avoid: `bespaar* besparen uitspaar* uitsparen scheelt schelen vermijd* omzeil* overslaan sla_over overslaat weglaten kwijt weggeven zelf_houden houden_we overhouden delen_we ertussenuit afromen`,
  ask: `geef geef_me stuur_me_je stuur_je mag_ik heb_je hebben_jullie heeft_u wat_is wat_zijn welk_nummer op_welk welk_mailadres deel laat_me_weten_hoe zeg_me kan_ik_je hoe_kan_ik_je hoe_bereik waar_kan_ik waar_bereik ik_heb_je nodig_van kun_je_me_je wisselen_we uitwissel* noem doorgeven geef_door`,
  you: `je jij jou jouw jullie u uw`,
  me: `ik mij me mijn ons onze we wij m_n`,
  propose: `kunnen_we kunnen_wij zullen_we zullen_wij laten_we kun_je kan_je kunnen_jullie als_je als_we als_jullie liever beter makkelijker sneller handiger waarom_niet wat_dacht_je zin_om volgende_keer voortaan in_het_vervolg misschien stel_voor voorstel gewoon zou_je wil_je willen_jullie zouden_we mag_ook ik_zou prettiger`,
  agree: `boek* inhuur* contract* afspraak* afspreek* overeenkom* samenwerk* annuleer* annuleren afwijz* weiger_het_verzoek opdracht* volgende_klus volgend_project  akkoord`,
  cheaper: `goedkoper korting minder scheelt betere_prijs meer_over meer_voor allebei_meer voor_allebei voor_beiden voordelig* voordeliger lagere_prijs zakken eraf volledige_bedrag extra`,
  no: `niet geen nooit nee helaas noch weiger* sorry liever_niet niemand niets zonder_dat mag_niet kan_niet wil_niet`,
  rule: `regel regels* verboten toegestaan beleid voorwaarden richtlijn* meld* gerapporteerd geblokkeerd geschorst bescherm* veilig* oplicht* herinnering moderat* helpdesk mag_volgens verbied* overtred*`,
  stay: `hier_blijven blijven_we_hier laten_we_hier hier_in_de_chat in_de_chat in_deze_chat via_het_platform op_het_platform via_fairhold op_fairhold alles_hier alleen_hier liever_hier dit_gesprek blijf* blijven via_dit`,
  work: `sketch* scene* scenes bijschrift* ondertitel* video* filmpje* clip* film* opname* grap* grapje stijl* lettertype* sticker* hook script scherm* advertentie* campagne* volgers bereik rechten licentie* voice_over parodie* lijkt_op nep hashtag* post* plaats* story stories reel* formaat* thumbnail shot personage* overlay* reactie`,
  held: `vastgehouden vrijgeg* vrijgave goedkeur* goedgekeurd inbegrepen inclusief btw belasting* kassa saldo termijn wanneer_wordt wanneer_krijg budget tarief prijs offerte bruto netto terugbetaling levering garantie uitbetal*`,
  goods: `product* sample* pakket* zending* tracking brief briefing concept* bestand* logo* versie* ruwe_materiaal maat kleur* tint foto* afbeelding* feedback notities referentie* code verzending levering* datum planning bestelling* ordernummer* artikelnummer* bestelnummer* factuurnummer* bijlage tekst script`,
  quote: `hij_schreef ze_schreef hij_zei ze_zei er_staat iemand vroeg_me vroeg_mij werd_gevraagd bericht_van melding gesprek_met ringtone`,
};
