import type { Language } from "./language.ts";
import { words } from "./words.ts";

/** Turkish puts most of its grammar behind the word: many English prepositions and openers are enclitics here. */
export const tr: Language = {
  tag: "tr",
  direction: "ltr",
  nativeName: "Türkçe",
  quotes: ["“", "”", "‘", "’"],
  labels: {
    agenda: "İçindekiler",
    conclusion: "Sonuç",
    source: "Kaynak",
    notes: "Notlar",
    slideOf: "Slayt {n} / {total}",
    language: "Dil",
    previous: "Önceki",
    next: "Sonraki",
    missing: "Bu slayt Türkçe olarak mevcut değil",
  },
  cues: {
    discourse: openers(`
      karşılığında, buna karşılık olarak,
      ancak, ne var ki, bununla birlikte, bununla beraber, yine de, gene de, buna rağmen, buna karşın, öte yandan,
      diğer yandan, diğer taraftan, bir yandan, bir taraftan, aksine, tam tersine, tersine, buna karşılık, oysa,
      oysaki, halbuki, aksi takdirde, aksi halde, yoksa, bunun yerine, doğrusu, elbette, tabii, tabii ki, şüphesiz,
      kuşkusuz, ayrıca, bunun yanı sıra, bunun yanında, bunun dışında, üstelik, dahası, hatta, ek olarak,
      buna ek olarak, ilaveten, benzer şekilde, aynı şekilde, keza, bu nedenle, bu yüzden, bu sebeple, bundan dolayı,
      dolayısıyla, sonuç olarak, bunun sonucunda, bunun sonucu olarak, böylece, böylelikle, o halde, öyleyse,
      demek ki, bu durumda, o zaman, örneğin, mesela, söz gelimi, sözgelimi, söz gelişi, örnek olarak,
      örnek vermek gerekirse, aslında, esasen, esasında, gerçekte, gerçekten, gerçekten de, nitekim,
      başka bir deyişle, diğer bir deyişle, başka bir ifadeyle, yani, kısacası, kısaca, özetle, özetlemek gerekirse,
      özet olarak, genel olarak, genellikle, genelde, çoğunlukla, çoğu zaman, sık sık, bazen, zaman zaman, özellikle,
      bilhassa, her şeyden önce, her şeyden önemlisi, öncelikle, ilk olarak, ilk önce, önce, birincisi, ikincisi,
      üçüncüsü, birinci olarak, ikinci olarak, üçüncü olarak, başlangıçta, başlangıç olarak, sonra, daha sonra,
      ardından, bunun ardından, bundan sonra, ondan sonra, sonrasında, akabinde, son olarak, nihayet, sonunda,
      nihayetinde, sonuçta, neticede, eninde sonunda, sonuç itibarıyla, bu arada, bu sırada, o sırada, aynı zamanda,
      eş zamanlı olarak, açıkçası, açıkça, belli ki, muhtemelen, belki, belki de, mutlaka, kesinlikle, neyse ki,
      ne yazık ki, maalesef, ilginç bir şekilde, ilginçtir ki, pratikte, uygulamada, bugün, günümüzde, şimdi, şu anda,
      artık, basitçe, basitçe söylemek gerekirse, basit bir ifadeyle, daha da önemlisi, daha önemlisi, en önemlisi,
      daha doğrusu, daha açık bir ifadeyle, somut olarak, tekrar, bir kez daha, yine, her zamanki gibi,
      her zaman olduğu gibi, belirtildiği gibi, bahsedildiği gibi, görüldüğü gibi, bu şekilde, bu sayede, bu bağlamda,
      bu anlamda, her durumda, her halükarda, ne olursa olsun, zaten, temelde, temel olarak, unutmayın, unutmayın ki,
      nasıl ki, işte, peki, evet, gelgelelim, kaldı ki, bilindiği gibi`),
    contrast: openers(`
      ancak, ne var ki, bununla birlikte, bununla beraber, yine de, gene de, buna rağmen, buna karşın, öte yandan,
      diğer yandan, diğer taraftan, aksine, tam tersine, tersine, buna karşılık, oysa, oysaki, halbuki, aksi takdirde,
      aksi halde, yoksa, bunun yerine, gerçekte, ne yazık ki, maalesef, gelgelelim`),
    dependent: openers(`
      ve, veya, ya da, yahut, veyahut, ile, de, da, ki, mi, mı, mu, mü, ise, ama, fakat, lakin, çünkü, zira, gibi,
      kadar, için, göre, rağmen, karşın, dolayı, ötürü, beri, üzere, diye, dahi, bile, değil, değildir, olarak, olan,
      olup, olduğu, olduğunu, olduğundan, olması, ne de, hem de, oysa, oysaki, halbuki, eğer, şayet, madem, mademki,
      sanki, dir, dır, idi, imiş, iken, ayrıca da, sonra da, tarafından, nedeniyle, sayesinde, yüzünden, dışında,
      yerine`),
    leading: words(`
      ve, veya, ya, yahut, veyahut, ile, ama, fakat, lakin, ancak, çünkü, zira, ki, eğer, şayet, hem, ne, gerek,
      ister, bir, bu, şu, o, bunlar, her, bazı, birkaç, birçok, pek, çok, çoğu, tüm, bütün, hiçbir, hiç, herhangi,
      kimi, böyle, şöyle, öyle, böylesi, aynı, başka, diğer, öteki, en, daha, az, gayet, oldukça, fazla, son, ilk,
      tek, yeni, hangi, kaç, nasıl, neden, niçin, nerede, kim, benim, senin, onun, bizim, sizin, onların, bunun,
      şunun, kendi, sadece, yalnızca, yalnız, hatta, bile, yaklaşık, aşağı, özellikle, örneğin, mesela, yani, ise,
      iken, oysa, halbuki, madem, sanki, belki, artık, henüz, hâlâ, hala, asla, mutlaka`),
    pronouns: openers(`
      bu, şu, o, bunlar, şunlar, onlar, bunu, şunu, onu, bunun, şunun, onun, buna, şuna, ona, bundan, ondan, bunda,
      onda, bununla, onunla, bunları, onları, bunların, onların, bunlara, onlara, bunlardan, onlardan, bunlarla,
      kendisi, kendileri, kendisini, aynısı, ikisi, her ikisi, ikisi de, birincisi, ikincisi, sonuncusu, ilki, diğeri,
      diğerleri, öteki, ötekiler, biri, bazıları, hepsi, böyle, şöyle, öyle, böylesi, burada, şurada, orada, buradan,
      buraya, bunca, söz konusu,
      değilse, öyleyse, eğer değilse, eğer öyleyse`),
    subordinators: openers(`
      çünkü, zira, eğer, şayet, madem, mademki, ki, oysa, oysaki, halbuki, her ne kadar, sanki, güya, öyle ki,
      nasıl ki, ne zaman ki, yeter ki, meğer ki, ta ki, nitekim, böylece, böylelikle, şöyle ki, ister, kaldı ki,
      demek ki, meğerse`),
    examples: openers(`
      örneğin, mesela, söz gelimi, sözgelimi, başta, örnek olarak, aralarında, bunların arasında, bunlar arasında,
      özellikle, bilhassa, yani`),
    conditions: openers(`
      eğer, şayet, ancak ve ancak, yalnızca, sadece, olmadıkça, olduğu sürece, ne zaman, kadar, önce,
      koşuluyla, şartıyla, durumunda, olmadan, takdirde, sonra`),
    times: openers(`sonra, ne zaman, sırada, sırasında`),
    relatives: openers(`ki`),
    additive: openers(`ve, ayrıca, ile birlikte`),
    complements: openers(`
      ki, diye, nasıl, neden, ne, kim, nerede`),
    opposing: openers(`
      oysa, oysaki, halbuki, ise, iken, buna karşılık, öte yandan, diğer yandan, aksine`),
    adversative: openers(`
      ama, fakat, ancak, lakin, ama aslında, fakat aslında, ancak aslında`),
    copulas: openers(`
      demektir, anlamına gelir, ise`),
    selfReferences: openers(`
      bu makalede, bu makale, bu yazıda, bu yazı, bu gönderide, bu gönderi, bu blog yazısında, bu eğitimde,
      bu rehberde, bu kılavuzda, bu bölümde, bu bölüm, bu derste, inceleyelim, bakalım`),
    existential: openers(`
      işte, işte size, aşağıda, karşınızda, bunlar şunlardır, şunlardır, vardır, mevcuttur, elimizde, aşağıdakiler,
      söz konusu olan`),
    stopwords: words(`
      acaba, ama, ancak, artık, asla, aslında, az, bana, bazen, bazı, belki, ben, beni, benim, bile, bir, biraz,
      birçok, biri, birkaç, biz, bize, bizi, bizim, böyle, böylece, bu, buna, bunda, bundan, bunlar, bunları,
      bunların, bunu, bunun, burada, bütün, çok, çoğu, çünkü, da, daha, dahi, de, değil, demek, diğer, diye, dolayı,
      eden, eder, edilen, eğer, elbette, en, etmek, etti, evet, fakat, fazla, gerek, gereken, gerekir, gibi, göre,
      hala, hâlâ, halen, hangi, hangisi, hatta, hem, henüz, hep, hepsi, her, herhangi, herkes, hiç, hiçbir, için, iki,
      ile, ilgili, ise, işte, kadar, karşın, kendi, kendine, kendisi, ki, kim, kimse, lakin, mı, mi, mu, mü, madem,
      mesela, nasıl, ne, neden, nedenle, nerede, nereye, niçin, niye, o, olan, olarak, oldu, olduğu, olduğunu, olma,
      olması, olmak, olmayan, olmaz, olsa, olsun, olup, olur, ona, ondan, onlar, onlara, onları, onların, onu, onun,
      orada, oysa, öyle, önce, örneğin, özellikle, pek, rağmen, sadece, sanki, sana, sen, seni, senin, siz, size,
      sizi, sizin, sonra, şey, şeyi, şeyler, şimdi, şöyle, şu, şuna, şunu, tarafından, tek, tüm, üzere, üzerinde, var,
      vardır, ve, veya, ya, yani, yalnızca, yapan, yapılan, yapmak, yerine, yine, yok, yoksa, zaten, zira`),
  },
  article: {
    abbreviations: anyCase(`
      dr, prof, doç, yrd, öğr, gör, arş, uzm, av, müh, mim, ecz, op, hz, alb, yzb, tğm, gen, bşk, md, müd, mah, cad,
      sok, sk, blv, bulv, apt, no, tel, faks, dah, s, sf, ss, bkz, krş, örn, yy, m.ö, m.s, i.ö, i.s, t.c, a.ş, ltd,
      şti, inş, tic, çev, ed, böl, şek, tab, çiz, dn, a.g.e, a.g.m, agm, nr, yak, ort, dk, sn, üni, fak, bl, ist, ank,
      ing, alm, fr, lat, far, vol, pp, vs, jr, mr, mrs, st, inc, co`),
    byline: anyCase(`
      yazar, yazarlar, yazan, yazarı, hazırlayan, hazırlayanlar, kaleme alan, metin:, yazı:, haber:, editör,
      editörler, çeviren, çeviri:, çevirmen, derleyen, röportaj:, yayınlayan, yayımlayan, gönderen, paylaşan, muhabir`),
    bio: anyCase(`
      yazar hakkında, yazarlar hakkında, yazar hakkında bilgi, yazarın biyografisi, yazarın özgeçmişi,
      yazar biyografisi, biyografi, yazar profili, yazarı tanıyalım, yazar kimdir, hakkımda, yazarın diğer bilgileri`),
    boilerplate: anyCase(`
      yorum yap, yorum yapın, yorum yaz, yorum yazın, bir yorum yaz, bir yorum yazın, bir yorum bırak,
      bir yorum bırakın, yorum bırak, yorum bırakın, yorum ekle, yorum ekleyin, yorum gönder, yorumu gönder,
      bir cevap yazın, bir yanıt yazın, bir cevap bırakın, cevap yaz, cevapla, yanıtla, yanıtı iptal et,
      cevabı iptal et, yorumlar, yorum, yorum yok, henüz yorum yok, henüz yorum yapılmamış, ilk yorumu siz yapın,
      ilk yorumu sen yap, yorumunuz, tartışmaya katıl, tartışmaya katılın, paylaş, paylaşın, bunu paylaş,
      bunu paylaşın, bu yazıyı paylaş, bu yazıyı paylaşın, yazıyı paylaş, yazıyı paylaşın, bu makaleyi paylaş,
      bu makaleyi paylaşın, haberi paylaş, bu sayfayı paylaş, arkadaşlarınla paylaş, arkadaşlarınızla paylaşın,
      facebook'ta paylaş, twitter'da paylaş, x'te paylaş, linkedin'de paylaş, whatsapp'ta paylaş, e-posta ile gönder,
      e-posta ile paylaş, beğen, beğendim, tweetle, bağlantıyı kopyala, linki kopyala, yazdır, bu sayfayı yazdır,
      devamını oku, devamı, devamını okuyun, devamı için tıklayın, daha fazla oku, daha fazla, daha fazlası,
      daha fazla göster, daha fazla bilgi, daha fazlasını öğren, detaylı bilgi, okumaya devam et, okumaya devam edin,
      tümünü gör, tümünü göster, hepsini gör, tüm yazılar, tüm yazıları gör, buraya tıklayın, tıklayın,
      ilgili yazılar, ilgili makaleler, ilgili haberler, ilgili içerikler, ilgili konular, benzer yazılar,
      benzer makaleler, benzer haberler, benzer içerikler, diğer yazılar, bunlar da ilginizi çekebilir,
      bunları da beğenebilirsiniz, ilginizi çekebilir, ilgini çekebilir, bunlar da ilgini çekebilir,
      hoşunuza gidebilir, şunlar da hoşunuza gidebilir, yazarın diğer yazıları, yazarın tüm yazıları,
      önerilen yazılar, önerilenler, öneriler, sizin için önerilenler, sizin için seçtiklerimiz, en çok okunanlar,
      çok okunanlar, en popüler, popüler yazılar, popüler, son yazılar, son haberler, son eklenenler, en son yazılar,
      yeni yazılar, önceki yazı, sonraki yazı, önceki makale, sonraki makale, önceki haber, sonraki haber,
      yazı gezinmesi, yazı dolaşımı, başa dön, yukarı çık, yukarı dön, sayfa başı, içeriğe geç, içeriğe atla,
      ana içeriğe atla, menü, ara, arama, ana sayfa, anasayfa, abone ol, abone olun, hemen abone ol, bültene abone ol,
      bültenimize abone olun, bültenimize abone ol, e-bültenimize abone olun, e-bültene kaydol, bültenimize kaydolun,
      bülten, e-bülten, bizi takip et, bizi takip edin, takip et, sosyal medyada bizi takip edin, iletişim,
      bize ulaşın, bizimle iletişime geçin, giriş yap, giriş, üye ol, kaydol, kayıt ol, tüm hakları saklıdır,
      her hakkı saklıdır, gizlilik politikası, gizlilik ilkeleri, kullanım koşulları, kullanım şartları,
      hizmet şartları, çerez politikası, çerez ayarları, çerezleri kabul et, tüm çerezleri kabul et, tümünü kabul et,
      hepsini kabul et, çerezleri kullanıyoruz, çerez kullanıyoruz, bu site çerezleri kullanır,
      bu web sitesi çerez kullanmaktadır, bu sitede çerezler kullanılmaktadır, reklam, reklamlar, ilan, sponsorlu,
      sponsorlu içerik, içindekiler, içindekiler tablosu, içerik tablosu, içerik, bu sayfada, bu yazıda, bu makalede,
      tüm makaleler, e-posta adresiniz yayınlanmayacak, e-posta adresiniz yayımlanmayacak,
      e-posta hesabınız yayımlanmayacak, gerekli alanlar ile işaretlenmişlerdir, gerekli alanlar işaretlenmiştir,
      bu makale yardımcı oldu mu, bu yazı yardımcı oldu mu, bu yazı faydalı oldu mu, bu yazıyı oyla, bu yazıya oy ver,
      hata bildir, bu sayfayı düzenle`),
    boilerplateStart: anyCase(`
      ayrıca okuyun:, ayrıca oku:, bunu da oku:, bunu da okuyun:, bunları da okuyun:, ayrıca bakınız:, ayrıca bkz,
      şunu da okuyun:, daha fazla oku:, daha fazlası:, okuma önerisi:, ilgili yazı:, ilgili yazılar:, ilgili makale:,
      ilgili makaleler:, ilgili haber:, ilgili haberler:, ilgili:, ilginizi çekebilir:, ilgini çekebilir:,
      benzer yazılar:, önerilen:, sonraki:, önceki:, sonraki yazı:, önceki yazı:, etiketler:, etiket:,
      anahtar kelimeler:, anahtar sözcükler:, kategori:, kategoriler:, konular:, yayınlandığı kategori, paylaş:,
      bizi takip edin:, bültenimize abone olun, copyright, ©, tüm hakları saklıdır, her hakkı saklıdır,
      bu yazı ilk olarak, bu makale ilk olarak, ilk olarak yayınlandığı, ilk yayın tarihi, son güncellenme,
      güncellenme tarihi, güncelleme tarihi, reklam:, telif hakkı ©, telif hakkı:, son güncelleme:`),
    conclusion: anyCase(`
      sonuç, sonuçlar, sonuç olarak, sonuç yerine, sonuç ve öneriler, sonuç ve değerlendirme, sonuç bölümü, özet,
      özetle, özetlersek, özetlemek gerekirse, kısaca, kısacası, kapanış, kapanış notu, son söz, sonsöz, son sözler,
      son notlar, son düşünceler, bitirirken, toparlarsak, toparlayacak olursak, genel değerlendirme, değerlendirme,
      önemli noktalar, önemli çıkarımlar, ana fikirler, akılda kalması gerekenler, akılda kalanlar, netice`),
  },
};

/**
 * Lower-casing without regard to the language turns "İ" into an i with a combining dot; a cue at the start of a sentence
 * is known in both forms.
 */
function openers(text: string): readonly string[] {
  return [...new Set(words(text).flatMap((entry) => [entry, lowerOf(capitalised(entry))]))];
}

/** The same for lines in title case ("İlgili İçerikler") and in capitals ("YORUM YAPIN", whose I would become an i). */
function anyCase(text: string): readonly string[] {
  const entries = words(text);
  const cases = entries.flatMap((entry) => [
    entry,
    lowerOf(capitalised(entry)),
    lowerOf(entry.split(" ").map(capitalised).join(" ")),
    lowerOf(entry.toLocaleUpperCase("tr")),
  ]);
  return [...new Set(cases)];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("tr") + text.slice(1);
}

function lowerOf(text: string): string {
  return text.toLowerCase();
}
