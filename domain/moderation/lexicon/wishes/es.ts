import type { Words } from './words.ts';

/** Spanish. */
export const ES: Words = {
  channel: `telefono* movil celular llamada* correo correos mail mails email* e_mail* mensaje_privado privado_de insta whatsapp* guasap* wasap* wsp whats telegram* videollamada* sms otra_app otra_aplicacion app_verde app_azul al_fijo buzon bandeja`,
  contact: `numero* contacto* datos_de_contacto direccion_de_correo usuario alias nombre_de_usuario localizar* tus_datos vuestros_datos donde_escribirte como_contactarte`,
  move: `segu* sigamos sigue sigo continu* pas* cambi* mov* mud* habl* charl* convers* escrib* escrib* llam* contact* comunic* agreg* anademe buscame encuentrame sigueme tratar tratamos quedar quedamos ver_por comentar comentamos comentarlo respondo_antes contesto_antes contesto_mas miro_poco apenas_miro no_lo_miro lo_vemos coordina* concret* trasladar* saltar_a`,
  pay: `pag* abon* transfer* transfier* ingres* dinero plata cobr* factur* liquid* hacer_el_pago remuner* reembols* deposit* gir* envi_el_dinero pasta`,
  method: `transferencia* cuenta cuenta_bancaria efectivo en_mano bizum paypal iban cripto* cash tarjeta_regalo mi_factura factura_aparte numero_de_cuenta contado en_metalico`,
  direct: `direct* directamente en_privado privad* personal* entre_nosotros entre_nosotras entre_tu_y_yo entre_los_dos entre_ambos los_dos nosotros_dos sin_intermediari* de_tu_a_tu bajo_mano por_debajo en_negro bajo_cuerda extraoficial* bajo_la_mesa cara_a_cara mano_a_mano`,
  outside: `fuera por_fuera afuera aparte sin por_otro_lado por_otro_medio en_otro_sitio otro_sitio otra_parte otro_lado sin_pasar evitar saltar* saltandonos esquiv* rode* en_vez_de en_lugar_de externo externa al_margen otra_via por_otra_via por_separado`,
  platform: `plataforma* pagina web sitio app aplicacion aqui por_aqui portal intermediario* sistema ellos se_lleva se_llevan se_quedan esta_gente terceros este_chat`,
  fee: `comision* tarifa tarifas porcentaje por_ciento gasto_de gastos_de cargo recargo tasa tasas su_parte mordida tajada recorte`,
  avoid: `evit* ahorr* salt* esquiv* quedarnos nos_quedamos quedamos_con perder regalar regal* quitar quitamos librarnos librar* prescind* repart* se_lleva_la se_come sin_comision rodear`,
  ask: `dame deme me_das me_dais me_dices me_pasas me_mandas me_dejas me_envias me_podrias_dar pasame mandame enviame dejame dime cual_es cuales_son tienes teneis tiene_usted a_que a_cual en_que_numero como_te como_os como_puedo_contactar donde_te donde_puedo compart* necesito_tu necesito_vuestro puedo_tener podrias_darme puedes_darme intercambi* facilit* proporcion*`,
  you: `tu tus te ti usted su vos vosotros vuestr* os`,
  me: `mi mis me yo conmigo nos nosotr* nuestr*`,
  propose: `podemos podriamos puedes podrias podeis podriais si_quieres si_quereis si_nos si_me si_te si_lo te_parece os_parece que_te_parece que_tal por_que_no mejor prefiero preferiria preferimos vamos_a hagamoslo hagamos mas_facil mas_rapido mas_comodo mas_practico mas_sencillo la_proxima proxima_vez a_partir_de_ahora propongo sugiero quiza quizas tal_vez os_puedo te_puedo conviene asi escribeme escribidme llamame hablame solemos normalmente`,
  agree: `contrat* reserv* acuerd* acord* arregl* colabor* cancel* anul* rechaz* encarg* apalabr* pact* trato proximo_proyecto proximo_trabajo proximos cerramos cerrar`,
  cheaper: `mas_barato barat* descuento* rebaj* menos mejor_precio mejor_tarifa mas_para salimos_ganando ganamos sale_mejor sale_a_cuenta bajo_el_precio mas_dinero precio_especial integro importe_completo beneficia`,
  no: `no nunca jamas nada ni ningun* tampoco rechaz* lo_siento por_desgracia evita evitad sin_salir nadie prohib* perdon`,
  rule: `norma* regla* reglament* prohibid* permitid* politica* condiciones denunci* report* suspend* bloque* proteg* proteccion segur* estafa* recordatorio moderad* soporte terminos permite`,
  stay: `por_aqui seguir_aqui seguimos_aqui quedarnos_aqui aqui_mismo en_el_chat en_este_chat dentro_de_la en_la_plataforma por_la_plataforma a_traves_de_la todo_aqui por_fairhold en_fairhold esta_conversacion mantener mantengamos solo_aqui solo_por_aqui`,
  work: `sketch* escena* texto_en subtitul* video* clip* grab* rod* filma* chiste* broma* estilo* fuente sticker* pegatina gancho* guion* pantalla* anuncio* campana* seguidor* audiencia* derechos licencia* voz_en_off parodia* imita* falso falsa hashtag* post publica* historia* story reel* format* miniatura plano personaje* titular* superpuest* comentari*`,
  held: `deposito retenid* liber* aprob* aprueb* validad* incluid* incluye iva impuest* caja saldo plazo cuando_se cuando_llega presupuesto tarifa precio importe bruto neto reembolso entrega garantia custodia`,
  goods: `producto* muestra* paquete* seguimiento briefing borrador* archivo* logo* logotipo version* bruto material talla* color* tono foto* imagen* comentarios notas referencia* codigo* envio fecha* pedido* enlace_del guion final horario* adjunto numero_de_pedido numero_de_seguimiento`,
  quote: `me_escribio escribio me_dijo dijo dice_que pone alguien me_pregunt* me_pidi* mensaje_de notificacion conversacion_con chat_con tono_de`,
};
