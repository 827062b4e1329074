import type { Language } from "./language.ts";
import { spelled } from "./spelled.ts";
import { transliterate } from "./transliterate.ts";
import { words } from "./words.ts";

/** "r." and "w." (year, century) end sentences as often as not and are no abbreviations here. */
export const pl: Language = {
  tag: "pl",
  direction: "ltr",
  nativeName: "Polski",
  quotes: ["„", "”", "«", "»"],
  labels: {
    agenda: "Plan",
    conclusion: "Podsumowanie",
    source: "Źródło",
    notes: "Notatki",
    slideOf: "Slajd {n} z {total}",
    language: "Język",
    previous: "Poprzedni",
    next: "Następny",
    missing: "Tego slajdu nie ma w języku polskim",
  },
  cues: {
    discourse: words(`
      w zamian, z kolei,
      jednak, jednakże, niemniej, niemniej jednak, mimo to, pomimo to, mimo wszystko, natomiast, z drugiej strony,
      z jednej strony, przeciwnie, wręcz przeciwnie, w przeciwieństwie do tego, odwrotnie, zamiast tego,
      w przeciwnym razie, inaczej, tymczasem, owszem, co prawda, wprawdzie, oczywiście, rzecz jasna, naturalnie,
      ponadto, poza tym, oprócz tego, co więcej, dodatkowo, w dodatku, na dodatek, do tego, prócz tego, również,
      także, podobnie, tak samo, w ten sam sposób, analogicznie, dlatego, dlatego też, zatem, więc, tak więc, a więc,
      w związku z tym, w rezultacie, w efekcie, w konsekwencji, skutkiem tego, wskutek tego, stąd, tym samym,
      dzięki temu, z tego powodu, z tej przyczyny, na przykład, przykładowo, dla przykładu, w rzeczywistości,
      faktycznie, właściwie, w istocie, w gruncie rzeczy, rzeczywiście, istotnie, prawdę mówiąc, szczerze mówiąc,
      innymi słowy, inaczej mówiąc, to znaczy, to jest, czyli, mianowicie, krótko mówiąc, w skrócie, jednym słowem,
      podsumowując, reasumując, na zakończenie, w podsumowaniu, ogólnie, ogólnie rzecz biorąc, ogólnie mówiąc,
      zasadniczo, z reguły, na ogół, zazwyczaj, zwykle, przeważnie, najczęściej, często, czasami, czasem, niekiedy,
      w szczególności, szczególnie, zwłaszcza, przede wszystkim, głównie, konkretnie, dokładniej, ściślej mówiąc,
      dokładniej mówiąc, w międzyczasie, jednocześnie, równocześnie, w tym samym czasie, zarazem, po pierwsze,
      po drugie, po trzecie, po czwarte, najpierw, na początek, na początku, początkowo, następnie, potem, później,
      po czym, dalej, wreszcie, w końcu, ostatecznie, na koniec, koniec końców, w sumie, summa summarum,
      w ostatecznym rozrachunku, jak widać, wyraźnie, z pewnością, na pewno, zapewne, prawdopodobnie, być może,
      na szczęście, szczęśliwie, niestety, na nieszczęście, co ciekawe, w praktyce, dziś, dzisiaj, obecnie, teraz,
      aktualnie, w dzisiejszych czasach, mówiąc prościej, prościej mówiąc, mówiąc wprost, co ważniejsze,
      co najważniejsze, najważniejsze, ponownie, jeszcze raz, znowu, jak zawsze, jak zwykle, jak wspomniano,
      jak już wspomniano, w tym przypadku, w takim przypadku, w takim razie, w ten sposób, w każdym razie,
      tak czy inaczej, przy okazji, nawiasem mówiąc, pamiętaj, pamiętajmy, zresztą, otóż, cóż`),
    contrast: words(`
      jednak, jednakże, niemniej, niemniej jednak, mimo to, pomimo to, mimo wszystko, natomiast, z drugiej strony,
      przeciwnie, wręcz przeciwnie, w przeciwieństwie do tego, odwrotnie, zamiast tego, w przeciwnym razie, inaczej,
      tymczasem, co prawda, wprawdzie, w rzeczywistości, niestety, na nieszczęście`),
    dependent: words(`
      i, oraz, a, ale, lecz, lub, albo, bądź, ani, ni, bo, bowiem, gdyż, ponieważ, że, by, który, która, które,
      którzy, którego, której, któremu, którym, którą, których, którymi, co, gdzie, kiedy, gdy, jako, jakby, choć,
      chociaż, mimo że, pomimo że, podczas gdy, jeśli, jeżeli, gdyby, jeśliby, o ile, zanim, nim, odkąd, dopóki, póki,
      aż, niż, niżeli, się, go, mu, im, mi, zaś, czyli, tj., a także, jak również, dlatego że, tak że, albowiem,
      przy czym, z którym, w którym, w której, w których, na którym, dzięki czemu, co oznacza`),
    leading: words(`
      w, we, na, o, po, przy, z, ze, od, ode, do, dla, bez, beze, u, za, przez, przeze, przed, przede, nad, nade, pod,
      pode, między, pomiędzy, wśród, pośród, obok, koło, około, wokół, podczas, poprzez, ku, wobec, według, wedle,
      dzięki, mimo, pomimo, wbrew, zamiast, oprócz, prócz, poza, spod, znad, zza, spośród, spomiędzy, sprzed, wskutek,
      wzdłuż, wewnątrz, powyżej, poniżej, blisko, niedaleko, przeciw, przeciwko, względem, co, i, oraz, a, ale, lecz,
      lub, albo, bądź, ani, ni, czy, więc, bo, bowiem, gdyż, ponieważ, że, żeby, aby, by, który, która, które, którzy,
      którego, której, któremu, którym, którą, których, którymi, jaki, jaka, jakie, gdzie, kiedy, gdy, jak, jako,
      jakby, choć, chociaż, jeśli, jeżeli, gdyby, zanim, nim, aż, niż, nie, jest, są, był, była, było, byli, były,
      będzie, będą, być, zostać, został, została, zostały, ma, mają, może, mogą, musi, muszą, powinien, powinna,
      powinno, powinny, należy, można, trzeba, warto, każdy, każda, każde, każdego, każdej, ten, ta, to, te, ci, tego,
      tej, tych, tym, tę, tą, tamten, jego, jej, ich, nasz, nasza, nasze, wasz, mój, moja, twój, twoja, twoje, swój,
      swoja, swoje, swoją, swojego, swojej, swoich, bardzo, tylko, jeszcze, bardziej, mniej, najbardziej, także,
      również, też, nawet, zbyt, dość, wszystkie, wszystkich, wiele, wielu, kilka, kilku, niektóre, inne, innych,
      żaden, żadna, taki, taka, takie, prawie, ok, np, tzw, czyli, zarówno`),
    pronouns: words(`
      to, ten, ta, te, ci, tego, tej, temu, tym, tę, tą, tych, tymi, tamten, tamta, tamto, tamte, ów, owa, owo, owe,
      on, ona, ono, oni, one, jego, jej, ich, jemu, niego, niej, nim, nią, nich, nimi, je, taki, taka, takie, tacy,
      takich, takim, ten sam, ta sama, to samo, te same, tacy sami, obaj, oba, obie, oboje, ten ostatni, ta ostatnia,
      inny, inna, inne, inni, pozostałe, pozostali, tu, tutaj, tam, wtedy, wówczas, tak, stąd, wszystko to, powyższe,
      wspomniany, wspomniana, niniejszy,
      jeśli nie, jeśli tak, jeżeli nie, jeżeli tak`),
    subordinators: words(`
      ponieważ, gdyż, bo, bowiem, albowiem, dlatego że, jako że, skoro, z uwagi na to, ze względu na, choć, chociaż,
      mimo że, pomimo że, mimo iż, pomimo, mimo, podczas gdy, jeśli, jeżeli, gdyby, o ile, chyba że, pod warunkiem że,
      w przypadku gdy, w razie, kiedy, gdy, zaraz po, jak tylko, gdy tylko, zanim, nim, po tym jak, po tym, odkąd,
      dopóki, póki, aż, aż do, gdzie, dokąd, który, która, które, którzy, którego, której, któremu, którym, którą,
      których, którymi, w którym, w której, w których, na którym, na której, dzięki któremu, dzięki której, co, żeby,
      aby, by, ażeby, w celu, tak aby, tak żeby, tak że, bez, zamiast, jakby, jak gdyby, dzięki, dzięki czemu,
      z powodu, wskutek, w wyniku, w zależności od, niezależnie od, bez względu na, w przeciwieństwie do, przy czym,
      iż`),
    examples: words(`
      takie jak, taki jak, taka jak, takich jak, takimi jak, takim jak, jak na przykład, na przykład, np.,
      przykładowo, jak choćby, w tym, między innymi, m.in., wśród nich, wśród których, włączając, mianowicie,
      to znaczy, czyli, zwłaszcza, szczególnie, w szczególności, choćby`),
    conditions: words(`
      jeśli, jeżeli, gdyby, chyba że, o ile, tylko jeśli, kiedy, gdy, ilekroć, dopóki, aż, zanim, pod
      warunkiem, pod warunkiem że, w przypadku, w razie, bez, zależnie od, w zależności od, po tym, gdy
      tylko, oprócz`),
    times: words(`kiedy, gdy, gdy tylko, po, po tym jak, jak tylko`),
    relatives: words(
      `który, która, które, którego, której, któremu, którą, którym, których, którymi, którzy, co, gdzie`,
    ),
    additive: words(`i, oraz, a także, jak również, i potem`),
    complements: words(`
      że, czy, jak, dlaczego, co, kto, gdzie, ile, aby, żeby`),
    opposing: words(`
      podczas gdy, natomiast, zaś, z kolei, z drugiej strony, w przeciwieństwie do, w odróżnieniu od`),
    adversative: words(`
      ale, lecz, jednak, ale tak naprawdę, ale w rzeczywistości, a jednak`),
    copulas: words(`
      jest, są, był, była, było, były, to, oznacza, oznaczają, stanowi, stanowią`),
    selfReferences: words(`
      w tym artykule, ten artykuł, w tym wpisie, ten wpis, w tym tekście, ten tekst, w tym poradniku, ten
      poradnik, w tym samouczku, w tym przewodniku, w tej sekcji, w tym rozdziale, w tej lekcji, przyjrzyjmy
      się, zobaczmy`),
    existential: words(`
      jest, są, był, była, było, były, będzie, będą, istnieje, istnieją, istniał, istniały, mamy, oto, to jest, to są,
      poniżej znajdują się, poniżej znajduje się, poniżej znajdziesz, poniżej przedstawiono, wyróżniamy, wyróżnia się,
      występuje, występują, znajduje się, znajdują się, przyjrzyjmy się, spójrzmy na, chodzi o`),
    stopwords: words(`
      a, aby, ach, acz, ale, ani, aż, bardziej, bardzo, bez, bo, bowiem, by, być, był, była, było, były, byli, będzie,
      będą, bądź, cały, chce, choć, ci, ciebie, co, coś, czasem, czego, czemu, czy, czyli, często, dla, dlaczego,
      dlatego, do, dobrze, dużo, dwa, dwie, dziś, gdy, gdyby, gdyż, gdzie, go, i, ich, ile, im, inna, inne, inny,
      innych, iż, ja, jak, jaka, jakie, jaki, jako, je, jeden, jedna, jedno, jednak, jego, jej, jemu, jest, jestem,
      jeszcze, jeśli, jeżeli, już, każda, każde, każdy, kiedy, kilka, kto, która, które, którego, której, który,
      których, którym, którymi, którzy, którą, ku, lecz, lub, ma, mają, mam, mamy, mi, mimo, między, mnie, mną, może,
      możesz, można, mogą, moja, moje, mój, mu, musi, muszą, my, na, nad, nam, nami, nas, nasz, nasza, nasze,
      natomiast, nawet, nic, nich, nie, niego, niej, nią, nim, nimi, niż, no, o, od, on, ona, one, oni, ono, oraz, po,
      pod, podczas, ponad, ponieważ, poza, powinien, powinna, prawie, przed, przede, przez, przy, również, sam, sama,
      są, się, skąd, sobie, swoje, swoich, swój, swojej, ta, tak, taka, taki, takie, takich, także, tam, te, tego,
      tej, temu, ten, też, to, tobie, trzeba, tu, tutaj, twoja, twoje, twój, ty, tych, tylko, tym, tymi, tę, tą, u, w,
      wam, was, wasz, we, według, wiele, wielu, więc, więcej, wszyscy, wszystkich, wszystkie, wszystko, wtedy, wy, z,
      za, zaś, zawsze, ze, znów, żaden, że, żeby`),
  },
  article: {
    abbreviations: words(`
      prof, dr, mgr, inż, hab, lic, lek, doc, św, ks, bp, abp, kard, o, s, br, gen, płk, ppłk, mjr, kpt, por, ppor,
      sierż, al, ul, pl, os, nr, str, rozdz, art, ust, pkt, poz, zob, red, oprac, tłum, przeł, wyd, np, tj, tzn, tzw,
      m.in, jw, wg, ok, godz, min, maks, sek, tel, faks, im, ur, zm, pow, woj, gm, gł, hist, łac, ang, niem, franc,
      ros, wł, hiszp, przyp, rys, tab, ryc, cyt, dot, ds, p.n.e, n.e, sp, s.a, o.o, szan, zał, ww, nt, pn, pt, śp,
      wsp, zbior, ed, vol, sty, lut, kwi, wrz, paź, gru, tys`),
    byline: bare(`
      autor, autorka, autorzy, autorki, napisał, napisała, napisali, pisze, opracował, opracowała, opracowanie:,
      tekst:, tekst napisał, tekst napisała, przygotował, przygotowała, opublikował, opublikowała, opublikowane przez,
      opublikowany przez, dodane przez, artykuł napisał, artykuł napisała, rozmawiał, rozmawiała, redakcja:, redaktor,
      tłumaczenie:, tłumaczył, tłumaczyła, przełożył, przełożyła`),
    bio: bare(`
      o autorze, o autorce, o autorach, o autorkach, autor tekstu, autorka tekstu, biografia autora, biogram,
      biogram autora, nota o autorze, nota biograficzna, kim jest autor, poznaj autora, poznaj autorkę, profil autora,
      informacje o autorze, o mnie`),
    boilerplate: bare(`
      zostaw komentarz, zostaw odpowiedź, zostaw swój komentarz, dodaj komentarz, dodaj swój komentarz,
      napisz komentarz, wyślij komentarz, opublikuj komentarz, komentuj, skomentuj, skomentuj artykuł, komentarze,
      komentarz, brak komentarzy, nie ma jeszcze komentarzy, bądź pierwszy i skomentuj, twój komentarz, odpowiedz,
      anuluj odpowiedź, anuluj pisanie odpowiedzi, dołącz do dyskusji, weź udział w dyskusji, udostępnij,
      udostępnij to, udostępnij artykuł, udostępnij ten artykuł, udostępnij wpis, udostępnij ten wpis,
      udostępnij stronę, udostępnij na facebooku, udostępnij na twitterze, udostępnij na linkedin, udostępnij na x,
      podziel się, podziel się artykułem, podziel się tym artykułem, podziel się wpisem, podziel się ze znajomymi,
      poleć znajomym, poleć znajomemu, wyślij e-mailem, wyślij mailem, lubię to, lubię, polub, tweetnij, kopiuj link,
      skopiuj link, drukuj, wydrukuj, czytaj więcej, czytaj dalej, czytaj całość, przeczytaj więcej,
      przeczytaj całość, więcej, pokaż więcej, zobacz więcej, zobacz wszystkie, zobacz wszystko, dowiedz się więcej,
      więcej informacji, kliknij tutaj, powiązane artykuły, artykuły powiązane, powiązane wpisy, podobne wpisy,
      podobne artykuły, powiązane tematy, powiązane treści, powiązane, zobacz także, zobacz też, zobacz również,
      przeczytaj także, przeczytaj również, przeczytaj też, czytaj także, czytaj też, czytaj również,
      może cię zainteresować, może cię również zainteresować, może ci się spodobać, to może cię zainteresować,
      mogą cię zainteresować, mogą cię również zainteresować, może zainteresuje cię również, inne artykuły autora,
      więcej tego autora, polecane, polecamy, polecane artykuły, polecane dla ciebie, rekomendowane,
      najczęściej czytane, najpopularniejsze, popularne, popularne wpisy, popularne artykuły, najnowsze,
      najnowsze wpisy, najnowsze artykuły, ostatnie wpisy, najnowsze wiadomości, poprzedni wpis, następny wpis,
      poprzedni artykuł, następny artykuł, nawigacja wpisu, wróć na górę, do góry, na górę, powrót do góry,
      przejdź do treści, przejdź do głównej treści, przeskocz do treści, menu, szukaj, wyszukaj, wyszukiwarka,
      strona główna, subskrybuj, zasubskrybuj, zapisz się do newslettera, zapisz się na newsletter,
      zapisz się do naszego newslettera, zapisz się na nasz newsletter, zapisz się, newsletter, obserwuj nas,
      śledź nas, śledź nas w mediach społecznościowych, znajdź nas na facebooku, kontakt, skontaktuj się z nami,
      zaloguj się, zaloguj, logowanie, zarejestruj się, rejestracja, wszelkie prawa zastrzeżone,
      wszystkie prawa zastrzeżone, polityka prywatności, regulamin, regulamin serwisu, warunki korzystania,
      polityka cookies, polityka plików cookies, ustawienia cookies, ustawienia plików cookie, akceptuję,
      akceptuj cookies, akceptuj wszystkie cookies, akceptuj wszystkie, akceptuję wszystkie, zaakceptuj wszystkie,
      ta strona używa plików cookie, ta strona używa plików cookies, strona korzysta z plików cookies,
      używamy plików cookie, używamy plików cookies, ta strona używa ciasteczek, reklama, reklamy, ogłoszenie,
      sponsorowane, artykuł sponsorowany, materiał sponsorowany, materiał partnera, spis treści, na tej stronie,
      w tym artykule, wszystkie wpisy, wszystkie artykuły, twój adres e-mail nie zostanie opublikowany,
      twój adres email nie zostanie opublikowany, wymagane pola są oznaczone, pola wymagane są oznaczone,
      czy ten artykuł był pomocny, czy artykuł był pomocny, czy to było pomocne, oceń artykuł, oceń ten artykuł,
      zgłoś błąd, edytuj tę stronę`),
    boilerplateStart: bare(`
      czytaj także:, czytaj też:, czytaj również:, czytaj więcej:, czytaj dalej:, przeczytaj także:, przeczytaj też:,
      przeczytaj również:, przeczytaj więcej:, zobacz także:, zobacz też:, zobacz również:, zobacz więcej:,
      sprawdź też:, sprawdź także:, sprawdź również:, warto przeczytać:, powiązane:, powiązane artykuły:,
      podobne artykuły:, artykuły powiązane:, polecamy:, polecane:, polecamy także:, polecamy również:,
      może cię zainteresować:, następny:, poprzedni:, następny wpis:, poprzedni wpis:, następny artykuł:,
      poprzedni artykuł:, tagi:, tag:, etykiety:, słowa kluczowe:, kategoria:, kategorie:, tematy:, dział:,
      oznaczone tagami, udostępnij:, podziel się:, śledź nas na, obserwuj nas na, obserwuj mnie na,
      zapisz się do naszego, zapisz się na nasz, copyright, ©, wszelkie prawa zastrzeżone,
      artykuł pierwotnie ukazał się, ten artykuł pierwotnie ukazał się, tekst pierwotnie ukazał się,
      pierwotnie opublikowano, ostatnio zaktualizowano, zaktualizowano:, reklama:, opublikowano w kategorii,
      zamieszczono w kategorii, prawa autorskie ©, prawa autorskie:, ostatnia aktualizacja:`),
    conclusion: bare(`
      podsumowanie, podsumowując, wnioski, wniosek, wnioski końcowe, zakończenie, na zakończenie, na koniec,
      konkluzja, konkluzje, słowo końcowe, słowo na koniec, kilka słów na koniec, uwagi końcowe, refleksje końcowe,
      myśli końcowe, streszczenie, w skrócie, reasumując, najważniejsze wnioski, najważniejsze informacje,
      najważniejsze punkty, kluczowe wnioski, kluczowe punkty, co warto zapamiętać, co warto wiedzieć na koniec,
      podsumowanie i wnioski, perspektywy, posłowie, epilog, koniec`),
  },
};

/** Also without diacritics, as lines in capitals or typed in a hurry have it: "zobacz takze". */
function bare(text: string): readonly string[] {
  return spelled(text, (entry) => transliterate(entry, "pl"));
}
