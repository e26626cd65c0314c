import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Italian. */
export const negation: NegationWords = {
  negators: list(`
    non, mai, in nessun caso, in nessun modo, in nessuna circostanza, in nessun momento, per nessun motivo, in alcun caso
  `),
  positive: list(`
    non tutti, non tutte
    non solo, non soltanto, non solamente, non meno di, non più di, non oltre, non oltre il, o no, o meno
    non … solo … ma, non … soltanto … ma, non … solamente … ma
    non perdere tempo, non … perdere tempo, non perdete tempo, non risparmiare sforzi, non … risparmiare sforzi, non risparmiare alcuno sforzo, non lesinare sforzi, non … lesinare sforzi, non risparmiare nessuno sforzo
  `),
  ceasing: list(`
    smettere di *re, cessare di *re, astenersi dal *re, astenersi da *re, evitare di *re, rinunciare a *re, mancare di *re, omettere di *re, dimenticare di *re, esitare a *re
    rifiutare di *re
  `),
  continuing: list(`
    continuare a *re, seguitare a *re, continuare il *, continuare lo *, continuare la *, continuare i *, continuare gli *, continuare le *
    continuare l *, proseguire il *, proseguire lo *, proseguire la *, proseguire i *, proseguire gli *, proseguire le *, proseguire l *
    mantenere il *, mantenere lo *, mantenere la *, mantenere i *, mantenere gli *, mantenere le *, mantenere l *
  `),
  halting: list(`
    interrompere il *, interrompere lo *, interrompere la *, interrompere i *, interrompere gli *, interrompere le *, interrompere l *
    sospendere il *, sospendere lo *, sospendere la *, sospendere i *, sospendere gli *, sospendere le *, sospendere l *, cessare il *
    cessare lo *, cessare la *, cessare i *, cessare gli *, cessare le *, cessare l *, abbandonare il *, abbandonare lo *, abbandonare la *
    abbandonare i *, abbandonare gli *, abbandonare le *, abbandonare l *, porre fine al *, porre fine allo *, porre fine alla *
    porre fine ai *, porre fine agli *, porre fine alle *, porre fine all *, rinunciare al *, rinunciare allo *, rinunciare alla *
    rinunciare ai *, rinunciare agli *, rinunciare alle *, rinunciare all *
  `),
  waiting: list(`
    salvo, a meno, senza, tranne, finché, se non, prima di
  `),
  ensuring: list('garantire, assicurare, assicurarsi, fare in modo, far sì, esigere'),
  nobody: list('nessun, nessuna, nessuno, né'),
  wordOrder: 'near',
};
