import type { Words } from './words.ts';

/** Polish. */
export const PL: Words = {
  channel: `telefon* komork* mail* mejl* e_mail* email* poczt* wiadomosc_prywatn* priv* prywatna_wiadomosc insta* ig whatsapp* whatsappie whatsappa messenger* telegram* instagram* facebook* snapchat* sms* wideorozmow* inna_aplikacj* zielona_aplikacj* niebieska_aplikacj* signalu signal* discord* skrzynk* dm`,
  contact: `numer* kontakt* namiar* adres_mail* adres_email* nazwa_uzytkownika nick* dane_kontaktowe dane_do_kontaktu`,
  move: `przejd* przejsc przechodz* przenies* przenos* przesiad* kontynu* pisa* pisz* napisz* gada* pogada* rozmawia* porozmawia* dogad* omow* umow* zadzwon* dzwon* skontaktuj* odezw* dodaj_mnie znajdz_mnie obserwuj_mnie szukaj_mnie uzgodn* ustal* zdzwon* spik* przerzuc* zmien* odpisuje_szybciej rzadko_tu rzadko_zagladam latwiej_mnie zlap* klik* dogadajmy dokoncz*`,
  pay: `zaplac* plac* platn* przelew* przelej* przela* wplac* wplat* wyplac* pieniadz* kas* rozlicz* faktur* gotowk* zwroc* kwot* uregul*`,
  method: `przelewem przelew na_konto konto konta numer_konta rachunek rachunku gotowka gotowce blik* paypal* revolut* iban krypto* karta_podarunkowa moja_faktura osobna_faktur* do_reki`,
  direct: `bezposredni* prywatni* osobisci* miedzy_nami miedzy_soba we_dwoje we_dwojke we_dwoch tylko_my bez_posrednik* na_boku na_lewo pod_stolem na_czarno nieoficjaln* po_cichu na_wlasna_reke od_reki`,
  outside: `poza na_zewnatrz bez omin* omija* obejd* obejs* obchod* pomi* zamiast gdzie_indziej inna_drog* innym_sposob* osobno oddzielnie zewnetrzn* bokiem z_pominieciem inne_miejsce`,
  platform: `platform* serwis* portal* stron* aplikacj* tutaj tu system* posrednik* oni ten_czat zabieraja biora im osob_trzecich`,
  fee: `prowizj* oplat* procent* koszt* marz* narzut* ich_czesc dzialk* potracen* pobieraj*`,
  avoid: `oszczedz* zaoszczedz* unikn* unika* omin* obejs* obejd* odpad* stracic trac* oddaw* zostaj* zostanie_dla zatrzym* podziel* pomin* zjada*`,
  ask: `daj podaj podasz podaj_mi podacie podeslij podeslesz wyslij_mi_swoj przeslij_mi_swoj masz macie ma_pani ma_pan jaki_jest jaki_masz jaka_jest jakie_sa pod_jakim na_jaki na_jaka moge_prosic moge_dostac moge_miec prosze_o_numer poprosze_o zostaw* wymien* gdzie_moge jak_sie jak_moge_sie udostepn* potrzebuje_twoj* potrzebny_mi zdradz*`,
  you: `twoj* swoj* ty ci cie tobie wasz* wam pan pani panstw*`,
  me: `mi mnie moj* ja nam nas nasz* my`,
  propose: `mozemy moglibysmy mozesz moglbys moglabys mozecie moze chodz* jesli_chcesz jesli_mi jak_mi jak_chcesz jezeli wolalbym wolalabym wole wolimy lepiej latwiej szybciej wygodniej prosciej zrobmy przejdzmy przeniesmy piszmy gadajmy zalatwmy dogadajmy ustalmy co_powiesz co_ty_na dlaczego_nie czemu_nie nastepnym_razem na_przyszlosc od_teraz proponuj* najlepiej po_prostu przeniesiemy przejdziemy zdzwonimy napisz_do zadzwon_do`,
  agree: `zamow* zarezerw* rezerw* umow* wspolprac* anuluj* odrzuc* odwol* zlec* zlecen*  uklad* kolejny_projekt nastepny_projekt zatrudn* kontrakt*`,
  cheaper: `taniej tansz* rabat* znizk* upust* mniej lepsza_cen* wiecej_dla zejde_z zejdz* zarobimy oboje obojgu wiecej_zostan* korzystniej oplaca pelna_kwot* nizsz* opusc* spuszcze`,
  no: `nie nigdy zadn* ani przykro niestety odmaw* przepraszam nic bez_wychodz* nikomu nikt prosze_nie`,
  rule: `zasad* regul* regulamin* zabroni* zakaz* dozwol* wolno polityk* warunk* zglos* zglasz* zablokow* zawiesz* chron* ochron* bezpiecz* oszust* przypomin* moderat* pomoc_techniczn* niezgodn*`,
  stay: `tu_na_czacie na_czacie w_tym_czacie zostanmy_tutaj zostanmy_tu piszmy_tutaj piszmy_tu tylko_tutaj tylko_tu wszystko_tutaj wszystko_tu na_platformie przez_platforme przez_fairhold na_fairhold w_serwisie w_tej_rozmowie zosta* pozostan*`,
  work: `skecz* scen* podpis* napis* wideo film* filmik* klip* nagr* krec* zart* mem* styl* czcionk* naklejk* hook* scenariusz* ekran* reklam* kampani* obserwujac* zasieg* praw* licencj* lektor* parodi* udaj* imitu* hashtag* post* publik* relacj* story reels* format* miniatur* ujeci* postac* nakladk* komentarz*`,
  held: `depozyt* zwolni* zwalnian* akcept* zatwierdz* wliczon* vat podat* kasie saldo termin* kiedy_dostan* kiedy_zostan* budzet* stawk* cen* wycen* brutto netto zwrot* dostaw* zabezpiecz* wyplat* oplacon*`,
  goods: `produkt* probk* paczk* przesylk* sledzen* brief* szkic* plik* logo* wersj* surow* rozmiar* kolor* odcien* zdjec* obraz* uwag* notat* referencj* kod* wysylk* dat* zamowien* tekst* link_do zalacznik* numer_zamowienia numer_przesylki numer_faktury scenariusz*`,
  quote: `napisal* powiedzial* pisze_ze jest_napisane ktos zapytal* pytano poprosil* wiadomosc_od powiadomien* rozmowa_z czat_z dzwonek`,
};
