import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Spanish. */
export const negation: NegationWords = {
  negators: list(`
    no, nunca, jamás, tampoco, en ningún caso, de ningún modo, bajo ninguna circunstancia, en ninguna circunstancia, bajo ningún concepto, en ningún momento
  `),
  positive: list(`
    no todos, no todas
    no solo, no sólo, no solamente, no únicamente, no más de, no menos de, no más tarde, no más tarde de, no obstante, o no
    no … solo … sino, no … sólo … sino, no … solamente … sino, no … únicamente … sino
    no perder tiempo, no perder el tiempo, no … perder tiempo, no … perder el tiempo, no pierdan tiempo, no pierda tiempo, no escatimar esfuerzos, no escatimar ningún esfuerzo, no … escatimar esfuerzos
    no … escatimar ningún esfuerzo, no escatimen esfuerzos, no escatime esfuerzos, escatimar ningún esfuerzo
  `),
  ceasing: list(`
    dejar de *ar, dejar de *er, dejar de *ir, abstenerse de *ar, abstenerse de *er, abstenerse de *ir, evitar *ar, evitar *er, evitar *ir
    cesar de *ar, cesar de *er, cesar de *ir, parar de *ar, parar de *er, parar de *ir, renunciar a *ar, dudar en *ar, dudar en *er, dudar en *ir, olvidar *ar, olvidar *er, olvidar *ir, renunciar a *er, renunciar a *ir
  `),
  continuing: list(`
    seguir *ando, seguir *iendo, continuar *ando, continuar *iendo, continuar el *, continuar la *, continuar los *, continuar las *
    mantener el *, mantener la *, mantener los *, mantener las *, proseguir el *, proseguir la *, proseguir los *, proseguir las *
    continuar con el *, continuar con la *, continuar con los *, continuar con las *, seguir con el *, seguir con la *, seguir con los *
    seguir con las *, proseguir con el *, proseguir con la *, proseguir con los *, proseguir con las *
  `),
  halting: list(`
    suspender el *, suspender la *, suspender los *, suspender las *, detener el *, detener la *, detener los *, detener las *, interrumpir el *
    interrumpir la *, interrumpir los *, interrumpir las *, cesar el *, cesar la *, cesar los *, cesar las *, abandonar el *, abandonar la *
    abandonar los *, abandonar las *, poner fin al *, poner fin a la *, poner fin a los *, poner fin a las *, renunciar al *, renunciar a la *
    renunciar a los *, renunciar a las *
  `),
  waiting: list(`
    salvo, a menos, sin, excepto, hasta, antes de, mientras no
  `),
  ensuring: list('garantizar, garanticen, garantice, asegurar, aseguren, asegurarse de, velar por, velar para, exigir'),
  nobody: list('ningún, ninguna, ninguno, nadie, ni'),
  wordOrder: 'near',
};
