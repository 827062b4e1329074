import type { Language } from "./language.ts";
import { spelled } from "./spelled.ts";
import { transliterate } from "./transliterate.ts";
import { words } from "./words.ts";

export const hr: Language = {
  tag: "hr",
  direction: "ltr",
  nativeName: "Hrvatski",
  quotes: ["„", "”", "‚", "’"],
  labels: {
    agenda: "Pregled",
    conclusion: "Zaključak",
    source: "Izvor",
    notes: "Bilješke",
    slideOf: "Slajd {n} od {total}",
    language: "Jezik",
    previous: "Prethodni",
    next: "Sljedeći",
    missing: "Ovog slajda nema na hrvatskom",
  },
  cues: {
    discourse: words(`
      zauzvrat,
      međutim, ipak, pa ipak, naravno, dakako, razumije se, osim toga, pored toga, uz to, uz sve to, usto, povrh toga,
      štoviše, nadalje, potom, zatim, nakon toga, poslije toga, onda, tada, stoga, zato, zbog toga, iz tog razloga,
      dakle, prema tome, samim time, samim tim, tako, kao rezultat, kao posljedica, posljedično, primjerice,
      na primjer, recimo, zapravo, ustvari, u stvari, u biti, u osnovi, drugim riječima, to jest, odnosno, ukratko,
      općenito, uglavnom, obično, najčešće, često, ponekad, katkad, posebno, osobito, pogotovo, naročito, slično,
      slično tome, isto tako, jednako tako, također, u međuvremenu, istodobno, istovremeno, u isto vrijeme,
      s druge strane, s jedne strane, nasuprot tome, naprotiv, suprotno tome, unatoč tome, usprkos tome,
      bez obzira na to, umjesto toga, inače, u suprotnom, prvo, kao prvo, prije svega, najprije, ponajprije,
      za početak, drugo, kao drugo, treće, kao treće, dalje, na kraju, naposljetku, konačno, napokon, u konačnici,
      na kraju krajeva, posljednje, zadnje, sve u svemu, zaključno, u zaključku, očito, očigledno, jasno, sigurno,
      svakako, vjerojatno, možda, srećom, nažalost, na žalost, zanimljivo, praktično, u praksi, u stvarnosti, danas,
      sada, trenutačno, trenutno, jednostavno rečeno, pojednostavljeno, točnije, preciznije, konkretno, naime,
      čak i tada, što je još važnije, najvažnije, još jednom, ponovno, opet, kao i uvijek, kao što je spomenuto,
      u tom slučaju, u ovom slučaju, na taj način, na ovaj način, u svakom slučaju, iskreno, zapamtite, uostalom,
      pritom, pri tome, usput, usput rečeno, jednom riječju, s time na umu, doduše`),
    contrast: words(`
      međutim, ipak, pa ipak, s druge strane, nasuprot tome, naprotiv, suprotno tome, unatoč tome, usprkos tome,
      bez obzira na to, umjesto toga, inače, u suprotnom, u stvarnosti, nažalost, na žalost, doduše`),
    dependent: words(`
      je, su, se, će, bi, sam, si, smo, ste, ću, ćeš, ćemo, ćete, bih, bismo, biste, me, te, ga, nas, vas, ih, mi, ti,
      mu, joj, nam, vam, im, li, ju, i, a, ali, ili, ni, niti, pa, nego, već, dok, koji, koja, koje, kojeg, kojega,
      kojem, kojemu, kojim, kojoj, koju, kojih, kojima, koga, kome, čiji, čija, čije, čijih, čime, što, da, jer, iako,
      premda, mada, ako, ukoliko, kada, kad, gdje, kamo, čim, zato što, zbog čega, kao, također, barem, bar, pak,
      ipak, čak i, nasuprot, budući da, pri čemu, odnosno, no`),
    leading: words(`
      u, na, o, po, pri, s, sa, k, ka, od, do, iz, za, bez, kod, kroz, radi, zbog, uslijed, prema, ispred, iza, iznad,
      ispod, između, među, oko, pokraj, pored, uz, niz, preko, tijekom, putem, pomoću, prije, poslije, nakon, osim,
      umjesto, protiv, nasuprot, duž, blizu, unatoč, usprkos, unutar, izvan, van, glede, diljem, poput, vrh, i, a,
      ali, ili, ni, niti, pa, te, nego, već, dok, da, jer, ako, ukoliko, kada, kad, gdje, koji, koja, koje, kojeg,
      kojega, kojem, kojemu, kojim, kojoj, koju, kojih, kojima, čiji, čija, čije, što, kako, kao, iako, premda, mada,
      ne, je, su, se, će, bi, sam, si, smo, ste, ću, ćeš, ćemo, ćete, bih, bismo, biste, jest, jesu, bio, bila, bilo,
      bili, biti, mora, moraju, može, mogu, treba, trebaju, želi, žele, svaki, svaka, svako, svakog, svake, svaku,
      neki, neka, neko, nekog, neke, ovaj, ova, ovo, ovog, ovom, ove, ovih, ovu, taj, ta, to, tog, tom, tih, tu, onaj,
      ona, njegov, njegova, njezin, njezina, njihov, njihova, naš, vaš, moj, svoj, svoja, svoje, svoju, vrlo, veoma,
      jako, samo, još, više, najmanje, oba, obje, li`),
    pronouns: words(`
      ovo, to, ono, ovaj, ova, ove, ovi, taj, ta, te, ti, onaj, ona, on, oni, one, njega, njemu, njoj, njih, njima,
      nju, njime, njezin, njezina, njezino, njen, njena, njegov, njegova, njegovo, njegovi, njihov, njihova, njihovo,
      njihovi, takav, takva, takvo, takvi, takve, ovakav, isti, ista, isto, oba, obje, oboje, dvoje, potonji, ostali,
      ovdje, tu, tamo, ondje, tada, tako, ovoga, toga, ovog, tog, ovome, tome, ovom, tom, ovim, tim, time, ovih, tih,
      ovima, tima, ovoj, toj, ovu, navedeno, navedeni, spomenuti,
      ako ne, ako da, ako je tako, ako nije`),
    subordinators: words(`
      jer, budući da, zato što, zbog toga što, s obzirom na to da, iako, premda, mada, unatoč tome što,
      usprkos tome što, dok, ako, ukoliko, osim ako, kada, kad, čim, prije nego što, prije nego, nakon što, otkako,
      otkad, gdje, kamo, koji, koja, koje, kojeg, kojega, kojem, kojemu, kojim, kojoj, koju, kojih, kojima, čiji,
      čija, čije, čime, što, da, da bi, kako bi, kako, kao da, tako da, sve dok, pod uvjetom da, u slučaju da,
      za razliku od, umjesto da, bez obzira, bez obzira na to, zbog, uslijed, zahvaljujući, unatoč, usprkos, radi,
      uz pomoć, pomoću, pri čemu, zbog čega, a da, bez da`),
    examples: words(`
      kao što su, kao što je, poput, na primjer, primjerice, recimo, uključujući, između ostalog, između ostaloga,
      među ostalim, među ostalima, npr., kao, osobito, posebno, pogotovo, to jest, a to su, među njima, među kojima`),
    conditions: words(`
      ako, ukoliko, osim ako, kad, kada, čim, dok ne, sve dok, prije nego, prije nego što, pod uvjetom da, u
      slučaju da, samo ako, samo kada, bez, ovisno o, nakon što, pošto`),
    times: words(`kad, kada, nakon što, čim, pošto, dok`),
    relatives: words(
      `koji, koja, koje, kojeg, kojem, kojoj, koju, kojih, kojima, kojim, čiji, čija, čije, što, gdje`,
    ),
    additive: words(`i, te, kao i, a i, i zatim`),
    complements: words(`
      da, li, da li, kako, zašto, što, tko, gdje, koliko`),
    opposing: words(`
      dok, a, s druge strane, za razliku od, nasuprot tome`),
    adversative: words(`
      ali, no, međutim, već, nego, ali zapravo, no zapravo, ali u stvarnosti`),
    copulas: words(`
      je, su, jest, jesu, bio je, bila je, bilo je, znači, predstavlja, predstavljaju`),
    selfReferences: words(`
      u ovom članku, ovaj članak, u ovoj objavi, ova objava, u ovom postu, ovaj post, u ovom tekstu, ovaj
      tekst, u ovom vodiču, ovaj vodič, u ovom tutorijalu, u ovom odjeljku, ovaj odjeljak, u ovom poglavlju,
      u ovoj lekciji, pogledajmo, u nastavku ćemo`),
    existential: words(`
      postoji, postoje, postojao je, postojali su, ima, imamo, evo, ovo je, ovo su, to je, to su, slijedi, slijede,
      u nastavku su, u nastavku je, tu je, tu su, nalazi se, nalaze se, pogledajmo, ispod su, ispod je`),
    stopwords: words(`
      a, ako, ali, baš, bar, barem, bez, bi, bih, bila, bili, bilo, bio, biste, bismo, biti, budući, čak, čija, čije,
      čiji, čime, da, dakle, do, dok, druge, drugi, drugo, dva, dvije, dvoje, evo, ga, gdje, i, iako, ih, ili, im,
      ima, imaju, imate, ipak, isto, iz, između, ja, je, jedan, jedna, jedne, jedni, jednog, jedno, jednu, jer, jest,
      jesu, jeste, joj, još, ju, k, ka, kad, kada, kako, kao, kod, koga, koja, koje, kojeg, kojega, kojem, kojemu,
      koji, kojih, kojim, kojima, kojoj, koju, koliko, kome, kroz, li, me, među, mene, mi, mnoge, mnogi, mnogo, mogu,
      moj, moja, moje, mora, moraju, možda, može, možemo, možete, mu, na, nad, nakon, nam, nama, nas, naš, naša, naše,
      ne, neka, neke, neki, nekog, neko, nego, nema, ni, nije, nisu, niti, no, nju, njega, njegov, njegova, njegovo,
      njemu, njezin, njezina, njih, njihov, njihova, njima, njoj, o, oba, obično, obje, od, oko, on, ona, onaj, onda,
      one, oni, ono, osim, ostali, ova, ovaj, ovdje, ove, ovi, ovih, ovim, ovo, ovog, ovom, ovu, pa, pak, po, pod,
      ponekad, poput, poslije, preko, prema, pri, prije, radi, s, sa, sam, samo, se, sebe, sebi, si, smo, ste, stoga,
      su, sva, svaka, svake, svaki, svako, sve, svi, svih, svim, svoj, svoja, svoje, svoju, ta, tada, taj, tako,
      također, te, ti, tih, tijekom, tim, time, tko, to, toga, tog, tom, tome, treba, trebate, tri, tu, u, uz, vam,
      vama, vas, vaš, vaša, vaše, već, većina, veoma, više, vrlo, za, zašto, zato, zatim, zbog, će, ćemo, ćete, ćeš,
      ću, što, npr, tj, itd`),
  },
  article: {
    abbreviations: words(`
      g, gđa, gđica, gosp, dr, mr, mag, prof, doc, izv, akad, dipl, ing, univ, bacc, spec, sc, dr.sc, mr.sc, prim,
      vlč, fra, mons, sv, bl, gen, puk, o, npr, tj, sl, br, str, toč, čl, st, ul, trg, god, vj, n.e, pr.n.e, pr, kr,
      po.kr, tzv, odn, otpr, prir, ur, prev, izd, nakl, knj, usp, v, tab, graf, min, maks, sek, sij, velj, ožu, trav,
      svib, srp, kol, ruj, stud, pros, tel, mob, faks, d.o.o, d.d, j.d.o.o, mil, milj, mlrd, tis, engl, njem, franc,
      tal, lat, grč, rus, uklj`),
    byline: bare(`
      autor, autorica, autori, autorice, piše, pišu, napisao, napisala, napisali, tekst napisao, tekst napisala,
      tekst piše, tekst:, priredio, priredila, pripremio, pripremila, objavio, objavila, članak napisao,
      članak napisala, razgovarao, razgovarala, urednik, urednica, prevoditelj, prevela, preveo`),
    bio: bare(`
      o autoru, o autorici, o autorima, o piscu, autor teksta, autorica teksta, biografija, biografija autora,
      životopis autora, životopis autorice, tko je autor, upoznajte autora, upoznajte autoricu, profil autora,
      riječ o autoru`),
    boilerplate: bare(`
      ostavite komentar, ostavi komentar, ostavite odgovor, odgovori, odgovorite, napišite komentar, napiši komentar,
      dodajte komentar, dodaj komentar, pošaljite komentar, pošalji komentar, objavi komentar, objavite komentar,
      komentirajte, komentiraj, komentar, komentari, nema komentara, još nema komentara, vaš komentar,
      pridružite se raspravi, otkaži odgovor, poništi odgovor, podijelite, podijeli, podijelite ovo, podijeli ovo,
      podijelite članak, podijeli članak, podijelite ovaj članak, podijelite s prijateljima, podijeli s prijateljima,
      podijelite na facebooku, podijeli na facebooku, podijelite na twitteru, podijeli na twitteru, podijeli na x-u,
      pošalji e-poštom, sviđa mi se, kopiraj poveznicu, kopiraj link, ispiši, ispis, isprintaj, pročitajte više,
      pročitaj više, pročitajte još, opširnije, više, saznajte više, saznaj više, nastavite čitati, nastavi čitati,
      pogledajte još, pogledajte sve, vidi sve, kliknite ovdje, povezani članci, povezane objave, povezane vijesti,
      povezani sadržaj, povezane teme, srodni članci, slični članci, slične objave, možda će vam se svidjeti,
      možda će vas zanimati, možda vas zanima, preporuka, preporuke, preporučujemo, preporučeno, preporučeno za vas,
      najčitanije, najpopularnije, popularni članci, najnovije, najnoviji članci, najnovije vijesti, najnovije objave,
      prethodni članak, sljedeći članak, prethodna objava, sljedeća objava, povratak na vrh, natrag na vrh, na vrh,
      idi na sadržaj, preskoči na sadržaj, izbornik, tražilica, traži, pretraga, pretraži, početna, naslovnica,
      početna stranica, pretplatite se, pretplati se, pretplatite se na newsletter, prijavite se na newsletter,
      prijavi se na newsletter, prijavite se na naš newsletter, newsletter, pratite nas, prati nas, zapratite nas,
      pratite nas na društvenim mrežama, kontakt, kontaktirajte nas, prijava, prijavite se, prijavi se, registracija,
      registrirajte se, sva prava pridržana, impressum, pravila privatnosti, politika privatnosti,
      zaštita privatnosti, izjava o privatnosti, uvjeti korištenja, politika kolačića, postavke kolačića,
      prihvaćam kolačiće, prihvati kolačiće, prihvati sve kolačiće, prihvati sve, ova stranica koristi kolačiće,
      koristimo kolačiće, oglas, oglasi, reklama, sponzorirano, sponzorirani sadržaj, sadržaj članka, kazalo,
      na ovoj stranici, u ovom članku, svi članci, sve objave, oznake, podijeli ovaj članak,
      vaša adresa e-pošte neće biti objavljena, obavezna polja su označena, je li vam ovaj članak pomogao,
      je li ovaj članak bio koristan, ocijenite članak, prijavite pogrešku, prijavi pogrešku, uredi ovu stranicu`),
    boilerplateStart: bare(`
      pročitajte i:, pročitajte još:, pročitajte također:, pročitaj i:, pročitaj još:, čitajte i:, čitajte još:,
      pogledajte i:, pogledajte još:, vidi još:, vidi također:, vidite još:, povezano:, povezani članci:,
      povezane objave:, povezane vijesti:, slično:, preporučujemo:, preporučujemo i:, možda vas zanima:, sljedeće:,
      prethodno:, sljedeći članak:, prethodni članak:, oznake:, tagovi:, ključne riječi:, kategorija:, kategorije:,
      teme:, rubrika:, objavljeno u kategoriji, podijeli:, podijelite:, podijeli na:, pratite nas na, pratite me na,
      pretplatite se na, prijavite se na newsletter, sva prava pridržana, ovaj članak je izvorno objavljen,
      ovaj je članak izvorno objavljen, ovaj tekst je izvorno objavljen, izvorno objavljeno, zadnje ažurirano,
      posljednje ažurirano, posljednji put ažurirano, copyright, ©, autorska prava ©, autorska prava:`),
    conclusion: bare(`
      zaključak, zaključci, zaključna riječ, za kraj, na kraju, umjesto zaključka, završna riječ, završne riječi,
      završna razmatranja, zaključna razmatranja, zaključne misli, završne misli, sažetak, rezime, ukratko,
      rekapitulacija, pouka, pouke, što smo naučili, što ponijeti sa sobom, sve u svemu, ključni zaključci,
      ključne poruke, najvažnije, riječ na kraju, pogovor, epilog, kraj, zaključno, pogled unaprijed`),
  },
};

/** Also without diacritics, as lines in capitals or typed in a hurry have it: "zakljucak". */
function bare(text: string): readonly string[] {
  return spelled(text, (entry) => transliterate(entry, "hr"));
}
