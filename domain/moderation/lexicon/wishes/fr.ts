import type { Words } from './words.ts';

/** French. */
export const FR: Words = {
  channel: `telephone* portable tel appel appels mail mails e_mail* email* courriel* adresse_mail boite_mail message_prive messages_prives mp sms texto* insta whatsapp* wapp autre_appli autre_application appli_verte appli_bleue visio un_coup_de_fil coup_de_fil reseau autre_messagerie messagerie`,
  contact: `numero* coordonnee* contact contacts adresse_electronique identifiant* pseudo* nom_d_utilisateur joindre joignable ou_te_trouver ou_te_joindre`,
  move: `continu* poursuiv* pass* bascul* mig* discut* parl* ecri* echang* appel* rappel* contact* joindre retrouv* ajoute_moi ajoutez_moi rejoin* cherche_moi suis_moi suivre bavard* causer transfere* deplac* bouge* papoter en_parle reprendre s_arrange plus_reactif plus_reactive reponds_plus_vite reponds_mieux lis_rarement regarde_rarement regle_ca voir_ca_ailleurs donne_moi_rdv`,
  pay: `pay* paie* paye* paiement* regl* virer vire virement* verse* verser versement* envoyer_l_argent argent facture* factur* rembours* sous fric thune* remuner* encaiss*`,
  method: `virement_bancaire virement compte compte_bancaire rib iban especes liquide cash paypal lydia main_propre ma_facture facture_directe crypto* carte_cadeau cheque`,
  direct: `direct* directement en_direct prive* en_prive perso personnel* entre_nous juste_nous nous_deux tous_les_deux tous_deux sans_intermediaire de_la_main_a_la_main sous_la_table au_noir officieu* en_douce de_gre_a_gre en_off main_a_main`,
  outside: `hors dehors en_dehors a_l_exterieur exterieur* ailleurs sans contourn* sans_passer sans_la au_lieu_de plutot_que autrement a_cote a_part separement autre_part par_un_autre autre_moyen par_ailleurs`,
  platform: `plateforme plate_forme site appli application ici systeme intermediaire* marketplace par_ici cette_messagerie ils_prennent ils_gardent ces_gens tiers eux la_plateforme le_site l_appli`,
  fee: `frais commission* pourcentage pourcent pour_cent taxe_de part_de prelevement prelev* ponction* marge cout_de_service leur_part`,
  avoid: `evit* econom* contourn* epargn* sauter se_passer saut* garder_tout garde_tout on_garde perd* gaspill* zapper zappe court_circuit* partage_la_difference prend_trop prennent_trop se_gave engraiss* donner_a`,
  ask: `donne* donner envoie_moi envoie_nous envoyez_moi laisse_moi laisses laisser laissez file_moi passe_moi file_ton file_nous passe_ton quel_est quelle_est c_est_quoi tu_as vous_avez as_tu avez_vous t_as peux_tu_me pouvez_vous_me tu_peux_me puis_je_avoir je_peux_avoir comment_te comment_vous ou_puis_je a_quel a_quelle sur_quel partage* dis_moi communique* besoin_de_ton besoin_de_votre tu_me auriez_vous transmet*`,
  you: `tu ton ta tes te toi vous votre vos`,
  me: `moi mon ma mes je me nous notre on`,
  propose: `on_peut on_pourrait peut_on pourrait_on on_se on_continue on_passe on_fait on_s_arrange et_si pourquoi_pas pourquoi_ne ca_te_dit ca_vous_dit je_prefere je_prefererais je_propose plutot mieux plus_simple plus_pratique plus_rapide plus_facile tu_peux vous_pouvez pouvez_vous peux_tu si_tu si_vous si_on la_prochaine_fois prochaine_fois desormais autant vaut_mieux volontiers faisons parlons passons continuons voyons ecris_moi ecrivez_moi`,
  agree: `reserv* engag* embauch* contrat* accord* s_arranger arrang* collabor* annul* refus_de_la_demande decline_la  marche_conclu prochain_projet prochaine_mission entente conclure convenir`,
  cheaper: `moins_cher reduction remise rabais baisse* moins plus_pour gagnant* on_y_gagne y_gagne meilleur_prix meilleur_tarif bon_prix davantage en_plus tarif_reduit prix_d_ami totalite integralite plus_avantageux avantageux`,
  no: `ne n pas jamais non aucun* rien ni refus* desole* malheureusement impossible evitez evite_de personne sans_sortir surtout_pas merci_de_ne plus_jamais`,
  rule: `regle regles* reglement interdit* autoris* charte conditions condition signale* signaler bloque* suspend* bann* protege* protection securi* arnaque* rappel moderat* politique cgu permis contraire`,
  stay: `rester_ici reste_ici restons_ici restons ici_meme sur_la_plateforme via_la_plateforme par_la_plateforme sur_fairhold dans_ce_chat dans_cette_conversation tout_ici par_ici ce_fil dans_le_chat continuer_ici ici_s_il`,
  work: `sketch* scene* legende* sous_titre* video* clip* film* tourn* montage* blague* meme_qui police style overlay* accroche* script* ecran* publicit* pub campagne* abonne* audience droits licence diffus* voix_off parodie* fausse* faux hashtag* post poster publi* story stories reel* format* vignette* plan personnage* pastiche commentaire*`,
  held: `sequestre bloque_jusqu liber* valid* approuv* approbation inclus* incluse* comprise compris tva taxe* caisse depot acompte solde delai echeance quand_est quand_sera budget tarif prix devis montant brut net remboursement livraison`,
  goods: `produit* echantillon* colis suivi brief brouillon* fichier* logo* version* rushes taille* couleur* teinte* photo* image* retours notes reference* code_spark code livraison date* commande* script texte lien_du horaire* piece_jointe numero_de_suivi numero_de_commande`,
  quote: `il_a_ecrit elle_a_ecrit il_dit elle_dit m_a_demande on_m_a quelqu_un message_de notification sonnerie conversation_avec ca_dit dit_que`,
};
