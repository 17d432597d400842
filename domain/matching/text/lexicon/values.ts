/**
 * What some creators refuse and some briefs contain. `thing` names it in a brief and, beside a refusing word (no, never, without …), in a bio; `refused` says the refusal by itself.
 * All in the form `wordsOf` gives, in six languages, written from meaning.
 */
export type Value = { readonly id: string; readonly thing: string; readonly refused: string };

export const VALUES: readonly Value[] = [
  {
    id: 'animal_products',
    thing: 'leather real_fur fur_coat fur_trim wool merino lamb* sheepskin shearling suede down_filled goose down_feather* feathers silk beef steak* pork bacon ham chicken turkey fish salmon tuna meat meaty dairy milk butter cheese* heavy_cream egg eggs honey gelatin* collagen* beeswax whey bone_broth cow cows animal animals leder* lammfell* fell pelz* daune* gans seide rind* steak schwein* speck schinken huhn hahnchen fisch lachs fleisch* milch* kase* sahne schlagsahne eier honig kollagen* bienenwachs tier tiere tierisch* kuh cuir fourrure* laine mouton* duvet plume* soie boeuf porc lardon* jambon poulet poisson* saumon viande* lait laitier* beurre fromage* creme_fraiche oeuf* miel collagene cire_d_abeille animal animaux vache* cuero piel_autentica borrego* lana plumon pluma* seda ternera cerdo jamon pollo pescado* salmon* carne* leche lacteo* mantequilla queso* nata huevo* colageno cera_de_abeja animal animales vaca* pelle pelliccia agnello montone lana piuma* piumino seta manzo maiale prosciutt* pollo pesce salmone carne latte burro formagg* panna_fresca uov* miele collagene animali animale mucca leer bont wol vlees kaas melk zuivel skora wełna mieso ser',
    refused: 'vegan* cruelty_free crueltyfree animal_free plant_based_only tierversuchsfrei* tierleidfrei* ohne_tierleid sans_cruaute sans_souffrance_animale libre_de_crueldad sin_crueldad cruelty_free_only senza_crudelta tier_leiden animal_had_to_suffer animal_souffr* sufrir_un_animal soffrire_un_animale dierproefvrij*',
  },
  {
    id: 'fast_fashion',
    thing: 'fast_fashion ultra_cheap cheap_brand* weekly_drops forty_piece billigmarke* marques_a_bas_prix bas_prix marcas_ultrabaratas ultrabarat* marche_a_basso_costo ultra_fast throwaway haul hauls disposable_fashion new_styles_every_day hundreds_of_new_styles new_drops_daily under_five_euros cheap_clothes wegwerf* billigmode taglich_neue ultraschnell mode_jetable jetable* mode_rapide nouveautes_chaque_jour centaines_de_nouveaux moda_rapida usar_y_tirar desechabl* novedades_cada_dia cientos_de_novedades usa_e_getta moda_veloce novita_ogni_giorno centinaia_di_novita weggooi* wegwerpmode shein',
    refused: 'slow_fashion bought_new_since nothing_new_since nichts_neues_gekauft rien_achete_de_neuf sin_comprar_nada_nuevo secondhand_only second_hand_only mode_lente moda_lenta moda_sostenible',
  },
  {
    id: 'diets',
    thing: 'before_and_after* vorher_nachher avant_apres antes_y_despues prima_e_dopo slim slimming_tea diet diets dieting slimming weight_loss lose_weight losing_weight fat_burn* fat_burner* detox_tea skinny appetite calorie_deficit shed_kilos drop_kilos drop_a_size drop_two_sizes waist_trainer diat* abnehm* schlank* fettverbrenn* kilos pfunde appetit* stoffwechsel regime* maigr* minceur perdre_du_poids perte_de_poids brule_graisse* coupe_faim dieta* adelgaz* perder_peso perdida_de_peso quemagrasa* quema_grasas adelgazante dimagr* perdere_peso bruciagrassi snellent* afvall* dieet odchudz*',
    refused: 'anti_diet anti_scale anti_waage anti_balance anti_bascula no_slim_talk ohne_schlankgerede sin_discursos body_neutral bodyneutral health_at_every_size intuitive_eating',
  },
  {
    id: 'gambling',
    thing: 'gambl* betting bet bets casino* odds bonus_spin* free_spin* spin spins slot slots jackpot* wager* sportsbook poker bookmaker* wette wetten wettgeld wettanbieter* sportwette* gluckspiel* glucksspiel* quote quoten freispiel* einsatz spielautomat* tippspiel_um_geld pari paris_sportif* paris_en_ligne argent_des_paris cote_sportive cotes mises tours_gratuits jeux_d_argent apuesta* apostar cuotas tiradas_gratis giros_gratis tragaperras azar juegos_de_azar scommess* quota quote giri_gratis azzardo gioco_d_azzardo gokken gok hazard*',
    refused: '',
  },
  {
    id: 'crypto',
    thing: 'crypto* kryptogeld coin coins token tokens nft nfts bitcoin ethereum blockchain* altcoin* memecoin* defi holders staking web3 krypto* kryptowahrung* cryptomonnaie* jeton* criptomoneda* criptos cripto moneta_virtuale criptovalut* cripto munt kryptowalut*',
    refused: '',
  },
  {
    id: 'children_on_camera',
    thing: 'kids_on_camera your_kids your_child* my_kids faces_of_my face_of_my kids_faces my_children dein_kind euer_kind votre_enfant ton_enfant visage_de_mes visages_de_mes caras_de_mis cara_de_mis tu_hijo tu_hija vuestro_hijo volto_dei_miei faccia_dei_miei tuo_figlio children_in_shot kids_in_the_video little_ones faces_of_children child_faces children_faces show_your_kids with_your_kids kid_s_reaction kids_reaction film_your_children eure_kinder deine_kinder kinder_im_bild kindergesicht* kinder_vor_der_kamera gesicht_deines_kindes mit_kindern_im_bild vos_enfants tes_enfants visage_des_enfants visages_d_enfants enfants_a_l_image enfant_a_l_ecran tus_hijos vuestros_hijos cara_de_los_ninos caras_de_ninos ninos_en_camara tu_peque peques i_tuoi_figli bambini_in_video volti_dei_bambini facce_dei_bambini bambini_davanti kinderen_in_beeld kids_reactions',
    refused: 'no_kids_faces kids_stay_off_camera children_stay_off',
  },
  {
    id: 'ai_double',
    thing: 'ai_clone* digital_twin* train_our_avatar digital_double* ai_avatar* avatar avatars voice_clone* cloned_voice clone_your_voice synthesi* synthetic ai_version* deepfake* ai_generated your_face_and_voice your_likeness train_a_model ki_klon* ki_avatar* ki_zwilling* digitaler_zwilling digitale_zwilling* digitalen_zwilling* digital_zwilling* stimmklon* geklonte* klonen synthetisch* gesicht_und_stimme clone_numerique clones_numerique* double_numerique doubles_numerique* jumeau_numerique jumeaux_numerique* voix_clonee* cloner synthetis* visage_et_votre_voix visage_et_voix doble_digital gemelo_digital gemelos_digital* dobles_digital* voz_clonada clonar clonad* sintetic* cara_y_voz cara_y_tu_voz gemello_digitale doppio_digitale voce_clonata clonare sintetizz* volto_e_voce ia_avatar digitale_tweeling sobowtor',
    refused: '',
  },
  {
    id: 'alcohol',
    thing: 'alcohol* beer whisk* vodka gin rum liqueur champagne prosecco spirits booze alkohol* bier schnaps likor* sekt alcool* biere* spiritueux vodka alcohol cerveza* licor* alcol* birra liquor* superalcolic* bier piwo wodka',
    refused: 'sober sobriety soberlife alcohol_free_life nuchtern abstinent* sobre sobria sobrio',
  },
  {
    id: 'nicotine',
    thing: 'vape* vaping nicotine cigarette* tobacco snus e_zigarette* nikotin* tabak zigarett* cigarette_electronique vapot* tabac nicotina vapeo vapear cigarrillo* tabaco sigarett* tabacco svapo',
    refused: '',
  },
];

/** Words that turn a thing into a refusal when they stand in the same sentence. */
export const REFUSING = new Set(('left ditched abandoned gave_up abandonne abandonnent abandonaron dejaron dejado lasciato lasciano abbandonato pfeifen statt anstatt instead instead_of goodbye adieu alternative alternativa no not never nothing without don t dont won wont stop against refuse refuses anti nope neither kein keine keinen keinem keiner nicht nie niemals nichts ohne lehne verzichte pas jamais rien sans aucun aucune refuse ni non nunca nada sin ningun ninguna ninguno rechazo tampoco jamas mai niente senza nessun nessuna nessuno rifiuto geen niet nooit zonder weiger nie bez zadnych nigdy sem nao').split(' '));

/** Beside one of these a thing of animals is none: oat milk, leche de avena. */
export const PLANT_BASED = new Set('oat oats soy soya almond pea coconut rice hemp cashew plant plants vegan faux fake peanut nut cocoa shea hafer soja mandel kokos reis erbsen pflanzliche veganer vegane avoine amande riz vegetal vegetale avena almendra arroz vegetales mandorla riso imitation vegano vegana'.split(' '));
