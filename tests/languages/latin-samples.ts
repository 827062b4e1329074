import type { Lang } from "../../src/model/lang.ts";

/** A short article as it is pasted from a page, and sentences that try the language's abbreviations. */
export interface Sample {
  readonly lang: Lang;
  readonly title: string;
  readonly byline: string;
  readonly author: string;
  readonly opening: string;
  /** A line between two passages that points to another article. */
  readonly readAlso: string;
  readonly body: string;
  /** The heading of the last section. */
  readonly conclusion: string;
  readonly closing: string;
  readonly comment: string;
  readonly related: string;
  /** Two sentences, the first with an abbreviation before a capital. */
  readonly abbreviated: string;
  /** Two sentences, the first of which ends in a short word of the language. */
  readonly shortWord: string;
}

export const samples: readonly Sample[] = [
  {
    lang: "hr",
    title: "Zašto kruh iz krušne peći dulje traje",
    byline: "Autorica: Mirna Jurić",
    author: "Mirna Jurić",
    opening:
      "Stara peć zadržava toplinu satima nakon što se vatra ugasi, pa se kora stvara polako i zadržava vlagu u sredini kruha dulje nego u kućnoj pećnici.",
    readAlso: "Pročitajte i: kako se njeguje kvas",
    body: "Pekari na otocima zato peku samo dvaput tjedno. Tijesto miruje preko noći, a ujutro ga premijese i stave u peć tek kad se zidovi jednoliko zagriju.",
    conclusion: "Zaključak",
    closing:
      "Tko ima strpljenja, može isto postići i kod kuće s teškim loncem, koji se prije pečenja dobro ugrije i drži poklopljen prvih dvadesetak minuta.",
    comment: "Ostavite komentar",
    related: "Povezani članci",
    abbreviated: "Knjigu je napisao prof. Marić prije deset godina. Danas je rijetka.",
    shortWord: "Čekali smo cijeli sat. Nitko nije došao.",
  },
  {
    lang: "ms",
    title: "Mengapa roti dari dapur kayu tahan lebih lama",
    byline: "Oleh Nurul Huda Azman",
    author: "Nurul Huda Azman",
    opening:
      "Dapur kayu menyimpan haba selama berjam-jam selepas apinya padam, maka kulit roti terbentuk perlahan-lahan dan isinya kekal lembap lebih lama daripada roti biasa.",
    readAlso: "Baca juga: cara menjaga ragi asli",
    body: "Itulah sebabnya tukang roti di kampung hanya membakar dua kali seminggu. Adunan direhatkan semalaman, kemudian diuli semula pada waktu pagi sebelum dimasukkan.",
    conclusion: "Kesimpulan",
    closing:
      "Sesiapa yang sabar boleh mendapat hasil yang sama di rumah dengan periuk besi yang berat, asalkan periuk itu dipanaskan dahulu dan ditutup rapat pada awalnya.",
    comment: "Tinggalkan komen",
    related: "Artikel berkaitan",
    abbreviated: "Ceramah itu disampaikan oleh Prof. Azman pada waktu pagi. Dewan penuh.",
    shortWord: "Mereka pulang pada bulan Mac. Hujan turun lagi.",
  },
  {
    lang: "de",
    title: "Warum Brot aus dem Holzofen länger frisch bleibt",
    byline: "Von Lena Vogt",
    author: "Lena Vogt",
    opening:
      "Ein alter Ofen hält die Wärme noch Stunden, nachdem das Feuer erloschen ist, und deshalb bildet sich die Kruste langsam und die Krume bleibt länger feucht.",
    readAlso: "Lesen Sie auch: Sauerteig richtig pflegen",
    body: "Die Bäcker im Dorf backen darum nur zweimal in der Woche. Der Teig ruht über Nacht und kommt erst in den Ofen, wenn die Wände gleichmäßig warm geworden sind.",
    conclusion: "Fazit",
    closing:
      "Wer Geduld hat, kann zu Hause mit einem schweren Topf dasselbe erreichen, den man vor dem Backen gut aufheizt und in den ersten Minuten geschlossen hält.",
    comment: "Schreibe einen Kommentar",
    related: "Ähnliche Beiträge",
    abbreviated: "Viele Brote, u. a. Roggen, mögen Dampf, sagt Prof. Lenz. Andere nicht.",
    shortWord: "Es gibt viele Dinge dieser Art. Die meisten sind alt.",
  },
  {
    lang: "fr",
    title: "Pourquoi le pain du four à bois se garde plus longtemps",
    byline: "Par Claire Morel",
    author: "Claire Morel",
    opening:
      "Un vieux four garde sa chaleur pendant des heures après que le feu s’est éteint, si bien que la croûte se forme lentement et que la mie reste humide plus longtemps.",
    readAlso: "Lire aussi : comment entretenir un levain",
    body: "Les boulangers du village ne cuisent donc que deux fois par semaine. La pâte repose toute la nuit et n’entre au four que lorsque les parois sont également chaudes.",
    conclusion: "En résumé",
    closing:
      "Avec un peu de patience, on obtient le même résultat chez soi dans une lourde cocotte, bien chauffée avant la cuisson et fermée pendant les premières minutes.",
    comment: "Laisser un commentaire",
    related: "Articles similaires",
    abbreviated: "Le four est décrit au chap. Trois de ce livre. Lisez-le.",
    shortWord: "Il aime l’art. Elle préfère le pain.",
  },
  {
    lang: "es",
    title: "Por qué el pan de horno de leña dura más",
    byline: "Por Diego Salas",
    author: "Diego Salas",
    opening:
      "Un horno antiguo conserva el calor durante horas después de que se apague el fuego, de modo que la corteza se forma despacio y la miga se mantiene húmeda más tiempo.",
    readAlso: "Lee también: cómo cuidar la masa madre",
    body: "Los panaderos del pueblo hornean solo dos veces por semana. La masa reposa toda la noche y entra en el horno cuando las paredes están calientes por igual.",
    conclusion: "Conclusión",
    closing:
      "Quien tenga paciencia puede lograr lo mismo en casa con una olla pesada, que se calienta bien antes de hornear y se mantiene tapada los primeros minutos.",
    comment: "Deja un comentario",
    related: "Artículos relacionados",
    abbreviated: "La Sra. Campos abrió la tienda a las ocho. Nadie entró.",
    shortWord: "Bajamos juntos hasta el mar. Nadie habló.",
  },
  {
    lang: "pt",
    title: "Porque é que o pão de forno a lenha dura mais",
    byline: "Texto de Inês Rocha",
    author: "Inês Rocha",
    opening:
      "Um forno antigo guarda o calor durante horas depois de o fogo se apagar, por isso a côdea forma-se devagar e o miolo mantém-se húmido durante muito mais tempo.",
    readAlso: "Leia também: como cuidar da massa-mãe",
    body: "Os padeiros da aldeia cozem apenas duas vezes por semana. A massa repousa toda a noite e só entra no forno quando as paredes estão quentes por igual.",
    conclusion: "Considerações finais",
    closing:
      "Quem tiver paciência consegue o mesmo em casa com uma panela pesada, que se aquece bem antes de cozer e se mantém tapada durante os primeiros minutos.",
    comment: "Deixe um comentário",
    related: "Artigos relacionados",
    abbreviated: "A Dra. Lopes abriu a padaria às oito. Ninguém entrou.",
    shortWord: "Descemos juntos até ao mar. Ninguém falou.",
  },
  {
    lang: "it",
    title: "Perché il pane del forno a legna dura di più",
    byline: "Di Paola Ricci",
    author: "Paola Ricci",
    opening:
      "Un vecchio forno conserva il calore per ore dopo che il fuoco si è spento, così la crosta si forma lentamente e la mollica resta umida molto più a lungo.",
    readAlso: "Leggi anche: come curare il lievito madre",
    body: "I fornai del paese cuociono soltanto due volte alla settimana. L’impasto riposa tutta la notte ed entra nel forno quando le pareti sono calde allo stesso modo.",
    conclusion: "Conclusioni",
    closing:
      "Chi ha pazienza può ottenere lo stesso risultato a casa con una pentola pesante, ben scaldata prima della cottura e tenuta chiusa nei primi minuti.",
    comment: "Lascia un commento",
    related: "Articoli correlati",
    abbreviated: "Il forno fu costruito dal dott. Conti per la famiglia. Oggi è un museo.",
    shortWord: "Cuoce con poco sale e tanto amore di sé. Nessuno parla.",
  },
  {
    lang: "nl",
    title: "Waarom brood uit de houtoven langer vers blijft",
    byline: "Door Sanne Visser",
    author: "Sanne Visser",
    opening:
      "Een oude oven houdt de warmte nog uren vast nadat het vuur is gedoofd, waardoor de korst langzaam ontstaat en het kruim veel langer vochtig blijft dan normaal.",
    readAlso: "Lees ook: zo verzorg je zuurdesem",
    body: "De bakkers in het dorp bakken daarom maar twee keer per week. Het deeg rust de hele nacht en gaat pas de oven in als de wanden overal even warm zijn.",
    conclusion: "Tot slot",
    closing:
      "Met wat geduld lukt het thuis ook, in een zware pan die je voor het bakken goed verhit en de eerste minuten met een deksel gesloten houdt.",
    comment: "Geef een reactie",
    related: "Gerelateerde artikelen",
    abbreviated: "We spraken met dhr. Jansen over zijn oven. Hij lachte.",
    shortWord: "Dat brood deed hij weg. Niemand vroeg ernaar.",
  },
  {
    lang: "pl",
    title: "Dlaczego chleb z pieca opalanego drewnem dłużej jest świeży",
    byline: "Autor: Ewa Nowicka",
    author: "Ewa Nowicka",
    opening:
      "Stary piec trzyma ciepło jeszcze przez wiele godzin po wygaśnięciu ognia, dlatego skórka tworzy się powoli, a miękisz dłużej pozostaje wilgotny niż w zwykłym piekarniku.",
    readAlso: "Przeczytaj także: jak dbać o zakwas",
    body: "Piekarze we wsi pieką więc tylko dwa razy w tygodniu. Ciasto odpoczywa całą noc i trafia do pieca dopiero wtedy, gdy ściany są równo nagrzane.",
    conclusion: "Podsumowanie",
    closing:
      "Kto ma cierpliwość, osiągnie to samo w domu w ciężkim garnku, który przed pieczeniem trzeba dobrze rozgrzać i przez pierwsze minuty trzymać pod przykryciem.",
    comment: "Dodaj komentarz",
    related: "Podobne wpisy",
    abbreviated: "Rozmawialiśmy z prof. Zielińską o starych piecach. Śmiała się.",
    shortWord: "Piec zbudowano w 1912 r. Wieś była wtedy mała.",
  },
  {
    lang: "tr",
    title: "Odun fırınında pişen ekmek neden daha geç bayatlar",
    byline: "Yazar: Deniz Kaya",
    author: "Deniz Kaya",
    opening:
      "Eski bir fırın, ateş söndükten sonra bile saatlerce sıcak kalır; bu yüzden kabuk yavaş yavaş oluşur ve ekmeğin içi çok daha uzun süre nemli kalır.",
    readAlso: "İlginizi çekebilir: ekşi maya nasıl korunur",
    body: "Köydeki fırıncılar bu yüzden haftada yalnızca iki kez ekmek pişirir. Hamur bütün gece dinlenir ve duvarlar eşit biçimde ısınınca fırına girer.",
    conclusion: "Sonuç",
    closing:
      "Sabırlı olan herkes ağır bir tencereyle evde de aynı sonucu alabilir; tencere pişirmeden önce iyice ısıtılır ve ilk dakikalarda kapağı kapalı tutulur.",
    comment: "Bir yanıt yazın",
    related: "İlgili yazılar",
    abbreviated: "Bu fırını ilk kez Prof. Aydın anlattı. Bugün onu herkes bilir.",
    shortWord: "Ekmek beklemeli, herkes böyle der. Kimse beklemez.",
  },
  {
    lang: "vi",
    title: "Vì sao bánh mì nướng lò củi giữ được lâu hơn",
    byline: "Tác giả: Lê Thu Hà",
    author: "Lê Thu Hà",
    opening:
      "Một chiếc lò cũ giữ nhiệt thêm nhiều giờ sau khi lửa đã tắt, nhờ vậy vỏ bánh hình thành chậm rãi và ruột bánh giữ được độ ẩm lâu hơn so với lò điện.",
    readAlso: "Xem thêm: cách nuôi men tự nhiên",
    body: "Những người thợ trong làng vì thế chỉ nướng bánh hai lần mỗi tuần. Bột được ủ suốt đêm và chỉ được đưa vào lò khi các vách lò đã nóng đều.",
    conclusion: "Lời kết",
    closing:
      "Ai kiên nhẫn cũng có thể làm được như vậy ở nhà với một chiếc nồi gang nặng, được làm nóng kỹ trước khi nướng và đậy kín trong những phút đầu tiên.",
    comment: "Để lại bình luận",
    related: "Bài viết liên quan",
    abbreviated: "Cuốn sách này do TS. Lê Minh viết. Nay nó rất hiếm.",
    shortWord: "Lò này đã cũ từ lâu. Không ai dùng nữa.",
  },
];
