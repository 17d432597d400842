import type { Words } from './words.ts';

/** Portuguese. */
export const PT: Words = {
  channel: `telefone* telemovel celular chamada* ligacao mail mails email* e_mail* correio mensagem_privada mensagens_privadas insta whatsapp* zap zapzap wpp whats telegram* messenger* sms videochamada* outra_app outro_app outra_aplicacao app_verde app_azul direct caixa_de_correio no_privado`,
  contact: `numero* contact* contato* endereco_de_email nome_de_utilizador nome_de_usuario utilizador arroba_de dados_de_contacto teus_dados seus_dados onde_te como_falar_contigo`,
  move: `continu* segu* pass* mud* fal* convers* escrev* papo bate_papo lig* telefon* contact* adiciona* procura_me encontra_me segue_me chama* troc* tratar trata* combin* migr* ir_para vamos_para respondo_mais respondo_melhor quase_nao_vejo vejo_pouco resolv* acert* discut* manda_mensagem`,
  pay: `pag* transfer* transfir* deposit* dinheiro grana fatur* reembols* acert* saldar liquid* envi_o_dinheiro remuner* cobr* quitar`,
  method: `transferencia* conta conta_bancaria nib iban mbway mb_way pix paypal em_dinheiro em_maos numerario cripto* cartao_presente minha_fatura fatura_a_parte boleto multibanco`,
  direct: `direct* diretamente direto diret* em_privado privad* pessoal* entre_nos entre_a_gente nos_dois os_dois so_nos sem_intermediari* por_baixo por_debaixo_da_mesa por_baixo_da_mesa em_off a_dois cara_a_cara de_mim_para_ti informal*`,
  outside: `fora por_fora sem evit* contorn* pular saltar em_vez_de ao_inves a_parte outro_lado outro_lugar outro_sitio noutro_lado noutro_sitio separado externo externa por_outro_meio sem_passar outra_via pulando driblar driblando`,
  platform: `plataforma* site sitio app aplicacao aplicativo aqui por_aqui portal sistema intermediari* eles terceiros este_chat fica_com ficam_com leva levam`,
  fee: `comiss* taxa taxas percentagem porcentagem por_cento encargo* custo_de custos_de fatia tarifa parte_deles desconta*`,
  avoid: `evit* poup* econom* contorn* saltar pular fugir perder perdemos dar_a dividir dividimos ficamos_com ficar_com livrar* tirar cortar*`,
  ask: `da_me me_das me_da me_dizes me_passas me_passa me_mandas me_manda me_envias me_envia dar_me passa_me manda_me envia_me diz_me deixa_me qual_e qual_o quais_sao tens tem_um voce_tem tem_whatsapp a_que para_que_email em_que_numero como_te como_posso_contactar onde_te onde_posso partilh* compartilh* preciso_do_teu preciso_do_seu posso_ter podes_dar troca_de fornec* consegues_dar me_arranjas`,
  you: `tu teu tua teus te ti voce seu sua vosso vossa voces contigo`,
  me: `me mim meu minha eu nos nosso nossa comigo a_gente`,
  propose: `podemos poderiamos podiamos podes podias pode poderia se_quiseres se_quiser se_me se_te se_nos que_tal e_se por_que_nao porque_nao melhor prefiro preferia preferimos vamos facamos fazemos mais_facil mais_rapido mais_pratico mais_simples da_proxima proxima_vez a_partir_de_agora proponho sugiro talvez queres quer_falar consegues escreve_me liga_me chama_me fala_comigo compensa normalmente assim`,
  agree: `contrat* reserv* acord* combin* colabor* cancel* anul* recus* proximo_projeto proximo_trabalho fechar fechamos negocio trato encomend_direta parceria`,
  cheaper: `mais_barato barat* desconto* menos melhor_preco mais_em_conta mais_para ganhamos saimos_a_ganhar sai_mais fica_mais baixo_o_preco mais_dinheiro preco_especial valor_total valor_inteiro compensa ambos`,
  no: `nao nunca jamais nada nem nenhum* recus* desculp* infelizmente lamento evita sem_sair ninguem`,
  rule: `regra* regulament* proibid* permitid* politica* condicoes termos denunci* report* suspens* suspend* bloque* proteg* protec* protecao segur* burla* golpe* lembrete moderad* suporte permite`,
  stay: `por_aqui ficar_aqui ficamos_aqui aqui_mesmo continuar_aqui neste_chat no_chat dentro_da_plataforma na_plataforma pela_plataforma atraves_da_plataforma tudo_aqui so_aqui pelo_fairhold no_fairhold esta_conversa nesta_conversa manter mantemos`,
  work: `sketch* cena* legenda* video* clipe* film* grav* piada* brincadeira estilo* fonte sticker* autocolante gancho* guiao roteiro ecra* tela anuncio* campanha* seguidor* audiencia* direitos licenca* voz_off parodia* imita* falso falsa hashtag* post* publica* story stories reel* formato* miniatura plano personagem* sobrepost* comentari*`,
  held: `deposito retid* liberta* liber* aprov* validad* incluid* inclui iva imposto* caixa saldo prazo quando_e quando_recebo orcamento preco valor bruto liquido reembolso entrega* garantia caucao`,
  goods: `produto* amostra* encomenda* rastreio briefing rascunho* ficheiro* arquivo* logo* logotipo versao versoes bruto material tamanho* cor cores tom foto* imagem* comentarios notas referencia* codigo* envio data* pedido* link_do guiao final horario* anexo texto numero_da_encomenda numero_do_pedido`,
  quote: `escreveu disse diz_que alguem perguntou pediu_me pediram mensagem_de notificacao conversa_com chat_com toque_de`,
};
