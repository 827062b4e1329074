import type { Language } from "./language.ts";
import { spelled } from "./spelled.ts";
import { transliterate } from "./transliterate.ts";
import { words } from "./words.ts";

/** Articles that are relative pronouns too ("der", "die", "das") and "sie", the polite "you", are no cue for either. */
export const de: Language = {
  tag: "de",
  direction: "ltr",
  nativeName: "Deutsch",
  quotes: ["„", "“", "‚", "‘"],
  labels: {
    agenda: "Überblick",
    conclusion: "Fazit",
    source: "Quelle",
    notes: "Notizen",
    slideOf: "Folie {n} von {total}",
    language: "Sprache",
    previous: "Zurück",
    next: "Weiter",
    missing: "Diese Folie gibt es nicht auf Deutsch",
  },
  cues: {
    discourse: words(`
      im gegenzug, im austausch dafür,
      jedoch, allerdings, dennoch, trotzdem, gleichwohl, nichtsdestotrotz, nichtsdestoweniger, hingegen, dagegen,
      demgegenüber, im gegenteil, im gegensatz dazu, andererseits, auf der anderen seite, einerseits,
      auf der einen seite, stattdessen, vielmehr, ansonsten, sonst, andernfalls, zwar, natürlich, selbstverständlich,
      außerdem, zudem, darüber hinaus, ferner, des weiteren, überdies, obendrein, hinzu kommt, dazu kommt, ebenso,
      ebenfalls, gleichermaßen, auch, daher, deshalb, deswegen, darum, somit, folglich, infolgedessen, demnach,
      demzufolge, also, dadurch, aus diesem grund, aus diesem grunde, zum beispiel, beispielsweise, so, tatsächlich,
      in der tat, eigentlich, im grunde, im grunde genommen, grundsätzlich, im prinzip, mit anderen worten,
      anders gesagt, anders ausgedrückt, das heißt, genauer gesagt, kurz gesagt, kurzum, kurz und gut, im allgemeinen,
      allgemein, in der regel, normalerweise, üblicherweise, meist, meistens, häufig, oft, manchmal, gelegentlich,
      insbesondere, besonders, vor allem, in erster linie, ähnlich, inzwischen, mittlerweile, währenddessen,
      gleichzeitig, zur gleichen zeit, erstens, zweitens, drittens, viertens, zuerst, zunächst, zunächst einmal,
      zu beginn, als erstes, als nächstes, dann, danach, anschließend, daraufhin, später, schließlich, zuletzt,
      zum schluss, am ende, letztlich, letztendlich, letzten endes, abschließend, zusammenfassend, alles in allem,
      insgesamt, unterm strich, im endeffekt, offensichtlich, klar, sicher, sicherlich, gewiss, freilich,
      wahrscheinlich, vermutlich, möglicherweise, vielleicht, glücklicherweise, zum glück, leider, bedauerlicherweise,
      interessanterweise, in der praxis, in wirklichkeit, heute, jetzt, nun, heutzutage, einfach gesagt, konkret,
      nämlich, übrigens, nebenbei bemerkt, im übrigen, wie gesagt, wie bereits erwähnt, wie oben erwähnt, wie immer,
      noch einmal, wiederum, wichtiger noch, am wichtigsten, in diesem fall, in diesem sinne, auf diese weise, dabei,
      immerhin, jedenfalls, auf jeden fall, in jedem fall, ehrlich gesagt, zugegeben, nicht zuletzt, denken sie daran`),
    contrast: words(`
      jedoch, allerdings, dennoch, trotzdem, gleichwohl, nichtsdestotrotz, nichtsdestoweniger, hingegen, dagegen,
      demgegenüber, im gegenteil, im gegensatz dazu, andererseits, auf der anderen seite, stattdessen, vielmehr,
      ansonsten, sonst, andernfalls, in wirklichkeit, freilich, leider, wiederum`),
    dependent: words(`
      und, oder, aber, denn, sondern, sowie, beziehungsweise, bzw., doch, jedoch, noch, weder, dass, daß, weil, da,
      sodass, so dass, wenn, falls, sofern, ob, obwohl, obgleich, wenngleich, während, wohingegen, bevor, ehe,
      nachdem, seitdem, sobald, solange, bis, indem, als, wo, wobei, wodurch, womit, wofür, woran, worauf, woraus,
      worin, worüber, wovon, wozu, weshalb, weswegen, welche, welcher, welches, welchen, welchem, dessen, deren,
      denen, ebenso wie, was`),
    leading: words(`
      der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, keinen, keinem, keiner, mein,
      meine, dein, deine, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, unser, unsere, unseren,
      euer, eure, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jeder, jede, jedes, jeden, jedem, welche,
      welcher, welches, solche, solcher, manche, alle, aller, allen, einige, einigen, mehrere, mehreren, viele,
      vielen, wenige, in, im, ins, an, am, ans, auf, aufs, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für,
      fürs, durch, durchs, gegen, ohne, um, ums, bis, ab, seit, über, übers, unter, unterm, vor, vorm, hinter, neben,
      zwischen, während, wegen, trotz, statt, anstatt, außer, außerhalb, innerhalb, gegenüber, entlang, laut, gemäß,
      dank, mittels, mithilfe, anhand, aufgrund, bezüglich, hinsichtlich, angesichts, samt, pro, per, je, via, und,
      oder, aber, denn, sondern, sowie, beziehungsweise, bzw, dass, daß, weil, da, damit, sodass, wenn, falls, ob,
      obwohl, als, wie, wo, wobei, nicht, sehr, so, noch, nur, auch, mehr, ganz, zwar, sowohl, weder, entweder, etwa,
      rund, circa, ca, ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können,
      muss, müssen, soll, sollen, sollte, will, wollen, darf, dürfen, möchte, sich, dessen, deren, besonders`),
    pronouns: words(`
      dies, diese, dieser, dieses, diesen, diesem, das ist, das sind, das war, das bedeutet, das heißt, es, er, ihn,
      ihm, ihnen, sein, seine, seinen, seinem, seiner, ihre, ihrer, jener, jene, jenes, jenen, derselbe, dieselbe,
      dasselbe, dieselben, solch, solche, solcher, solches, beide, beides, beiden, erstere, ersterer, ersteres,
      letztere, letzterer, letzteres, andere, anderen, hier, dort, da, so, dann, damit, daran, darauf, daraus, dabei,
      dadurch, dafür, dagegen, darin, darüber, darum, davon, davor, dazu, danach, hierbei, hierfür, hierzu, hiermit,
      deren, dessen, denen, derartige,
      wenn nicht, wenn ja, falls nicht, falls ja`),
    subordinators: words(`
      weil, da, dass, daß, damit, sodass, so dass, um, wenn, falls, sofern, soweit, vorausgesetzt, es sei denn, ob,
      obwohl, obgleich, obschon, wenngleich, auch wenn, selbst wenn, während, wohingegen, bevor, ehe, nachdem, seit,
      seitdem, sobald, solange, bis, indem, ohne dass, ohne, anstatt, statt, anstatt dass, als ob, wo, wobei, wodurch,
      womit, wofür, woran, worauf, woraus, worin, worüber, wovon, wozu, weshalb, weswegen, warum, welche, welcher,
      welches, welchen, welchem, dessen, deren, denen, aufgrund, wegen, dank, trotz, ungeachtet, unabhängig davon,
      je nachdem, zumal, insofern, mithilfe, mit hilfe, im gegensatz zu`),
    examples: words(`
      wie, wie zum beispiel, wie etwa, wie beispielsweise, zum beispiel, beispielsweise, z.b., z. b., etwa, darunter,
      einschließlich, inklusive, unter anderem, unter anderen, u. a., u.a., namentlich, nämlich, insbesondere,
      besonders, vor allem, das heißt, so etwa`),
    conditions: words(`
      wenn, falls, sofern, solange, es sei denn, außer, außer wenn, nur wenn, sobald, bis, bevor, ehe, ohne,
      vorausgesetzt, je nachdem, im falle, nachdem, ob`),
    times: words(`wenn, sobald, nachdem, während, als, nach`),
    relatives: words(`der, die, das, den, dem, deren, dessen, denen, welcher, welche, welches, wo, was`),
    additive: words(`und, sowie, und auch, und dann`),
    complements: words(`
      dass, ob, wie, warum, was, wer, wo, zu`),
    opposing: words(`
      während, wohingegen, hingegen, dagegen, andererseits, im gegensatz dazu, anders als`),
    adversative: words(`
      aber, doch, jedoch, sondern, aber eigentlich, doch tatsächlich, doch in wirklichkeit`),
    copulas: words(`
      ist, sind, war, waren, bedeutet, bedeuten, bezeichnet`),
    selfReferences: words(`
      in diesem artikel, dieser artikel, in diesem beitrag, dieser beitrag, in diesem blogbeitrag, in diesem
      text, dieser text, in diesem tutorial, dieses tutorial, in dieser anleitung, diese anleitung, in
      diesem abschnitt, dieser abschnitt, in diesem kapitel, dieses kapitel, in dieser lektion, schauen wir
      uns, sehen wir uns, im folgenden werden wir`),
    existential: words(`
      es gibt, es gab, es existieren, es existiert, es bestehen, es besteht, es sind, es handelt sich um, hier ist,
      hier sind, hier finden sie, das sind, das ist, dies sind, dies ist, da sind, im folgenden finden sie,
      nachfolgend finden sie, dazu gehören, dazu zählen, sehen wir uns, schauen wir uns, wir haben`),
    stopwords: words(`
      ab, aber, alle, allem, allen, aller, alles, als, also, am, an, andere, anderem, anderen, anderer, anderes, auch,
      auf, aus, außer, bald, bei, beide, beiden, beim, bereits, besonders, bevor, bin, bis, bist, bitte, da, dabei,
      dadurch, dafür, daher, damit, danach, daran, darauf, daraus, darf, darin, darüber, darum, das, dass, daß, davon,
      dazu, dein, deine, dem, den, denen, denn, dennoch, der, deren, des, deshalb, dessen, dich, die, dies, diese,
      diesem, diesen, dieser, dieses, dir, doch, dort, du, durch, dürfen, ein, eine, einem, einen, einer, eines,
      einfach, einige, einigen, einmal, er, erst, es, etwa, etwas, euch, euer, eure, für, ganz, gar, geben, gegen,
      gemacht, genau, gern, gibt, hab, habe, haben, hat, hatte, hatten, her, hier, hin, hinter, ich, ihm, ihn, ihnen,
      ihr, ihre, ihrem, ihren, ihrer, im, immer, in, indem, ins, ist, ja, je, jede, jedem, jeden, jeder, jedes,
      jedoch, jene, jetzt, kann, kannst, kein, keine, keinem, keinen, keiner, können, könnte, lassen, lässt, machen,
      macht, man, manche, mehr, mein, meine, meist, mich, mir, mit, möchte, muss, müssen, nach, nachdem, neben, nein,
      nicht, nichts, noch, nun, nur, ob, oder, oft, ohne, schon, sehr, sein, seine, seinem, seinen, seiner, seit,
      selbst, sich, sie, sind, so, sogar, solche, soll, sollen, sollte, sollten, somit, sondern, sonst, sowie, statt,
      über, um, und, uns, unser, unsere, unter, usw, viel, viele, vielen, vom, von, vor, wann, war, waren, warum, was,
      weil, welche, welcher, welches, wenn, wer, werden, wie, wieder, will, wir, wird, wo, wobei, wollen, worden,
      wurde, wurden, würde, zu, zum, zur, zwar, zwischen`),
  },
  article: {
    abbreviations: words(`
      a, h, prof, dr, dipl, dipl.-ing, ing, hr, fr, frl, hl, st, str, nr, nrn, abs, abb, abt, anm, aufl, bd, bde, bsp,
      bspw, bzw, ca, chr, d.h, d.i, ebd, einschl, engl, entspr, erw, evtl, fa, ff, franz, frz, geb, gest, ggf, ggfs,
      gegr, gem, gez, griech, hg, hrsg, i.a, i.d.r, i.s.v, inkl, insb, insbes, ital, jh, jhd, jr, kap, lat, lt, max,
      mind, min, mio, mrd, mtl, n.chr, v.chr, o.ä, o.g, p, pp, rd, s.o, s.u, sog, span, sr, tab, tel, tsd, u.a, u.u,
      u.ä, urspr, v.a, verf, vgl, vs, wg, z.b, z.t, z.zt, zit, zzgl, zzt, zw, jan, feb, febr, apr, aug, sept, okt,
      nov, dez, allg, amtl, bearb, bes, betr, übers, österr, schweiz`),
    byline: bare(`
      von, autor, autorin, autoren, autorinnen, verfasst von, verfasser, verfasserin, geschrieben von, text von,
      text:, ein beitrag von, ein artikel von, ein gastbeitrag von, gastbeitrag von, beitrag von, artikel von,
      veröffentlicht von, gepostet von, redaktion:, redakteur, redakteurin, übersetzt von, übersetzung:,
      bearbeitet von`),
    bio: bare(`
      über den autor, über die autorin, über die autoren, über den verfasser, über die verfasserin, zum autor,
      zur autorin, zur person, der autor, die autorin, autorenprofil, autoreninfo, über mich, wer schreibt hier,
      autorenbiografie`),
    boilerplate: bare(`
      kommentar hinterlassen, einen kommentar hinterlassen, hinterlasse einen kommentar,
      hinterlassen sie einen kommentar, schreibe einen kommentar, schreiben sie einen kommentar, kommentar schreiben,
      kommentar verfassen, kommentar abgeben, kommentar abschicken, kommentar absenden, kommentieren,
      jetzt kommentieren, kommentare, kommentar, keine kommentare, noch keine kommentare, dein kommentar,
      ihr kommentar, antwort hinterlassen, antworten, antwort abbrechen, antworten abbrechen, diskutieren sie mit,
      diskutiere mit, mitdiskutieren, teilen, teile diesen beitrag, teilen sie diesen beitrag, diesen beitrag teilen,
      diesen artikel teilen, artikel teilen, beitrag teilen, teilen sie diesen artikel, teile diesen artikel,
      seite teilen, jetzt teilen, auf facebook teilen, auf twitter teilen, auf linkedin teilen, auf whatsapp teilen,
      auf x teilen, teilen mit, per e-mail teilen, per e-mail senden, gefällt mir, link kopieren, drucken,
      seite drucken, artikel drucken, weiterlesen, mehr lesen, mehr erfahren, jetzt lesen, weitere informationen,
      mehr anzeigen, alle anzeigen, hier klicken, klicken sie hier, ähnliche beiträge, ähnliche artikel,
      verwandte beiträge, verwandte artikel, verwandte themen, weitere beiträge, weitere artikel, weitere themen,
      mehr zum thema, zum thema, passend zum thema, das könnte sie auch interessieren,
      das könnte dich auch interessieren, das könnte ihnen auch gefallen, das könnte dir auch gefallen,
      auch interessant, mehr von diesem autor, empfehlungen, empfohlen, empfohlene artikel, unsere empfehlungen,
      meistgelesen, meistgelesene artikel, beliebte beiträge, beliebte artikel, am beliebtesten, neueste beiträge,
      aktuelle beiträge, neueste artikel, vorheriger beitrag, nächster beitrag, vorheriger artikel, nächster artikel,
      voriger beitrag, beitragsnavigation, nach oben, zurück nach oben, zum seitenanfang, zum inhalt springen,
      zum hauptinhalt springen, direkt zum inhalt, menü, suche, suchen, startseite, abonnieren, jetzt abonnieren,
      newsletter, newsletter abonnieren, newsletter bestellen, unseren newsletter abonnieren,
      abonnieren sie unseren newsletter, melden sie sich für unseren newsletter an, zum newsletter anmelden,
      jetzt anmelden, folgen sie uns, folge uns, folgen sie uns in den sozialen medien, kontakt, kontaktieren sie uns,
      anmelden, einloggen, registrieren, alle rechte vorbehalten, impressum, datenschutz, datenschutzerklärung, agb,
      allgemeine geschäftsbedingungen, nutzungsbedingungen, cookie-richtlinie, cookie-einstellungen,
      cookies akzeptieren, alle cookies akzeptieren, alle akzeptieren, diese website verwendet cookies,
      diese webseite verwendet cookies, wir verwenden cookies, anzeige, werbung, gesponsert, sponsored post,
      inhaltsverzeichnis, inhalt, auf dieser seite, in diesem artikel, alle beiträge anzeigen, alle beiträge,
      alle artikel, deine e-mail-adresse wird nicht veröffentlicht, ihre e-mail-adresse wird nicht veröffentlicht,
      erforderliche felder sind markiert, erforderliche felder sind mit * markiert, war dieser artikel hilfreich,
      war das hilfreich, artikel bewerten, diesen artikel bewerten, fehler melden, fehler gefunden, seite bearbeiten`),
    boilerplateStart: bare(`
      lesen sie auch:, lesen sie auch, lies auch:, lesen sie mehr:, lesen sie weiter:, mehr lesen:, mehr dazu:,
      mehr zum thema:, zum thema:, siehe auch:, auch interessant:, auch lesenswert:, weiterlesen:, lesetipp:,
      unser lesetipp:, ähnliche beiträge:, ähnliche artikel:, verwandte artikel:, passend dazu:,
      das könnte sie auch interessieren:, das könnte dich auch interessieren:, nächster beitrag:, vorheriger beitrag:,
      nächster artikel:, vorheriger artikel:, tags:, schlagwörter:, schlagworte:, stichworte:, kategorie:,
      kategorien:, themen:, rubrik:, abgelegt unter, veröffentlicht in:, verschlagwortet mit, teilen:, teilen auf:,
      folgen sie uns auf, folge uns auf, folge mir auf, abonnieren sie unseren,
      melden sie sich für unseren newsletter, copyright, ©, alle rechte vorbehalten, dieser artikel erschien zuerst,
      dieser beitrag erschien zuerst, dieser artikel ist zuerst erschienen, dieser text erschien zuerst,
      zuerst erschienen, ursprünglich erschienen, zuletzt aktualisiert, anzeige:, werbung:, transparenzhinweis:,
      veröffentlicht unter:`),
    conclusion: bare(`
      fazit, unser fazit, mein fazit, zusammenfassung, zusammengefasst, zusammenfassend, kurz zusammengefasst,
      schluss, schlussfolgerung, schlussfolgerungen, schlusswort, schlussworte, schlussbemerkung, schlussbetrachtung,
      schlussgedanken, abschließende gedanken, abschließende bemerkungen, abschließende worte, abschluss, zum schluss,
      zum abschluss, unterm strich, resümee, das wichtigste in kürze, das wichtigste zusammengefasst, auf einen blick,
      kurz gesagt, kernaussagen, die wichtigsten erkenntnisse, ausblick, fazit und ausblick, nachwort, alles in allem`),
  },
};

/** Also without diacritics, as lines in capitals or typed in a hurry have it: "ueber den autor". */
function bare(text: string): readonly string[] {
  return spelled(text, (entry) => transliterate(entry, "de"));
}
