import { list } from '../list.js';
import type { CommandWords } from '../purposes/commands.js';

/** Imperatives with which checklists and guides instruct: the stem of the verb, that opens the sentence. */
export const commands: CommandWords = {
  commands: list(`
    accepteer, achterhaal, actualiseer, analyseer, anonimiseer, archiveer, baseer, bedenk, begeleid, begin, beheer, behandel, bekijk, belast, beleg, benader
    benadruk, benoem, benut, beoordeel, bepaal, beperk, bereid, bereken, bescherm, beschouw, beschrijf, besef, bespreek, besteed, betrek, bevestig, bevorder
    bewaak, bewaar, bied, blijf, blokkeer, borg, bouw, breid, breng, centraliseer, check, classificeer, combineer, communiceer, concretiseer, configureer
    consulteer, continueer, controleer, coördineer, creëer, dek, deel, definieer, denk, documenteer, doe, doorloop, draag, dring, dwing, eis, ervaar, evalueer
    faciliteer, financier, formuleer, ga, garandeer, gebruik, geef, genereer, geneer, haal, handel, handhaaf, hanteer, herhaal, herzie, hou, houd, identificeer
    implementeer, informeer, installeer, integreer, intensiveer, inventariseer, investeer, kies, kijk, koppel, kwantificeer, laat, leer, leg, let, lees, lever
    licht, limiteer, lijn, luister, maak, maximaliseer, meet, meld, minimaliseer, monitor, neem, noem, nodig, normaliseer, noteer, onderbouw, onderhoud
    onderneem, onderscheid, ondersteun, onderzoek, ontsluit, ontwerp, ontwikkel, organiseer, overleg, overweeg, pas, plaats, plan, pleit, presenteer
    prioriteer, probeer, promoot, publiceer, raadpleeg, rapporteer, realiseer, reageer, reduceer, reflecteer, regel, registreer, reserveer, richt, roteer
    scheid, schaf, scherp, schrijf, selecteer, sla, sluit, specificeer, spreek, sta, standaardiseer, start, stel, stem, stimuleer, stop, streef, test, toets
    toon, train, tref, trek, update, valideer, vereenvoudig, verbeter, verbied, verbind, verdeel, verduidelijk, vergelijk, vergroot, verhelder, verhoog, verken
    verklein, verlaag, verlang, verleen, vermeld, vermijd, verminder, verplicht, verricht, verschaf, versnel, versleutel, versterk, vertaal, vertrouw, vervang
    verwerk, verwijder, verwijs, verzamel, verzeker, voeg, voer, volg, voorkom, voorzie, vraag, waarborg, wees, werk, werp, wijs, wijzig, zet, zie, zoek, zorg
  `),
  bareCommand: {
    determiners: list('de, het, een, één, je, uw, jouw, geen, alle, elke, elk, ieder, iedere, deze, dit, hun, niets, niet'),
    commanding: list('nooit, altijd'),
    // what is told of now or was done; a question or condition opens with it
    inflected: list('t, en, de, te, ing, heid, lijk, zaam, baar, loos, ens, s, ig'),
    stems: list(
      'zet, meet, let, sluit, schiet, laat, richt, licht, wacht, lees, kies, was, bewijs, wijs, verhuis, poets, fiets, vries, blus, plaats, toets, reinig, beveilig, vernietig, verwittig, nodig, verenig, beëindig',
    ),
    others: list(`
      ben, bent, zal, kan, mag, wil, ging, kwam, bleef, vond, gaf, nam, zag, liep, stond, lag, zat, kreeg, hield, werd, had, deed, sprak, vroeg, bracht, dacht
      toch, vaak, soms, later, eerder, vroeger, daarna, daarvoor, daarmee, hiermee, hierna, hiervoor, waarbij, waarvan, waarmee, waarin, vooral, juist, zelfs, bijna, circa
      ongeveer, behalve, achter, rond, rondom, tegenover, ondanks, wegens, vanwege, volgens, gedurende, sedert, mits, tenzij, hoewel, ofwel, oftewel, zowel, evenals, toen
      voordat, nadat, totdat, opdat, doordat, indien, ofschoon, pas, vanavond, morgen, gisteren, dan, nu, ooit, elders, overal, samen, half, heel, veel, bijvoorbeeld, uiteraard, natuurlijk, eventueel, weinig, genoeg, ruim
      zoveel, hoeveel, aldus, immers, namelijk, bovendien, tevens, verder, ondertussen, intussen, inmiddels, vervolgens, eindelijk, misschien, wellicht, helaas, buiten
    `),
  },
};
