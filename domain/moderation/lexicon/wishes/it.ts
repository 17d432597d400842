import type { Words } from './words.ts';

/** Italian. */
export const IT: Words = {
  channel: `sentiamoci_al messaggi_su telefono telefon* cellulare chiamata* mail mails e_mail* email* posta messaggio_privato messaggi_privati privato_di insta whatsapp* zap wapp telegram* messenger* sms videochiamata* altra_app app_verde app_blu casella_di_posta direct in_dm`,
  contact: `numer* contatt* recapit* indirizzo_mail indirizzo_email indirizzo_di_posta nome_utente nickname riferimenti dove_scriverti dove_trovarti i_tuoi_dati`,
  move: `continu* prosegu* pass* spost* cambi* parl* discut* chiacchier* scriv* sent* risent* chiam* contatt* aggiung* cercami trovami seguimi messaggi* vediamoci accord* ne_parliamo mettersi_in rispondo_prima rispondo_piu guardo_poco leggo_poco raggiung* organizz* trasfer* migra* telefon*`,
  pay: `pag* bonific* vers* sald* sold* denaro contant* fattur* rimbors* trasfer* compens* accredit* incass* liquid*`,
  method: `bonifico* conto conto_corrente contanti paypal satispay postepay iban cash cripto* buono_regalo mia_fattura fattura_a_parte ricarica a_mano`,
  direct: `dirett* direttamente privat* in_privato personal* tra_noi tra_di_noi fra_noi noi_due solo_noi tra_me_e_te senza_intermediari a_quattr_occhi sottobanco in_nero sotto_banco per_conto_nostro da_soli ufficios* a_voce`,
  outside: `fuori al_di_fuori esterno esterna estern* altrove senza evit* aggir* bypass* saltando salt* invece_di anziche a_parte da_un_altra un_altra_parte altra_parte separatamente senza_passare da_un_altra_parte altro_modo altra_via scavalc*`,
  platform: `piattaforma sito app applicazione qui qua portale intermediari* sistema loro da_qui questa_chat terzi si_prende si_prendono si_tengono pagina`,
  fee: `commission* provvigion* percentual* per_cento trattenut* costo_del costi_di spese tariffa_di quota loro_parte ricarico`,
  avoid: `evit* risparm* salt* aggir* perdere regal* tener* tenerci ci_teniamo dividere dividiamo scans* elimin* tagliar* lasciare_a toglier* togliamo`,
  ask: `dammi datemi mi_dai mi_date mi_mandi mi_passi mi_lasci mi_lasciate mi_dici passami mandami inviami lasciami dimmi qual_e qual_e_il quali_sono hai avete ha_un a_quale a_che come_ti come_vi come_posso_contattarti dove_ti dove_posso condivid* mi_serve_il mi_servirebbe potresti_darmi puoi_darmi posso_avere scambi* forniscimi`,
  you: `tu tuo tua tuoi tue ti te voi vostr* vi lei suo`,
  me: `mi mio mia miei io me noi ci nostr*`,
  propose: `possiamo potremmo puoi potresti potete se_vuoi se_volete se_mi se_ti se_ci che_ne_dici ti_va vi_va perche_non meglio preferisco preferirei preferiamo piu_comodo piu_semplice piu_veloce piu_facile piu_rapido la_prossima prossima_volta d_ora_in_poi propongo magari forse conviene continuiamo passiamo spostiamoci sentiamoci facciamo facciamolo vediamoci scrivimi scrivetemi chiamami ci_spostiamo ci_sentiamo di_solito cosi`,
  agree: `prenot* ingaggi* contratt* accord* collabor* annull* rifiut* cancell* prossimo_progetto prossimo_lavoro prossimi affar* incaric* patto stipul*`,
  cheaper: `sconto* scontat* meno costa_meno prezzo_migliore tariffa_migliore risparmi* conviene di_piu piu_per ci_guadagn* guadagn* abbasso ribass* entrambi importo_pieno piu_soldi tutto_per_noi buon_prezzo`,
  no: `non no mai niente nessun* ne mi_dispiace purtroppo rifiut* evita evitate senza_uscire scusa scusate nulla`,
  rule: `regola* regole regolament* vietat* consentit* permess* politica condizion* segnal* sospes* sospen* blocc* proteg* protett* protezion* sicur* truff* promemoria moderat* assistenza termini`,
  stay: `restiamo_qui restare_qui rimaniamo_qui rimanere_qui qui_in_chat in_chat in_questa_chat sulla_piattaforma tramite_la_piattaforma dentro_la tutto_qui solo_qui su_fairhold tramite_fairhold continuiamo_qui questa_conversazione resti* rest*`,
  work: `sketch* scena* scene didascali* sottotitol* video* clip* gir* ripres* film* battuta* scherz* stile* font sticker* gancho hook copione schermo* schermata pubblicit* campagna* follower* seguaci diritti licenza* voce_fuori parodia* finge finta finto hashtag* post pubblic* storia storie reel* formato* miniatura inquadratur* personaggi* inserzion* overlay* commento`,
  held: `deposito tratten* sblocc* rilasc* approv* convalid* inclus* iva tasse cassa saldo scadenz* quando_viene quando_arriva preventivo tariffa prezzo importo lordo netto rimborso consegna garanzia`,
  goods: `prodott* campion* pacco tracciamento brief briefing bozz* file logo version* grezzo taglia* colore* tonalita foto* immagin* note riferiment* codice* spedizion* data date ordine* testo didascalia link_del allegat* numero_ordine numero_d_ordine`,
  quote: `ha_scritto mi_ha_scritto ha_detto dice_che c_e_scritto qualcuno mi_hanno_chiesto mi_ha_chiesto messaggio_di notifica chat_con suoneria chat_fra chat_tra`,
};
