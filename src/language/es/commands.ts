import { imperatives } from '../imperatives.js';
import { list } from '../list.js';
import type { CommandWords } from '../purposes/commands.js';

/** Verbs with which checklists and guides instruct, as infinitives: their imperatives are derived. */
const verbs = list(`
  abordar, abrir, abstener, acceder, aceptar, acompañar, acordar, activar, actualizar, adaptar, adecuar, adjuntar, administrar, adoptar, advertir
  agregar, agrupar, ahorrar, aislar, ajustar, alinear, almacenar, ampliar, analizar, anonimizar, anotar, anunciar, añadir, apagar, aplicar, apoyar
  aprobar, aprovechar, archivar, articular, asegurar, asesorar, asignar, asumir, atender, auditar, aumentar, autenticar, autorizar, avanzar, ayudar
  bloquear, borrar, brindar, buscar, calcular, cambiar, capacitar, cerrar, certificar, chequear, cifrar, citar, clasificar, codificar, colaborar
  colocar, combinar, comenzar, comparar, compartir, completar, comprobar, comunicar, conceder, concentrar, concienciar, configurar, confirmar, conocer
  conservar, considerar, consolidar, construir, consultar, contactar, contar, contratar, controlar, convocar, coordinar, copiar, corregir, crear
  cuidar, cumplir, dar, decidir, declarar, dedicar, definir, dejar, delegar, denegar, derogar, desactivar, desarrollar, descargar, describir
  deshabilitar, designar, destinar, detectar, determinar, difundir, diseñar, disponer, distribuir, diversificar, documentar, dotar, duplicar, ejecutar
  elaborar, elegir, eliminar, emitir, emplear, empezar, encargar, encriptar, enfocar, enseñar, entregar, entrenar, enviar, equipar, escoger, escribir
  escuchar, especificar, establecer, estandarizar, estimular, estudiar, evaluar, evitar, examinar, exigir, explicar, explorar, exponer, facilitar, fijar
  filtrar, finalizar, financiar, firmar, fomentar, formar, formular, fortalecer, garantizar, generar, gestionar, guardar, habilitar, hacer, identificar
  impedir, implantar, implementar, impulsar, incluir, incorporar, incrementar, indicar, informar, iniciar, instalar, instar, integrar, intensificar
  intentar, introducir, invertir, investigar, invitar, invocar, lanzar, leer, legislar, limitar, limpiar, llevar, localizar, lograr, maximizar, mejorar
  mantener, medir, minimizar, modificar, monitorear, monitorizar, mostrar, negociar, nombrar, normalizar, notificar, observar, obtener, ofrecer
  optimizar, ordenar, organizar, orientar, parametrizar, participar, pedir, permitir, planificar, plantear, poner, potenciar, practicar, precisar
  preferir, preguntar, preparar, presentar, preservar, prestar, prever, prevenir, priorizar, probar, proceder, procurar, producir, programar, prohibir
  promover, proponer, proporcionar, proteger, publicar, purgar, realizar, rechazar, recibir, recoger, recopilar, recordar, reducir, reemplazar, referir
  reforzar, reformar, regenerar, registrar, regular, reiniciar, remitir, remover, renovar, reparar, repetir, reportar, requerir, reservar, respaldar
  respetar, responder, restringir, retirar, reunir, revisar, revocar, rotar, seguir, seleccionar, separar, señalar, simplificar, sistematizar, solicitar
  someter, subir, supervisar, suprimir, suspender, sustituir, tener, tomar, trabajar, transferir, transformar, transmitir, tratar, ubicar, unificar, usar
  utilizar, validar, velar, verificar, vigilar, vincular
`);

/** Imperatives that no rule derives from these. */
const irregular = list(`
  abra, acuerde, advierta, aísle, apruebe, atienda, cierre, comience, compruebe, conozca, construya, corrija, cuente, dé, defienda, deniegue, diga
  disponga, distribuya, elija, empiece, envíe, escoja, esté, establezca, exija, fortalezca, haga, impida, incluya, introduzca, invierta, lea, limpie
  mantenga, mida, muestre, obtenga, ofrezca, pida, ponga, prefiera, proponga, proteja, pruebe, recoja, recuerde, reduzca, refuerce, renueve, repita
  requiera, sea, siga, sustituya, tenga, transfiera, vaya, convierta, amplíe, evalúe, actúe
`);

export const commands: CommandWords = {
  commands: [...verbs.flatMap((verb) => imperatives(verb, { ar: ['e', 'en', 'á'], er: ['a', 'an', 'é'], ir: ['a', 'an', 'í'] })), ...irregular],
};
