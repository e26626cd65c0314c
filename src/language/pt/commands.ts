import { imperatives } from '../imperatives.js';
import { list } from '../list.js';
import type { CommandWords } from '../purposes/commands.js';

/** Verbs with which checklists and guides instruct, as infinitives: their imperatives are derived. */
const verbs = list(`
  abordar, abrir, aceitar, acessar, acionar, acompanhar, adaptar, adequar, adicionar, administrar, adotar, agendar, agregar, ajudar, ajustar, alinhar
  alterar, ampliar, analisar, anexar, anonimizar, anotar, anunciar, aperfeiçoar, aplicar, apoiar, apresentar, aprimorar, aproveitar, aprovar, armazenar
  arquivar, articular, assegurar, assumir, atender, ativar, atribuir, atualizar, aumentar, autenticar, autorizar, avaliar, avisar, baixar, bloquear
  buscar, cadastrar, calcular, capacitar, certificar, checar, classificar, codificar, colaborar, coletar, colocar, combinar, comparar, compartilhar
  completar, comprovar, comunicar, conceder, concluir, configurar, confirmar, conhecer, conscientizar, conservar, considerar, consolidar, construir
  consultar, contar, contatar, contratar, controlar, converter, convidar, convocar, coordenar, copiar, corrigir, criar, criptografar, cuidar, cumprir
  dar, declarar, dedicar, definir, deixar, delegar, demonstrar, desabilitar, desativar, descartar, descrever, desenhar, desenvolver, designar, destacar
  destinar, detalhar, detectar, determinar, disponibilizar, distribuir, divulgar, documentar, editar, elaborar, eliminar, emitir, empregar, encaminhar
  encerrar, encorajar, enfatizar, ensinar, entregar, enviar, equipar, escolher, escrever, esclarecer, especificar, estabelecer, estimular, estruturar
  estudar, evitar, examinar, excluir, executar, exigir, explicar, explorar, expor, facilitar, fazer, filtrar, finalizar, financiar, firmar, fixar
  focar, fomentar, formalizar, formar, formular, fornecer, fortalecer, garantir, gerar, gerenciar, gerir, guardar, habilitar, identificar, implantar
  implementar, impedir, impor, impulsionar, incentivar, incluir, incorporar, indicar, informar, iniciar, inserir, instalar, instituir, integrar
  intensificar, introduzir, investigar, investir, lançar, ler, levantar, levar, liberar, limitar, listar, localizar, manter, mapear, medir, melhorar
  migrar, minimizar, modernizar, modificar, monitorar, mostrar, mudar, negociar, nomear, normatizar, notificar, observar, obter, oferecer, orientar
  organizar, otimizar, padronizar, participar, pedir, perguntar, permitir, pesquisar, planejar, possibilitar, potencializar, praticar, preencher
  preferir, preparar, preservar, prestar, prever, prevenir, priorizar, proceder, processar, procurar, produzir, programar, proibir, promover, propor
  proporcionar, proteger, prover, publicar, qualificar, realizar, receber, recolher, reconhecer, recorrer, recusar, redigir, reduzir, referir, reforçar
  registrar, regulamentar, regular, rejeitar, relatar, remover, renovar, reportar, requerer, reservar, resolver, respeitar, responder, restringir
  retirar, reunir, revisar, revogar, salvar, seguir, selecionar, separar, simplificar, sistematizar, solicitar, submeter, substituir, supervisionar
  suspender, sustentar, testar, tomar, tornar, trabalhar, transferir, transformar, transmitir, tratar, treinar, unificar, usar, utilizar, validar
  verificar, viabilizar, vincular, zelar
`);

/** Imperatives that no rule derives from these. */
const irregular = list(`
  atribua, construa, corrija, dê, distribua, faça, inclua, conclua, exclua, insira, leia, mantenha, obtenha, peça, prefira, preveja, prossiga, seja, siga
  substitua, tenha, transfira, vá, veja, proponha, exponha, submeta, restrinja, dirija, redija, exija, proteja, recolha, forneça, estabeleça, esclareça
  fortaleça, conheça, reconheça, ofereça, esteja, certifique-se, meça
`);

export const commands: CommandWords = {
  commands: [...verbs.flatMap((verb) => imperatives(verb, { ar: ['e', 'em'], er: ['a', 'am'], ir: ['a', 'am'] })), ...irregular],
};
