import type { Lang } from "../model/lang.ts";
import { languageOf } from "./table.ts";

/** What windows say that show decks: the library, the speaker's view, the keys. In the order of the table below. */
const names = [
  /** Over a list of decks. */
  "decks",
  /** Before a number of them. */
  "slides",
  "handout",
  /** Two languages next to each other. */
  "sideBySide",
  /** Said when a window goes along with the others of its talk, and when no longer. */
  "together",
  "alone",
  "speakerView",
  /** Over the slide that is shown. */
  "now",
  "start",
  "pause",
  /** Sets a timer to zero. */
  "reset",
  /** Before the time that has gone by, and before that of the day. */
  "elapsed",
  "clock",
  "noNotes",
  /** In place of the slide that comes next. */
  "end",
  "keys",
  "overview",
  "jump",
  "black",
  "fullScreen",
  "close",
  /** Lead from the slides to a page that scrolls, and back. */
  "asPage",
  "asSlides",
] as const;
export type ScreenLabels = Readonly<Record<(typeof names)[number], string>>;

/** In a language that we do not know, English. */
export function screenLabels(lang: Lang): ScreenLabels {
  const texts = (table[languageOf(lang).tag] ?? english).split("|").map((text) => text.trim());
  const found = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
  // Made from `names`, of which the type is made.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return found as ScreenLabels;
}

const english = `Presentations | Slides | Handout | Side by side | Moves together with the other windows
  | Moves on its own | Speaker view | Now | Start | Pause | Reset | Elapsed | Time | No notes for this slide
  | End of the presentation | Keys | Overview | Go to slide | Black screen | Full screen | Close
  | Read as a page | Show as slides`;

