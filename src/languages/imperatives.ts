import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";

/**
 * Whether a sentence tells the reader to do something, from the word that it opens with or the form in which it ends;
 * undefined where this language does not show it, or we do not know the language.
 */
export function isImperative(sentence: string, lang: Lang): boolean | undefined {
  const form = known.get(languageOf(lang).tag);
  if (form === undefined) return undefined;
  const text = sentence
    .trim()
    .replace(/^[\p{Pi}\p{Ps}"'*]+/u, "")
    .replaceAll("’", "'")
    .toLocaleLowerCase(lang);
  const end = text.replace(/[\p{P}\p{Z}]+$/u, "");
  if (/[?？؟]\p{P}*$/u.test(text)) return false;
  if (form.never?.test(text)) return false;
  if (form.opens?.test(text) || form.ends?.test(end)) return true;
  return form.unclear?.test(end) ? undefined : false;
}

interface Form {
  /** What opens an instruction. */
  readonly opens?: RegExp;
  /** How one ends, without its punctuation. */
  readonly ends?: RegExp;
  readonly never?: RegExp;
  /** Ends of plain sentences and of instructions alike. */
  readonly unclear?: RegExp;
}

/** One of these as a whole word at the start. */
function opening(list: string): RegExp {
  const entries = list.trim().split(/\s*,\s*/u);
  return new RegExp(`^(?:${entries.join("|")})(?![\\p{L}\\p{M}\\p{N}'-])`, "u");
}

/** The same in scripts that part no words. */
function beginning(list: string): RegExp {
  return new RegExp(
    `^(?:${list
      .trim()
      .split(/\s*,\s*/u)
      .join("|")})`,
    "u",
  );
}

const serbian: Form = { opens: /^\p{L}{2,}(?:ите|јте)(?!\p{L})|^нека(?!\p{L})/u };
const croatian: Form = { opens: /^\p{L}{2,}(?:ite|jte)(?!\p{L})|^neka(?!\p{L})/u };
const chinese = beginning(`
  请, 請, 先, 打开, 打開, 点击, 點擊, 选择, 選擇, 输入, 輸入, 添加, 加入, 创建, 建立, 使用, 检查, 檢查, 确认, 確認, 保存, 儲存, 下载, 下載, 安装, 安裝,
  运行, 執行, 写下, 寫下, 放入, 倒入, 搅拌, 攪拌, 切, 煮, 把, 将, 將, 记下, 記下, 关闭, 關閉, 复制, 複製, 删除, 刪除, 设置, 設定, 找到, 不要`);

const known: ReadonlyMap<Lang, Form> = new Map<Lang, Form>([
  [
    "en",
    {
      opens: new RegExp(
        [
          opening(`
            add, adjust, always, answer, apply, arrange, ask, assign, attach, avoid, bake, beat, begin, boil, bring, browse, build, bury, buy, calculate,
            call, carry, check, choose, chop, clean, click, clone, close, collect, combine, commit, compare, configure, connect, consider, continue,
            convert, cook, copy, cover, create, cut, decide, define, delete, deploy, describe, determine, dig, divide, do, don't, drag, drain, draw,
            drill, drop, edit, enable, ensure, enter, establish, estimate, evaluate, explain, export, fill, find, fold, follow, freeze, fry, gather, get,
            give, go, grab, grate, grind, hang, hold, identify, import, include, insert, install, invite, join, keep, knead, lay, learn, leave, let, lift,
            list, listen, locate, log, look, make, mark, measure, melt, mix, move, multiply, name, never, note, observe, offer, open, organize, paste, peel,
            pick, pour, practice, practise, prepare, press, print, provide, pull, push, put, read, record, reduce, remember, remove, rename, repeat, replace,
            restart, review, rinse, roll, rub, run, save, scroll, search, select, send, serve, set, show, sign, simmer, skip, slice, soak, specify,
            spread, sprinkle, squeeze, start, stir, stop, store, submit, subtract, switch, take, talk, tell, think, throw, tie, trim, try, turn, type,
            unzip, update, upload, use, verify, visit, wait, walk, warm, wash, watch, wear, whisk, wipe, work, wrap, write`)
            .source,
          // Nouns too: an object behind them tells.
          /^(?:heat|water|plant|place|plan|test|track|water|season|salt|oil|dress|document|form|group|label|map|model|order|paint|post|request|schedule|season|share|shape|support|time|treat|trust)(?= (?:the|a|an|your|this|that|these|those|it|them|all|each|every|with|up|out)\b)/u
            .source,
        ].join("|"),
        "u",
      ),
      never: /^(?:take care|thank)/u,
    },
  ],
  [
    "id",
    {
      opens: new RegExp(
        [
          opening(`
            ambil, atur, baca, bagi, bagikan, buat, buka, buang, bungkus, campur, cari, catat, cek, cuci, dengarkan, edit, ganti, gali, gambar, goreng, hapus,
            hindari, hitung, hubungi, ikuti, isi, iris, ingat, jangan, jaga, jelaskan, kirim, klik, kumpulkan, kurangi, lakukan, lihat, lipat, masak,
            masuk, masukkan, mulai, mulailah, muat, olah, panaskan, pasang, pastikan, perhatikan, periksa, pilih, pindahkan, potong, rebus, salin, sambungkan,
            sebutkan, siapkan, simpan, simak, susun, susunlah, taburi, tambah, tanam, tanyakan, tekan, temukan, tentukan, tulis, tuang, tunggu, ubah, ucapkan,
            uji, ukur, ulangi, unduh, unggah, urutkan, gunakan, coba, cobalah, identifikasi, pertimbangkan`)
            .source,
          /^(?!(?:bukan|akan|bahkan|sedangkan|melainkan|makan|ikan|pekan|rekan|bulan)(?!\p{L}))(?!me|di|ber|ter|pe)\p{Ll}{3,}kan(?:lah)?(?!\p{L})/u
            .source,
          /^(?!(?:adalah|ialah|setelah|sesudah|jumlah|sejumlah|sekolah|masalah|inilah|itulah|telah|salah|sebelah|sebuah|istilah|wilayah|langkah|makalah|hanyalah|yaitulah|barulah)(?!\p{L}))\p{Ll}{3,}lah(?!\p{L})/u
            .source,
        ].join("|"),
        "u",
      ),
    },
  ],
  [
    "ms",
    {
      opens: opening(`
        ambil, baca, bahagikan, buat, buka, buang, campur, campurkan, cari, catat, cuci, cuba, dengar, elakkan, edit, gali, goreng, guna, gunakan, ingat, ikut, isi,
        jangan, kira, klik, kumpulkan, lakukan, letakkan, lihat, lipat, masak, masukkan, mulakan, muat, padam, panaskan, pasang, pastikan, periksa, pilih, pindahkan,
        potong, rebus, salin, sediakan, semak, simpan, susun, tabur, tambah, tanam, tanya, tekan, tentukan, tulis, tuang, tunggu, ubah, uji, ukur, ulang, ulangi`),
    },
  ],
  ["sr", serbian],
  ["sr-Latn", croatian],
  ["hr", croatian],
  [
    "de",
    {
      opens: new RegExp(
        [
          /^\p{L}{2,}(?:en|ln|rn|un) sie(?!\p{L})/u.source,
          opening(`
            achte, backe, bearbeite, beginne, bereite, bringe, denke, drücke, entferne, erstelle, füge, fülle, geh, gehe, gib, gieße, halte, hebe, hole, installiere,
            klicke, koche, kopiere, lade, lass, lasse, lege, lies, mache, melde, miss, mische, nimm, notiere, nutze, öffne, plane, probiere, prüfe, rühre, schalte,
            schau, schäle, schließe, schneide, schreib, schreibe, setze, speichere, starte, stelle, suche, teile, tippe, trage, trenne, überprüfe, vergiss,
            verwende, wähle, warte, wasche, wiederhole, zeichne, zieh, ziehe`).source,
        ].join("|"),
        "u",
      ),
    },
  ],
  ["fr", { opens: /^(?!(?:chez|assez|nez|rez)(?!\p{L}))(?:ne |n')?\p{L}{2,}ez(?!\p{L}\p{L})(?![\p{L}'])/u }],
  [
    "es",
    {
      opens: opening(`
        abra, abre, agrega, agregue, añada, añade, anota, anote, busca, busque, calienta, caliente, cierra, cierre, coloca, coloque, comienza, comience, compara, compare,
        comprueba, compruebe, copia, copie, corta, corte, crea, cree, deja, deje, descarga, descargue, divide, divida, elige, elija, elimina, elimine, empieza, empiece,
        escoge, escriba, escribe, evita, evite, guarda, guarde, haga, haz, identifica, identifique, incluye, incluya, instala, instale, lava, lave, lea, lee, llena,
        mezcla, mezcle, mide, mida, mira, mire, no olvides, no olvide, pega, pegue, pela, pele, pide, pida, piensa, piense, pon, ponga, pregunta, prepara, prepare, prueba,
        pruebe, pulsa, pulse, quita, quite, recuerda, recuerde, repite, repita, resta, reste, revisa, revise, selecciona, seleccione, sigue, siga, suma, sume, toma,
        tome, usa, use, utiliza, utilice, ve, vaya, verifica, verifique, vierte, vierta, visita, visite, añádelo, asegúrate, asegúrese`),
    },
  ],
  [
    "pt",
    {
      opens: opening(`
        abra, adicione, anote, aperte, aqueça, baixe, busque, calcule, clique, coloque, comece, compare, configure, confira, copie, corte, crie, cubra, deixe, descasque,
        digite, divida, encontre, envie, escolha, escreva, espere, evite, execute, exclua, experimente, faça, feche, guarde, identifique, inclua, insira, instale,
        junte, lave, leia, lembre-se, ligue, meça, misture, mude, não esqueça, olhe, pegue, pense, pergunte, peça, planeje, ponha, prepare, procure, remova, repita,
        reserve, retire, salve, selecione, siga, some, subtraia, teste, tire, toque, troque, use, utilize, vá, veja, verifique, visite, vire, certifique-se`),
    },
  ],
  [
    "it",
    {
      opens: opening(`
        aggiungete, aggiungi, annota, annotate, apri, aprite, aspetta, assicurati, calcola, cerca, cercate, chiedi, chiudi, chiudete, clicca, cliccate, compila, configura,
        confronta, controlla, controllate, copia, copiate, crea, create, cuocete, cuoci, dividi, dividete, elimina, esegui, evita, evitate, fai, fate, guarda, identifica,
        includi, incolla, inizia, iniziate, inserisci, inserite, installa, lascia, lasciate, lava, lavate, leggi, leggete, mescola, mescolate, metti, mettete, misura,
        prendete, prendi, prepara, preparate, premi, premete, prova, provate, pulisci, ricorda, ricordate, rimuovi, ripeti, ripetete, salva, scalda, scaldate, scarica,
        scegli, scegliete, scrivi, scrivete, segui, seguite, seleziona, selezionate, sommate, sottrai, taglia, tagliate, tieni, togli, trova, trovate, unisci, unite, usa, usate,
        utilizza, vai, andate, verifica, verificate, versa, versate, visita, non dimenticare`),
    },
  ],
  [
    "nl",
    {
      opens: opening(`
        bak, begin, bekijk, bel, bereken, bewaar, bezoek, breng, controleer, deel, denk, doe, download, druk, ga, gebruik, geef, giet, haal, houd, installeer, kies, kijk,
        klik, knip, kook, kopieer, laat, leg, lees, let, maak, meet, meng, neem, noteer, onthoud, open, pak, plaats, plak, plan, probeer, roer, schil, schrijf, selecteer,
        sla, sluit, snijd, snij, start, stel, stop, stuur, tel, test, trek, typ, vergelijk, vermijd, verwijder, verwarm, voeg, voer, volg, vraag, vul, wacht, was, werk, zet,
        zoek, zorg`),
      never: /^(?:plan|start|open|was|werk|deel|test|begin) (?:is|van|en|het was)/u,
    },
  ],
  [
    "pl",
    {
      opens:
        /^(?!(?:kraj|zwyczaj|wczoraj|dzisiaj|tutaj|rodzaj|raj|obyczaj|chociaj)(?!\p{L}))(?:nie )?(?:\p{L}{2,}(?:aj|ij|yj|uj|cie)|otwórz|wybierz|weź|zrób|napisz|wpisz|zapisz|sprawdź|znajdź|przejdź|idź|zacznij|wejdź|połącz|podłącz|przygotuj|pokrój|ugotuj|wlej|włóż|zostaw|odejmij|podziel|pomnóż|utwórz|umieść|zamknij|usuń|ustaw|powtórz|zmierz|zetrzyj|obierz)(?!\p{L})/u,
    },
  ],
  [
    "tr",
    {
      ends: /\p{L}{2,}(?:[ıiuü]n|[ıiuü]n[ıiuü]z)$/u,
      never: /(?:için|dün|gün|yarın|bütün|uzun|olsun)\p{P}*$/u,
    },
  ],
  [
    "vi",
    {
      opens: opening(`
        hãy, đừng, nhấn, nhấp, bấm, chọn, mở, thêm, nhập, tạo, dùng, sử dụng, viết, kiểm tra, tìm, đọc, ghi, đặt, cho, trộn, cắt, rửa, nấu, đun, lấy, lưu, tải, cài đặt, chạy,
        xóa, sao chép, dán, chia, cộng, trừ, lặp lại, bắt đầu, chuẩn bị, xác định, đảm bảo`),
    },
  ],
  ["ru", { opens: /^(?:не )?\p{L}{2,}(?:йте|ите|ьте|йтесь|итесь|ьтесь)(?!\p{L})/u }],
  ["uk", { opens: /^(?:не )?\p{L}{2,}(?:йте|іть|йтеся|іться|йтесь)(?!\p{L})/u }],
  [
    "ar",
    {
      opens: opening(`
        افتح, اقرأ, اختر, أضف, اكتب, انقر, استخدم, أنشئ, ضع, تأكد, احفظ, قم, اضغط, اقسم, اطرح, اجمع, أضيف, ابحث, ابدأ, احذف, انسخ, الصق, حدد, أدخل, انتقل, اتبع, كرر, راجع,
        أرسل, اسأل, فكر, تجنب, حاول, لا تنس, اغسل, قطع, اخلط, سخن, اطبخ, اترك, أزل, جهز, حضر, قس, احسب, سجل, حمل, ثبت, شغل, أغلق, ساعد, شارك, ابق, خذ, اجعل, افعل, اطلب, ابن`),
    },
  ],
  ["fa", { ends: /(?<!\p{L})(?!می)\p{L}{2,}ید$/u, never: /(?:می‌|می )\p{L}+ید[\p{P}\s]*$/u }],
  [
    "he",
    {
      opens: opening(`
        פתחו, פתח, לחצו, לחץ, בחרו, בחר, הוסיפו, הוסף, כתבו, כתוב, צרו, צור, השתמשו, השתמש, קראו, קרא, חפשו, חפש, בדקו, בדוק, שמרו, שמור, התחילו, התחל, ודאו, ודא, הכניסו, הכנס,
        חלקו, חברו, החסירו, הורידו, התקינו, הפעילו, מחקו, העתיקו, הדביקו, שאלו, חשבו, הימנעו, נסו, נסה, אל תשכחו, שטפו, חתכו, ערבבו, חממו, בשלו, הניחו, קחו, קח, הקפידו, רשמו`),
    },
  ],
  ["hi", { ends: /(?:\p{L}\p{M}*(?:ें|एँ|एं|िए|िये)|करो|दो|लो|रखो|डालो)$/u }],
  [
    "th",
    {
      opens: beginning(
        "กด, คลิก, เลือก, เปิด, ใส่, เพิ่ม, สร้าง, เขียน, ใช้, ตรวจสอบ, พิมพ์, บันทึก, ดาวน์โหลด, ติดตั้ง, ลบ, คัดลอก, หั่น, ล้าง, ผสม, ต้ม, เท, อย่า, จง, โปรด, กรุณา, หา, อ่าน, จด, แบ่ง",
      ),
    },
  ],
  ["zh-Hans", { opens: chinese }],
  ["zh-Hant", { opens: chinese }],
  [
    "ja",
    {
      ends: /(?:ください|下さい|ましょう|なさい|てください|こと)$/u,
      never: /(?:です|ました|でした|ません|ない|た)[。．.]?$/u,
      unclear: /(?<!ま)[るくすうむぶつぬぐ]$/u,
    },
  ],
  ["ko", { ends: /(?:세요|십시오|시오|하라)$/u }],
]);
