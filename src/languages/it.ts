import type { Language } from "./language.ts";
import { spelled } from "./spelled.ts";
import { transliterate } from "./transliterate.ts";
import { words } from "./words.ts";

export const it: Language = {
  tag: "it",
  direction: "ltr",
  nativeName: "Italiano",
  quotes: ["«", "»", "“", "”"],
  labels: {
    agenda: "Indice",
    conclusion: "Conclusione",
    source: "Fonte",
    notes: "Note",
    slideOf: "Diapositiva {n} di {total}",
    language: "Lingua",
    previous: "Precedente",
    next: "Successiva",
    missing: "Questa diapositiva non esiste in italiano",
  },
  cues: {
    discourse: cues(`
      in cambio,
      tuttavia, però, eppure, comunque, ciononostante, ciò nonostante, nonostante ciò, malgrado ciò, nondimeno,
      al contrario, viceversa, invece, d'altra parte, d'altro canto, dall'altro lato, dall'altra parte, da un lato,
      da una parte, per contro, altrimenti, in caso contrario, piuttosto, detto questo, detto ciò, naturalmente,
      ovviamente, certo, certamente, di certo, senza dubbio, sicuramente, inoltre, in più, per di più, oltre a ciò,
      oltretutto, peraltro, tra l'altro, anche, ugualmente, allo stesso modo, analogamente, similmente, parimenti,
      anzi, quindi, dunque, perciò, pertanto, di conseguenza, conseguentemente, come risultato, così, allora,
      per questo, per questo motivo, per questa ragione, ecco perché, in questo modo, in tal modo, ad esempio,
      per esempio, infatti, in effetti, di fatto, effettivamente, in realtà, a dire il vero, in fondo,
      in altre parole, in altri termini, cioè, ossia, ovvero, vale a dire, in breve, in poche parole, in sintesi,
      in sostanza, insomma, riassumendo, per riassumere, in conclusione, per concludere, concludendo, in generale,
      generalmente, di solito, solitamente, normalmente, di norma, spesso, talvolta, a volte, in particolare,
      soprattutto, specialmente, nello specifico, nel dettaglio, concretamente, innanzitutto, anzitutto,
      prima di tutto, per prima cosa, in primo luogo, in secondo luogo, in terzo luogo, per cominciare, per iniziare,
      inizialmente, poi, dopodiché, in seguito, successivamente, più tardi, dopo di che, infine, finalmente,
      per finire, da ultimo, alla fine, in definitiva, in ultima analisi, tutto sommato, dopotutto, nel complesso,
      complessivamente, nel frattempo, intanto, allo stesso tempo, al tempo stesso, nello stesso tempo,
      contemporaneamente, parallelamente, chiaramente, evidentemente, probabilmente, forse, fortunatamente,
      per fortuna, sfortunatamente, purtroppo, curiosamente, in pratica, all'atto pratico, nella pratica, oggi,
      oggigiorno, al giorno d'oggi, adesso, ora, attualmente, in parole semplici, in parole povere,
      per dirla in modo semplice, ancora più importante, più precisamente, per essere precisi, di nuovo,
      ancora una volta, come sempre, come al solito, come accennato, come detto, in questo caso, in tal caso,
      in ogni caso, ad ogni modo, in ogni modo, a proposito, per inciso, ricorda, ricordate, sostanzialmente,
      fondamentalmente, essenzialmente, a sua volta`),
    contrast: cues(`
      tuttavia, però, eppure, comunque, ciononostante, ciò nonostante, nonostante ciò, malgrado ciò, nondimeno,
      al contrario, viceversa, invece, d'altra parte, d'altro canto, dall'altro lato, dall'altra parte, per contro,
      altrimenti, in caso contrario, piuttosto, detto questo, detto ciò, in realtà, purtroppo, sfortunatamente`),
    dependent: cues(`
      e, ed, o, oppure, né, ma, però, bensì, che, cui, il quale, la quale, i quali, le quali, il che, dove, perché,
      poiché, giacché, siccome, dato che, visto che, benché, sebbene, nonostante, anche se, mentre, se, quando, come,
      affinché, cosicché, in modo che, senza che, prima che, dopo che, finché, appena, quanto, ossia, ovvero, cioè,
      nonché, purché, qualora, a meno che, tranne, nel quale, nella quale, di cui, da cui, in cui, per cui, con cui,
      a cui, su cui`),
    leading: words(`
      il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli,
      delle, al, allo, alla, ai, agli, alle, dal, dallo, dalla, dai, dagli, dalle, nel, nello, nella, nei, negli,
      nelle, sul, sullo, sulla, sui, sugli, sulle, col, coi, verso, contro, senza, sotto, sopra, dietro, presso,
      durante, mediante, tramite, secondo, lungo, dopo, prima, oltre, entro, dentro, fuori, attraverso, circa, e, ed,
      o, od, oppure, né, ma, però, bensì, che, chi, cui, quale, quali, dove, perché, poiché, siccome, benché, sebbene,
      nonostante, mentre, se, quando, come, quanto, affinché, purché, qualora, mio, mia, miei, mie, tuo, tua, tuoi,
      tue, suo, sua, suoi, sue, nostro, nostra, nostri, nostre, vostro, vostra, vostri, vostre, loro, questo, questa,
      questi, queste, quel, quello, quella, quei, quegli, quelle, ogni, ciascun, ciascuna, tutto, tutta, tutti, tutte,
      alcuni, alcune, qualche, nessun, nessuna, altro, altra, altri, altre, molto, molta, molti, molte, poco, pochi,
      poche, vari, varie, diversi, diverse, qualsiasi, entrambi, entrambe, tale, tali, tanto, tanti, tante, più, meno,
      troppo, così, non, mi, ti, si, ci, vi, ne, è, sono, era, erano, fu, essere, sarà, saranno, ha, hanno, avere,
      aveva, avevano, può, possono, deve, devono, va, vanno, fa, viene, vengono, anche, solo, soltanto, quasi, ancora,
      già, grazie, fino, sino, insieme, rispetto, riguardo, invece, anziché, piuttosto, ossia, ovvero`),
    pronouns: cues(`
      questo, questa, questi, queste, quello, quella, quelli, quelle, quel, quei, ciò, lui, lei, egli, ella, esso,
      essa, essi, esse, loro, suo, sua, suoi, sue, tale, tali, lo stesso, la stessa, gli stessi, le stesse, entrambi,
      entrambe, l'ultimo, l'ultima, quest'ultimo, quest'ultima, questi ultimi, queste ultime, quell'ultimo, l'altro,
      l'altra, gli altri, le altre, altri, altre, ne, vi, qui, qua, lì, là, così, allora, ciascuno, ciascuna, ognuno,
      ognuna,
      se no, se sì, se è così, se non è così`),
    subordinators: cues(`
      perché, poiché, giacché, siccome, dato che, visto che, dal momento che, in quanto, benché, sebbene, nonostante,
      malgrado, anche se, pur, mentre, se, a meno che, a patto che, a condizione che, purché, qualora,
      nel caso in cui, quando, appena, non appena, una volta che, finché, fino a quando, fintanto che, da quando,
      prima che, prima di, dopo che, dopo, dove, che, cui, il quale, la quale, i quali, le quali, il che, di cui,
      da cui, in cui, a cui, per cui, con cui, su cui, affinché, per, al fine di, allo scopo di, in modo che,
      in modo da, così che, cosicché, tanto che, senza che, senza, come se, a seconda di, grazie a, a causa di,
      a causa del, a causa della, invece di, anziché, piuttosto che, nel quale, nella quale, nei quali, nelle quali,
      a differenza di, indipendentemente da, a prescindere da`),
    examples: cues(`
      come, come ad esempio, come per esempio, ad esempio, per esempio, ad es., quali, tra cui, fra cui, tra i quali,
      tra le quali, inclusi, incluse, incluso, compresi, comprese, compreso, tra gli altri, tra le altre, vale a dire,
      cioè, ossia, specialmente, in particolare, soprattutto`),
    conditions: cues(`
      se, a meno che, salvo, eccetto, solo se, soltanto se, quando, ogni volta che, fino a, finché, prima
      di, prima che, purché, a patto che, a condizione che, nel caso, senza, a seconda di, dopo, una volta,
      non appena`),
    times: cues(`quando, una volta, dopo, dopo che, non appena, mentre`),
    relatives: cues(`che, cui, il quale, la quale, i quali, le quali, dove, il cui, la cui`),
    additive: cues(`e, ed, nonché, così come, e anche, e poi`),
    complements: cues(`
      che, se, come, perché, cosa, chi, dove, di, a`),
    opposing: cues(`
      mentre, invece, al contrario, d'altra parte, d'altro canto, a differenza di, laddove`),
    adversative: cues(`
      ma, però, bensì, ma in realtà, ma in effetti, tuttavia`),
    copulas: cues(`
      è, sono, era, erano, significa, significano, consiste in, costituisce`),
    selfReferences: cues(`
      in questo articolo, questo articolo, in questo post, questo post, in questo testo, questo testo, in
      questo tutorial, questo tutorial, in questa guida, questa guida, in questa sezione, questa sezione, in
      questo capitolo, in questa lezione, vediamo, diamo un'occhiata, di seguito vedremo`),
    existential: cues(`
      c'è, ci sono, c'era, c'erano, ci sarà, ci saranno, esiste, esistono, esisteva, esistevano, vi è, vi sono, ecco,
      questo è, questa è, questi sono, queste sono, si tratta di, di seguito sono, di seguito trovi,
      di seguito trovate, vediamo, abbiamo, troverete, troverai`),
    stopwords: cues(`
      a, abbia, abbiamo, abbiano, ad, adesso, ai, al, alcuna, alcune, alcuni, alcuno, alla, alle, allo, allora, altra,
      altre, altri, altro, anche, ancora, anzi, aveva, avere, avete, bene, c'è, che, chi, ci, ciò, ciascuno, com'è,
      come, con, contro, cosa, così, cui, da, dai, dal, dalla, dalle, dallo, degli, dei, del, dell'altro, della,
      delle, dello, dentro, deve, devono, di, dopo, dove, due, dunque, e, è, ecco, ed, era, erano, essere, fa, fanno,
      far, fare, fatto, fino, fra, già, gli, ha, hai, hanno, ho, i, il, in, infatti, io, l'altro, la, là, le, lei, li,
      lì, lo, loro, lui, ma, me, meglio, meno, mentre, mi, mia, mie, miei, mio, molta, molte, molti, molto, ne, né,
      negli, nei, nel, nella, nelle, nello, nessuna, nessuno, niente, noi, non, nostra, nostre, nostri, nostro, nulla,
      o, ogni, ognuno, oltre, oppure, ora, per, perché, perciò, però, più, po, poca, poche, pochi, poco, poi,
      possiamo, possono, potete, prima, proprio, può, puoi, qua, qual, quale, quali, qualche, qualcosa, quando,
      quanto, quasi, quel, quella, quelle, quelli, quello, questa, queste, questi, questo, qui, quindi, sarà, saranno,
      se, sei, sempre, senza, si, sì, sia, siamo, siano, siete, solo, sono, sopra, sotto, sta, stata, state, stati,
      stato, stessa, stesso, su, sua, sue, sui, sul, sulla, sulle, sullo, suo, suoi, tale, tali, tanta, tanto, te, ti,
      tra, troppo, tu, tua, tue, tuo, tuoi, tutta, tutte, tutti, tutto, un, un'altra, una, uno, va, verso, vi, viene,
      voi, vostra, vostre, vostri, vostro`),
  },
  article: {
    abbreviations: words(`
      sig, sigg, sig.ra, sig.na, dott, dott.ssa, dr, d.ssa, prof, proff, prof.ssa, ing, avv, arch, rag, geom, on, sen,
      gen, cap, ten, mons, s, ss, st, pag, pagg, p, pp, capp, vol, voll, fig, figg, tab, tabb, tav, art, artt, lett,
      n, nn, num, cit, op, op.cit, ibid, cfr, cf, vd, v, es, p.es, i.e, e.g, vs, ca, c.ca, tel, cell, p.za, v.le,
      c.so, l.go, loc, prov, fraz, min, max, sec, secc, a.c, d.c, genn, febbr, apr, giu, lug, sett, ott, nov, dic,
      s.p.a, s.r.l, s.n.c, s.a.s, trad, rist, suppl, ogg, rif, prot, red, coll, ediz, lat, ingl, ted, spagn`),
    byline: bare(`
      di, autore, autrice, autori, autrici, scritto da, redatto da, pubblicato da, postato da, inserito da, a cura di,
      testo di, testi di, testo:, un articolo di, articolo di, articolo a cura di, articolo scritto da, un post di,
      contributo di, intervista di, redazione:, traduzione di, tradotto da`),
    bio: words(`
      l'autore, l'autrice, gli autori, sull'autore, sull'autrice, sugli autori, informazioni sull'autore,
      informazioni sull'autrice, a proposito dell'autore, a proposito dell'autrice, biografia, biografia dell'autore,
      biografia dell'autrice, chi è l'autore, chi è l'autrice, chi sono, profilo dell'autore, nota sull'autore,
      note sull'autore`),
    boilerplate: bare(`
      lascia un commento, lasciate un commento, lascia una risposta, lascia una replica, scrivi un commento,
      scrivere un commento, aggiungi un commento, inserisci un commento, pubblica un commento, pubblica commento,
      invia commento, invia un commento, commenta, commenta questo articolo, commenti, commento, nessun commento,
      ancora nessun commento, non ci sono commenti, non ci sono ancora commenti, il tuo commento, rispondi,
      annulla risposta, partecipa alla discussione, unisciti alla conversazione, condividi, condividilo,
      condividi questo articolo, condividi l'articolo, condividi articolo, condividi questo post,
      condividi questa pagina, condividi su, condividi su facebook, condividi su twitter, condividi su linkedin,
      condividi su whatsapp, condividi su x, condividi via email, condividi via e-mail, invia per email,
      invia a un amico, mi piace, copia link, copia il link, copia collegamento, stampa, stampa articolo,
      stampa questa pagina, leggi tutto, leggi di più, leggi l'articolo, leggi ancora, continua a leggere,
      continua la lettura, prosegui la lettura, vedi altro, vedi tutti, mostra altro, scopri di più,
      per saperne di più, maggiori informazioni, clicca qui, articoli correlati, post correlati, articoli simili,
      contenuti correlati, notizie correlate, argomenti correlati, correlati, letture correlate,
      potrebbe interessarti, potrebbe interessarti anche, potrebbero interessarti, potrebbero interessarti anche,
      ti potrebbe interessare, ti potrebbe interessare anche, ti può interessare, ti potrebbe anche interessare,
      forse ti può interessare, ti potrebbe piacere, dello stesso autore, altri articoli di questo autore,
      consigliati, consigliato, consigliati per te, raccomandati, i più letti, più letti, i più popolari,
      articoli popolari, ultime notizie, ultimi articoli, ultimi post, articoli recenti, post recenti,
      articolo precedente, articolo successivo, prossimo articolo, post precedente, post successivo,
      navigazione articoli, torna su, torna in alto, torna all'inizio, vai al contenuto, vai al contenuto principale,
      salta al contenuto, menu, menù, cerca, ricerca, home, pagina iniziale, abbonati, iscriviti, iscriviti ora,
      iscriviti alla newsletter, iscriviti alla nostra newsletter, newsletter, seguici, seguici sui social,
      seguici su facebook, contatti, contattaci, accedi, registrati, login, tutti i diritti riservati,
      informativa sulla privacy, informativa privacy, politica sulla privacy, privacy policy, note legali,
      termini e condizioni, termini di servizio, condizioni d'uso, termini d'uso, cookie policy,
      informativa sui cookie, impostazioni cookie, impostazioni dei cookie, gestisci cookie, preferenze cookie,
      accetta cookie, accetta i cookie, accetta tutti i cookie, accetta tutti, accetta tutto, rifiuta tutti,
      utilizziamo i cookie, questo sito utilizza i cookie, questo sito usa i cookie, pubblicità, annuncio, annunci,
      sponsorizzato, contenuto sponsorizzato, indice dei contenuti, indice, sommario, contenuti, in questa pagina,
      in questo articolo, tutti gli articoli, il tuo indirizzo email non sarà pubblicato,
      il tuo indirizzo e-mail non sarà pubblicato, i campi obbligatori sono contrassegnati, campi obbligatori,
      questo articolo ti è stato utile, questo articolo è stato utile, ti è stato utile, valuta questo articolo,
      vota questo articolo, segnala un errore, modifica questa pagina`),
    boilerplateStart: bare(`
      leggi anche:, leggi anche, leggete anche:, leggi di più:, leggi pure:, da leggere:, vedi anche:, guarda anche:,
      potrebbe interessarti:, potrebbe interessarti anche:, ti potrebbe interessare:, ti potrebbe interessare anche:,
      articoli correlati:, articolo correlato:, correlati:, notizie correlate:, letture consigliate:,
      per approfondire:, approfondisci:, per saperne di più:, successivo:, precedente:, articolo successivo:,
      articolo precedente:, tag:, tags:, etichette:, parole chiave:, categoria:, categorie:, argomenti:, temi:,
      archiviato in, pubblicato in:, postato in, taggato con, contrassegnato da tag, condividi:, condividi su:,
      seguici su, seguimi su, iscriviti alla nostra, copyright, ©, tutti i diritti riservati,
      questo articolo è stato pubblicato per la prima volta, questo articolo è stato pubblicato originariamente,
      questo articolo è apparso originariamente, pubblicato originariamente, originariamente pubblicato,
      aggiornato il, pubblicità:, diritti d'autore ©, diritti d'autore:, ultimo aggiornamento:, ultima modifica:`),
    conclusion: bare(`
      conclusione, conclusioni, in conclusione, per concludere, concludendo, considerazioni finali,
      considerazioni conclusive, osservazioni finali, riflessioni finali, riflessioni conclusive, pensieri finali,
      parole finali, riepilogo, riassunto, in sintesi, sintesi, in breve, riassumendo, per riassumere, ricapitolando,
      tirando le somme, per finire, infine, punti chiave, i punti chiave, cosa ricordare, da ricordare,
      in poche parole, l'essenziale, bilancio finale, prospettive, epilogo`),
  },
};

/** Also with the apostrophe of typeset text: "c’è". */
function cues(text: string): readonly string[] {
  return spelled(text, (entry) => entry.replaceAll("'", "’"));
}

/** Also without diacritics, as lines in capitals or typed in a hurry have it: "pubblicita". */
function bare(text: string): readonly string[] {
  return spelled(text, (entry) => transliterate(entry, "it"));
}