const table: Readonly<Record<Lang, string>> = {
  en: english,
  id: `Presentasi | Salindia | Selebaran | Berdampingan | Bergerak bersama jendela lain | Bergerak sendiri
    | Tampilan pembicara | Sekarang | Mulai | Jeda | Atur ulang | Berlalu | Waktu | Tidak ada catatan untuk salindia ini
    | Akhir presentasi | Tombol | Ikhtisar | Ke salindia | Layar hitam | Layar penuh | Tutup
    | Baca sebagai halaman | Tampilkan sebagai salindia`,
  ms: `Pembentangan | Slaid | Edaran | Bersebelahan | Bergerak bersama tetingkap lain | Bergerak sendiri
    | Paparan penyampai | Sekarang | Mula | Jeda | Set semula | Berlalu | Masa | Tiada nota untuk slaid ini
    | Tamat pembentangan | Kekunci | Gambaran keseluruhan | Pergi ke slaid | Skrin hitam | Skrin penuh | Tutup
    | Baca sebagai halaman | Papar sebagai slaid`,
  sr: `Презентације | Слајдови | Материјал | Упоредо | Креће се са осталим прозорима | Креће се само
    | Поглед за говорника | Сада | Покрени | Застани | Испочетка | Протекло | Време | Нема белешки уз овај слајд
    | Крај презентације | Тастери | Преглед | Иди на слајд | Црни екран | Цео екран | Затвори
    | Читај као страницу | Прикажи као слајдове`,
  "sr-Latn": `Prezentacije | Slajdovi | Materijal | Uporedo | Kreće se sa ostalim prozorima | Kreće se samo
    | Pogled za govornika | Sada | Pokreni | Zastani | Ispočetka | Proteklo | Vreme | Nema beleški uz ovaj slajd
    | Kraj prezentacije | Tasteri | Pregled | Idi na slajd | Crni ekran | Ceo ekran | Zatvori
    | Čitaj kao stranicu | Prikaži kao slajdove`,
  hr: `Prezentacije | Slajdovi | Materijal | Usporedno | Kreće se s ostalim prozorima | Kreće se samostalno
    | Pogled za govornika | Sada | Pokreni | Zaustavi | Ispočetka | Proteklo | Vrijeme | Nema bilješki uz ovaj slajd
    | Kraj prezentacije | Tipke | Pregled | Idi na slajd | Crni zaslon | Cijeli zaslon | Zatvori
    | Čitaj kao stranicu | Prikaži kao slajdove`,
  de: `Präsentationen | Folien | Handout | Nebeneinander | Läuft mit den anderen Fenstern mit | Läuft für sich allein
    | Referentenansicht | Jetzt | Start | Pause | Zurücksetzen | Verstrichen | Uhrzeit | Keine Notizen zu dieser Folie
    | Ende der Präsentation | Tasten | Übersicht | Zu Folie springen | Schwarzer Bildschirm | Vollbild | Schließen
    | Als Seite lesen | Als Folien zeigen`,
  fr: `Présentations | Diapositives | Document à distribuer | Côte à côte | Avance avec les autres fenêtres | Avance seule
    | Vue présentateur | Maintenant | Démarrer | Pause | Remettre à zéro | Écoulé | Heure | Pas de notes pour cette diapositive
    | Fin de la présentation | Touches | Vue d’ensemble | Aller à la diapositive | Écran noir | Plein écran | Fermer
    | Lire comme une page | Afficher en diapositives`,
  es: `Presentaciones | Diapositivas | Material impreso | En paralelo | Avanza con las demás ventanas | Avanza por su cuenta
    | Vista del orador | Ahora | Iniciar | Pausar | Reiniciar | Transcurrido | Hora | No hay notas para esta diapositiva
    | Fin de la presentación | Teclas | Vista general | Ir a la diapositiva | Pantalla negra | Pantalla completa | Cerrar
    | Leer como página | Mostrar como diapositivas`,
  pt: `Apresentações | Slides | Material impresso | Lado a lado | Avança com as outras janelas | Avança por conta própria
    | Vista do orador | Agora | Iniciar | Pausar | Reiniciar | Decorrido | Hora | Não há notas para este slide
    | Fim da apresentação | Teclas | Visão geral | Ir para o slide | Tela preta | Tela cheia | Fechar
    | Ler como página | Mostrar como slides`,
  it: `Presentazioni | Diapositive | Dispensa | Affiancate | Avanza con le altre finestre | Avanza da sola
    | Vista relatore | Ora | Avvia | Pausa | Azzera | Trascorso | Ora attuale | Nessuna nota per questa diapositiva
    | Fine della presentazione | Tasti | Panoramica | Vai alla diapositiva | Schermo nero | Schermo intero | Chiudi
    | Leggi come pagina | Mostra come diapositive`,
  nl: `Presentaties | Dia’s | Hand-out | Naast elkaar | Loopt mee met de andere vensters | Loopt alleen
    | Sprekersweergave | Nu | Starten | Pauzeren | Op nul zetten | Verstreken | Tijd | Geen notities bij deze dia
    | Einde van de presentatie | Toetsen | Overzicht | Ga naar dia | Zwart scherm | Volledig scherm | Sluiten
    | Als pagina lezen | Als dia’s tonen`,
  pl: `Prezentacje | Slajdy | Materiały | Obok siebie | Porusza się razem z innymi oknami | Porusza się niezależnie
    | Widok prelegenta | Teraz | Rozpocznij | Wstrzymaj | Wyzeruj | Minęło | Godzina | Brak notatek do tego slajdu
    | Koniec prezentacji | Klawisze | Przegląd | Przejdź do slajdu | Czarny ekran | Pełny ekran | Zamknij
    | Czytaj jako stronę | Pokaż jako slajdy`,
  tr: `Sunumlar | Slaytlar | Dağıtım notu | Yan yana | Diğer pencerelerle birlikte ilerler | Kendi başına ilerler
    | Konuşmacı görünümü | Şimdi | Başlat | Duraklat | Sıfırla | Geçen süre | Saat | Bu slayt için not yok
    | Sunumun sonu | Tuşlar | Genel görünüm | Slayta git | Siyah ekran | Tam ekran | Kapat
    | Sayfa olarak oku | Slayt olarak göster`,
  vi: `Bài trình chiếu | Trang chiếu | Tài liệu phát | Song song | Chuyển cùng các cửa sổ khác | Chuyển riêng
    | Chế độ diễn giả | Hiện tại | Bắt đầu | Tạm dừng | Đặt lại | Đã qua | Giờ | Trang này không có ghi chú
    | Hết bài trình chiếu | Phím tắt | Tổng quan | Đến trang | Màn hình đen | Toàn màn hình | Đóng
    | Đọc dạng trang | Xem dạng trang chiếu`,
  ru: `Презентации | Слайды | Раздаточный материал | Рядом | Листается вместе с другими окнами | Листается отдельно
    | Режим докладчика | Сейчас | Пуск | Пауза | Сбросить | Прошло | Время | К этому слайду нет заметок
    | Конец презентации | Клавиши | Обзор | Перейти к слайду | Чёрный экран | Во весь экран | Закрыть
    | Читать как страницу | Показать слайдами`,
  uk: `Презентації | Слайди | Роздатковий матеріал | Поруч | Гортається разом з іншими вікнами | Гортається окремо
    | Режим доповідача | Зараз | Почати | Пауза | Скинути | Минуло | Час | До цього слайда немає нотаток
    | Кінець презентації | Клавіші | Огляд | Перейти до слайда | Чорний екран | На весь екран | Закрити
    | Читати як сторінку | Показати слайдами`,
  ar: `العروض | الشرائح | نشرة مطبوعة | جنبًا إلى جنب | تتحرك مع النوافذ الأخرى | تتحرك وحدها
    | عرض المتحدث | الآن | بدء | إيقاف مؤقت | إعادة الضبط | المنقضي | الوقت | لا ملاحظات لهذه الشريحة
    | نهاية العرض | المفاتيح | نظرة عامة | الانتقال إلى شريحة | شاشة سوداء | ملء الشاشة | إغلاق
    | القراءة كصفحة | العرض كشرائح`,
  fa: `ارائه‌ها | اسلایدها | جزوه | کنار هم | همراه پنجره‌های دیگر پیش می‌رود | جداگانه پیش می‌رود
    | نمای سخنران | اکنون | شروع | مکث | از نو | سپری‌شده | ساعت | این اسلاید یادداشتی ندارد
    | پایان ارائه | کلیدها | نمای کلی | رفتن به اسلاید | صفحهٔ سیاه | تمام‌صفحه | بستن
    | خواندن به‌صورت صفحه | نمایش به‌صورت اسلاید`,
  he: `מצגות | שקפים | דף לחלוקה | זה לצד זה | מתקדם יחד עם החלונות האחרים | מתקדם לבדו
    | תצוגת מרצה | עכשיו | התחלה | השהיה | איפוס | חלף | שעה | אין הערות לשקף הזה
    | סוף המצגת | מקשים | סקירה | מעבר לשקף | מסך שחור | מסך מלא | סגירה
    | קריאה כדף | הצגה כשקפים`,
  hi: `प्रस्तुतियाँ | स्लाइड | वितरण पत्र | साथ-साथ | अन्य विंडो के साथ चलती है | अपने आप चलती है
    | वक्ता दृश्य | अभी | शुरू करें | रोकें | फिर से शुरू | बीता समय | समय | इस स्लाइड के लिए कोई टिप्पणी नहीं
    | प्रस्तुति का अंत | कुंजियाँ | सिंहावलोकन | स्लाइड पर जाएँ | काली स्क्रीन | पूरी स्क्रीन | बंद करें
    | पृष्ठ की तरह पढ़ें | स्लाइड की तरह दिखाएँ`,
  th: `งานนำเสนอ | สไลด์ | เอกสารแจก | เคียงข้างกัน | เลื่อนไปพร้อมกับหน้าต่างอื่น | เลื่อนแยกต่างหาก
    | มุมมองผู้บรรยาย | ขณะนี้ | เริ่ม | หยุดชั่วคราว | ตั้งใหม่ | ผ่านไป | เวลา | สไลด์นี้ไม่มีบันทึก
    | จบงานนำเสนอ | ปุ่มลัด | ภาพรวม | ไปที่สไลด์ | จอดำ | เต็มจอ | ปิด
    | อ่านเป็นหน้าเดียว | แสดงเป็นสไลด์`,
  "zh-Hans": `演示文稿 | 幻灯片 | 讲义 | 并排 | 与其他窗口同步 | 单独翻页
    | 演讲者视图 | 当前 | 开始 | 暂停 | 重置 | 已用时间 | 时间 | 此幻灯片没有备注
    | 演示结束 | 按键 | 概览 | 跳转到幻灯片 | 黑屏 | 全屏 | 关闭
    | 以网页形式阅读 | 以幻灯片显示`,
  "zh-Hant": `簡報 | 投影片 | 講義 | 並排 | 與其他視窗同步 | 單獨換頁
    | 演講者檢視 | 目前 | 開始 | 暫停 | 重設 | 已用時間 | 時間 | 此投影片沒有備忘稿
    | 簡報結束 | 按鍵 | 概覽 | 跳至投影片 | 黑畫面 | 全螢幕 | 關閉
    | 以網頁形式閱讀 | 以投影片顯示`,
  ja: `プレゼンテーション | スライド | 配布資料 | 並べて表示 | ほかのウィンドウと一緒に進みます | 単独で進みます
    | 発表者ビュー | 現在 | 開始 | 一時停止 | リセット | 経過時間 | 時刻 | このスライドにノートはありません
    | プレゼンテーションの終わり | キー | 一覧 | スライドへ移動 | 画面を黒くする | 全画面 | 閉じる
    | ページとして読む | スライドで表示`,
  ko: `프레젠테이션 | 슬라이드 | 유인물 | 나란히 보기 | 다른 창과 함께 넘어갑니다 | 따로 넘어갑니다
    | 발표자 보기 | 현재 | 시작 | 일시 정지 | 초기화 | 경과 | 시각 | 이 슬라이드에는 메모가 없습니다
    | 프레젠테이션 끝 | 키 | 전체 보기 | 슬라이드로 이동 | 검은 화면 | 전체 화면 | 닫기
    | 페이지로 읽기 | 슬라이드로 보기`,
};
