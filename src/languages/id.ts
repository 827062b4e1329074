import type { Language } from "./language.ts";
import { words } from "./words.ts";

export const id: Language = {
  tag: "id",
  direction: "ltr",
  nativeName: "Bahasa Indonesia",
  quotes: ["“", "”", "‘", "’"],
  labels: {
    agenda: "Agenda",
    conclusion: "Kesimpulan",
    source: "Sumber",
    notes: "Catatan",
    slideOf: "Salindia {n} dari {total}",
    language: "Bahasa",
    previous: "Sebelumnya",
    next: "Berikutnya",
    missing: "Slide ini tidak ada dalam bahasa Indonesia",
  },
  cues: {
    discourse: words(`
      sebagai gantinya, sebagai imbalannya,
      namun, namun demikian, tetapi, akan tetapi, tentu saja, tentu, tentunya, selain itu, di samping itu, lagi pula,
      lebih lanjut, selanjutnya, kemudian, lalu, setelah itu, sesudah itu, oleh karena itu, oleh sebab itu, karena itu,
      maka, maka dari itu, dengan demikian, jadi, akibatnya, hasilnya, misalnya, sebagai contoh, contohnya, umpamanya,
      bahkan, malah, malahan, justru, sebaliknya, di sisi lain, di satu sisi, di lain pihak, di pihak lain,
      meskipun demikian, meski begitu, meski demikian, walaupun demikian, walau begitu, bagaimanapun, bagaimanapun juga,
      sementara itu, pada saat yang sama, dengan kata lain, artinya, singkatnya, pendeknya, pada dasarnya,
      pada intinya, intinya, pada umumnya, umumnya, secara umum, biasanya, sering kali, seringkali, kadang-kadang,
      terkadang, khususnya, terutama, secara khusus, pertama, pertama-tama, kedua, ketiga, keempat, terakhir, akhirnya,
      pada akhirnya, untuk satu hal, sebagai permulaan, sebagai kesimpulan, kesimpulannya, secara keseluruhan,
      faktanya, pada kenyataannya, kenyataannya, nyatanya, sebenarnya, sesungguhnya, sejujurnya, jelas, jelasnya,
      untungnya, sayangnya, menariknya, uniknya, begitu pula, demikian pula, begitu juga, demikian juga, sama halnya,
      lebih dari itu, yang terpenting, yang lebih penting, paling penting, dalam hal ini, dalam praktiknya, praktisnya,
      sekarang, saat ini, kini, dewasa ini, hari ini, nah, singkat kata, singkat cerita, tak hanya itu,
      tidak hanya itu, bukan hanya itu, dengan begitu, untuk itu, ingat, ingatlah, perlu diingat, perlu dicatat,
      sekali lagi, seperti biasa, seperti yang telah disebutkan, tepatnya, lebih tepatnya, secara sederhana`),
    contrast: words(`
      namun, namun demikian, tetapi, akan tetapi, sebaliknya, di sisi lain, di lain pihak, di pihak lain,
      meskipun demikian, meski begitu, meski demikian, walaupun demikian, walau begitu, bagaimanapun, justru, malah,
      pada kenyataannya, kenyataannya, nyatanya, sayangnya`),
    dependent: words(`
      dan, atau, tetapi, tapi, namun, melainkan, sedangkan, sementara, padahal, serta, yang, bahwa, karena, sebab,
      sehingga, agar, supaya, jika, kalau, bila, apabila, ketika, saat, sejak, hingga, sampai, meskipun, meski,
      walaupun, walau, daripada, dari pada, seperti, pun, lah, kah, juga, pula, maupun, itu, ini, tersebut, nya,
      di mana, dimana, yakni, yaitu, ialah, adalah, lalu, kemudian, maka`),
    leading: words(`
      di, ke, dari, pada, kepada, daripada, untuk, bagi, dengan, oleh, tentang, mengenai, terhadap, dalam, antara,
      selama, sejak, hingga, sampai, tanpa, melalui, lewat, menurut, atas, bawah, seperti, sebagai, secara, demi, guna,
      akan, antar, per, dan, atau, tetapi, tapi, serta, maupun, yang, bahwa, karena, sebab, sehingga, agar, supaya,
      jika, kalau, bila, apabila, ketika, saat, meskipun, meski, walaupun, sedangkan, sementara, namun, melainkan,
      adalah, ialah, merupakan, yaitu, yakni, tidak, bukan, belum, jangan, telah, sudah, sedang, masih, bisa, dapat,
      harus, perlu, ingin, mau, boleh, para, sang, si, suatu, sebuah, seorang, setiap, tiap, semua, seluruh, beberapa,
      banyak, sangat, lebih, paling, terlalu, cukup, hanya, juga, serta, berbagai, sejumlah, salah satu, tentang,
      bagaimana, mengapa, apakah, apa, siapa, di mana, terlepas, berkat, akibat, seputar`),
    pronouns: words(`
      ini, itu, tersebut, ia, dia, beliau, mereka, hal ini, hal itu, hal tersebut, keduanya, kedua hal, yang pertama,
      yang terakhir, yang kedua, semuanya, semua itu, semua ini, begitu, demikian, di sini, di situ, di sana, inilah,
      itulah, ketiganya, keempatnya, salah satunya, lainnya, yang lain, sini, situ, sana, idenya, tujuannya, caranya,
      jika tidak, jika ya, jika demikian, kalau tidak`),
    subordinators: words(`
      karena, sebab, oleh karena, dikarenakan, sehingga, agar, supaya, untuk, guna, demi, jika, kalau, bila, apabila,
      jikalau, asalkan, kecuali, ketika, saat, pada saat, sewaktu, sementara, selama, sejak, semenjak, sebelum,
      sesudah, setelah, hingga, sampai, meskipun, meski, walaupun, walau, sekalipun, kendati, kendatipun, sedangkan,
      padahal, yang, bahwa, di mana, dimana, seolah-olah, seakan-akan, daripada, alih-alih, dengan, tanpa,
      terlepas dari, berkat, akibat, begitu, mengingat`),
    examples: words(`
      seperti, misalnya, contohnya, sebagai contoh, umpamanya, antara lain, di antaranya, diantaranya, termasuk,
      seperti misalnya, yaitu, yakni, khususnya, terutama, layaknya`),
    conditions: words(`
      jika, kalau, bila, apabila, jikalau, andai, andaikan, seandainya, asalkan, asal, kecuali, kecuali
      jika, ketika, saat, pada saat, sewaktu, manakala, hingga, sampai, sebelum, selama, hanya jika, hanya
      ketika, tanpa, tergantung, bergantung pada, setelah, dengan syarat, meskipun hanya`),
    times: words(`setelah, ketika, saat, pada saat, begitu, sesudah, sewaktu, selagi`),
    relatives: words(`yang, di mana, dimana, tempat`),
    additive: words(`dan, serta, dan juga, dan kemudian, dan bahkan, lalu`),
    complements: words(`
      bahwa, apakah, bagaimana, mengapa, apa, siapa, di mana, berapa, kapan, daripada, dari pada`),
    opposing: words(`
      sedangkan, sementara, sementara itu, adapun, di sisi lain, di lain pihak, sebaliknya, berbeda dengan`),
    adversative: words(`
      tetapi, tapi, namun, akan tetapi, tetapi sebenarnya, tapi sebenarnya, melainkan, namun sebenarnya`),
    copulas: words(`
      adalah, ialah, merupakan, yaitu, yakni, berarti`),
    selfReferences: words(`
      dalam artikel ini, artikel ini, dalam posting ini, dalam posting blog ini, posting blog ini, dalam
      postingan ini, postingan ini, dalam tulisan ini, tulisan ini, dalam tutorial ini, tutorial ini, dalam
      panduan ini, panduan ini, pada bagian ini, bagian ini, bab ini, pelajaran ini, mari kita lihat, mari
      kita bahas, kita akan membahas, kami akan membahas, kami akan merinci, di bawah ini kami`),
    existential: words(`
      ada, terdapat, adalah, berikut ini, berikut adalah, berikut ini adalah, inilah, ini adalah, itu adalah, di sinilah,
      ini dia, kita memiliki, anda akan menemukan, mari kita lihat, di bawah ini adalah, setidaknya ada, ada beberapa`),
    stopwords: words(`
      ada, adalah, agar, akan, akhirnya, aku, anda, antara, apa, apabila, apakah, atas, atau, awal, bagai, bagaimana,
      bagi, bahkan, bahwa, baik, banyak, baru, beberapa, begitu, belum, benar, berbagai, berikut, bersama, biasa,
      biasanya, bila, bisa, bukan, cara, cukup, dalam, dan, dapat, dari, daripada, demikian, dengan, di, dia, diri, dulu,
      guna, hal, hampir, hanya, harus, hingga, ia, ialah, ingin, ini, itu, itulah, inilah, jadi, jangan, jika, juga, kali,
      kalian, kalau, kami, kamu, karena, kata, ke, kemudian, kenapa, kepada, ketika, kini, kita, lagi, lah, lain,
      lainnya, lalu, lebih, maka, malah, mana, masih, masing-masing, mau, maupun, melalui, memang, mengapa, mengenai,
      menjadi, menurut, mereka, merupakan, meski, meskipun, misalnya, mungkin, namun, nya, oleh, pada, padahal, para,
      paling, per, perlu, pernah, pula, pun, saat, saja, saling, salah, sama, sambil, sampai, sangat, satu, saya, se,
      sebagai, sebelum, sebenarnya, sebuah, secara, sedang, sedangkan, sehingga, sejak, sekali, sekarang, selain,
      selalu, selama, seluruh, sementara, semua, sendiri, seorang, seperti, sering, serta, sesuatu, setelah, setiap,
      si, siapa, sini, situ, suatu, sudah, supaya, tanpa, tapi, telah, tentang, tentu, terhadap, terlalu, tersebut,
      tetap, tetapi, tiap, tidak, tak, tiga, dua, untuk, walaupun, yaitu, yakni, yang`),
  },
  article: {
    abbreviations: words(`
      hlm, hal, dr, drs, dra, ir, prof, h, hj, kh, tn, ny, nn, sdr, sdri, bpk, dll, dsb, dst, dkk, tsb, a.n, u.p, d.a,
      s.d, no, nomor, jl, jln, gg, rt, rw, kel, kec, kab, prov, telp, tlp, hp, s.h, s.e, s.pd, s.kom, s.si, s.sos, s.t,
      m.m, m.si, m.pd, m.kom, m.sc, m.a, m.h, ph.d, tgl, th, thn, jan, feb, mar, apr, jun, jul, ags, agt, sep, sept, okt,
      nov, des, gbr, tab, bab, ed, vol, cet, pt, cv, tbk, rp, kg, km, cm, mis, cth, vs, ttd, yth, lih, bdk, maks, min`),
    byline: words(`
      oleh, penulis, ditulis oleh, dituliskan oleh, naskah, teks, artikel oleh, tulisan oleh, diposting oleh,
      diterbitkan oleh, dipublikasikan oleh, pengarang, kontributor, disusun oleh, reporter, editor, penyusun, penerjemah,
      diterjemahkan oleh, by`),
    bio: words(`
      tentang penulis, profil penulis, biodata penulis, biografi penulis, mengenai penulis, tentang para penulis,
      sang penulis, kenali penulis, seputar penulis`),
    boilerplate: words(`
      tinggalkan komentar, tinggalkan balasan, tinggalkan pesan, tulis komentar, beri komentar, berikan komentar,
      kirim komentar, tambahkan komentar, komentar, komentar anda, belum ada komentar, tidak ada komentar, balas,
      batalkan balasan, bagikan, bagikan ini, bagikan artikel ini, bagikan tulisan ini, bagikan postingan ini,
      bagikan halaman ini, bagikan ke facebook, bagikan ke twitter, bagikan ke whatsapp, bagikan ke linkedin,
      bagikan di facebook, bagikan di twitter, sebarkan, sebarkan artikel ini, share, share this, salin tautan,
      salin link, cetak, baca selengkapnya, selengkapnya, baca lebih lanjut, lanjutkan membaca, lanjut membaca,
      lihat selengkapnya, lihat semua, klik di sini, artikel terkait, tulisan terkait, pos terkait, postingan terkait,
      berita terkait, konten terkait, bacaan terkait, artikel lainnya, berita lainnya, tulisan lainnya,
      anda mungkin juga suka, anda mungkin suka, mungkin anda suka, mungkin anda juga suka, rekomendasi,
      rekomendasi untuk anda, artikel populer, terpopuler, paling populer, berita populer, artikel terbaru,
      berita terbaru, pos terbaru, tulisan terbaru, pos sebelumnya, pos berikutnya, artikel sebelumnya,
      artikel berikutnya, artikel selanjutnya, kembali ke atas, lewati ke konten, langsung ke konten, menu, cari,
      pencarian, beranda, berlangganan, langganan, berlangganan sekarang, berlangganan newsletter,
      berlangganan buletin kami, daftar newsletter, daftar sekarang, newsletter, buletin, ikuti kami,
      ikuti kami di media sosial, hubungi kami, kontak, kontak kami, masuk, daftar, hak cipta dilindungi,
      hak cipta dilindungi undang-undang, kebijakan privasi, syarat dan ketentuan, syarat layanan, kebijakan cookie,
      terima semua cookie, iklan, advertisement, konten bersponsor, daftar isi, di halaman ini, dalam artikel ini,
      alamat email anda tidak akan dipublikasikan, ruas yang wajib ditandai, apakah artikel ini membantu,
      apakah ini membantu, beri nilai artikel ini, sunting halaman ini, laporkan kesalahan, semua artikel`),
    boilerplateStart: words(`
      baca juga:, baca juga, baca pula:, simak juga:, simak juga, lihat juga:, lihat pula:, artikel terkait:,
      berita terkait:, terkait:, rekomendasi:, selengkapnya:, baca selengkapnya:, baca selanjutnya:, selanjutnya:,
      sebelumnya:, tag:, tags:, label:, topik:, kategori:, kata kunci:, diposting di, dikirim di, ditulis dalam, bagikan:,
      bagikan ke:, ikuti kami di, ikuti saya di, berlangganan buletin, daftarkan email, hak cipta, copyright, ©,
      artikel ini pertama kali, artikel ini telah tayang, tulisan ini pertama kali, pertama kali diterbitkan,
      terakhir diperbarui, iklan:`),
    conclusion: words(`
      kesimpulan, kesimpulannya, simpulan, penutup, sebagai penutup, ringkasan, rangkuman, ikhtisar, intisari, inti sari,
      kata akhir, kata penutup, akhir kata, catatan akhir, catatan penutup, pemikiran akhir, sebagai kesimpulan,
      kesimpulan akhir, kesimpulan dan saran, singkatnya, poin penting, poin utama, hal-hal penting, pokok penting, pesan akhir,
      pesan penutup, garis besar, intinya, rekapitulasi`),
  },
};
