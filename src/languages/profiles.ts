import type { Lang } from "../model/lang.ts";
import { serbianLatin } from "./transliterate.ts";

/** What a language's texts show at a glance. */
export interface Profile {
  /** More than one where no word list tells their texts apart reliably. */
  readonly langs: readonly Lang[];
  /** Letters beside those that all languages of its script share; no other may be frequent. Empty: none. */
  readonly letters: string;
  /** Its most frequent words: lists of like length, so that the shares they cover can be compared. */
  readonly words: readonly string[];
}

/** Letters that every language of a script may use. Scripts that are not here are used whole. */
export const sharedLetters: ReadonlyMap<string, string> = new Map([
  ["Latn", "abcdefghijklmnopqrstuvwxyz"],
  ["Cyrl", "абвгдежзиклмнопрстуфхцчш"],
]);

const serbian =
  "и је у да се на су за од са не као то који која које би или али што ће због може по из до када ако тако";

/** `tags | letters | words` of scripts that several languages share, by script. */
export const profiles: ReadonlyMap<string, readonly Profile[]> = new Map(
  Object.entries({
    Latn: `
      en | | the of and to in is that for it you with as are be on this not or have by from at was an will can your if
      de | äöüß | der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er sie wie
      nl | ëïéö | de het een en van in is dat op te zijn niet met voor die aan er als ook door om maar bij naar of uit je kan
      af | ëêôé | die en van in is het te nie om op wat met vir dat sal ook aan word as hulle ons jy deur maar kan een hierdie na
      sv | åäöé | och att i det som en på är av för med den till inte ett om har de man kan du men från så var eller när jag
      da no nb nn | æøåé | og i at det er en til på som av af for med ikke den de et har om kan du men fra så var eller når å jeg ein eit ikkje
      is | áéíóúýðþæö | og að í er á sem til við um ekki en það með var fyrir af hann því þú ég eru frá þetta hún úr þess
      fr | àâçéèêëîïôùûüœæÿ | de la le et les des en un une est que dans pour qui au du vous sur plus par ne pas ce se avec votre il l d
      es | áéíóúüñ | de la que el en y a los se del las un por con para una es no su lo como más al o si este pero son
      pt | áâãàçéêíóôõúü | de a o que e do da em um para com não uma os no se na por mais as dos como mas ao você ou é das
      it | àèéìíòóùú | di che e la il un a per è in una non i con del si da le sono della come al dei più anche o gli l
      ca | àçéèíïóòúü | de la que i el en a les per un amb una és del no els es al com més però o dels si aquest són l d
      ro | ăâîșțşţ | de și în a la cu pe nu un o care să din că se este pentru mai ce ca sunt au fi sau dar dacă le al
      pl | ąćęłńóśźż | w i na z się do nie to że jest o jak za od po przez dla co być tym lub są ale ich może który które jeśli
      cs sk | áčďéěíňóřšťúůýžäľĺôŕ | a je se v na to že s z do o i pro ve jako za by si ale po sa od tak jsou jak aby nebo čo pre sú
      sl | čšžćđ | je in v na za se da so z ki ne s tudi pa kot po bi od do ali če iz ter lahko še o ni pri
      hu | áéíóöőúüű | a az és hogy nem is egy ez meg de vagy mint csak van ha már azt még el ki amely lehet kell sem akkor fel
      fi | äöåšž | ja on ei että se oli hän mutta ovat myös kun tai kuin joka sen voi jos ole niin mukaan olla sitä ovatko mitä tämä joita
      et | õäöüšž | ja on ei et see kui oli ta ka mis seda aga oma või kes nii selle ning mida mitte siis kuid saab olla need tema
      lv | āčēģīķļņšūžō | un ir ar no uz par ka kas lai vai tas to arī ja nav bet pie var kā pēc tiek tā šo jūs es bija savu
      lt | ąčęėįšųūž | ir kad yra į su iš tai kaip bet ar ne už o per tik jis dar jo nuo gali būti kurie savo šį arba taip
      tr | çğıöşüâîû | bir ve bu için ile de da çok olarak daha o olan en ne gibi kadar ya var değil veya ki her sonra ama mi nasıl
      az | çəğıöşü | və bir bu ilə üçün də da ki o daha olan çox sonra kimi ən edir olaraq var deyil hər lakin ya nə isə öz
      sq | çëé | të e në që një për me i nga dhe është së nuk si u më ka do janë por ky kjo duhet mund ose edhe tyre
      eu | ñç | eta da ez bat du dira izan ere zen egin baina hau den dute bere oso hori edo dituzte behar zuen bezala dugu
      ga | áéíóú | agus an na ar is go i le sé tá bhí ag do nach don seo sin ach mar a leis sa gur bhfuil nó
      cy | âêîôûŵŷ | y yr a yn i o ar ac mae wedi ei gan am at fod hyn oedd bod neu eu fel gyda ond nid
      id ms | é | yang dan di untuk dengan ini itu dari dalam pada adalah tidak akan anda ke atau juga bisa boleh oleh ada kita mereka ialah daripada kepada sebagai telah
      fil | ñ | ang ng sa mga na at ay ito para hindi ko ka mo may siya isang kung o ni niya ako pa nang lang
      sw | | na ya wa kwa ni katika za la kuwa hii yake au kama ambayo kutoka cha hiyo pia lakini baada vya huo kila
      vi | àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ | và của là có các cho không được trong với một những này khi để người bạn từ đã ra về như đến thì sẽ mà
      eo | ĉĝĥĵŝŭ | la de kaj en estas al ne por ke kun mi ĝi li kiu el sed aŭ pri oni vi tiu kiel pli povas se ili
      hr bs sr-Latn | čćđšž | ${serbianLatin(serbian)} tijekom također gdje`,
    Cyrl: `
      sr | ђјљњћџ | ${serbian}
      mk | ѓјљњќѕџѐѝ | и на во да се од за е со не што ќе го ги ја кој која но или како тоа ако може по беше до
      bg | йщъьюяѝ | и на да се за от в с е не по са като че това или която които може при ви ще към си най ако но със
      ru | йщъыьэюяё | и в не на что с по как это для вы из к но он от если или за у же бы вас так при можно они его
      uk | йщьюяєіїґ | і в не на що з та до як це для у за ви але від або є по його якщо про може при бути які ваш
      be | йыьэюяёіў | і ў не на што з у да як для гэта вы па але ад за або яны калі пра якія можа было ён яго ці
      kk | йщъыьэюяёәғқңөұүһі | және бұл үшін мен бір да де деп бар осы болып еді емес бен ол керек оның сол болады
      ky | йщъыьэюяёңөү | жана бул менен үчүн бир да эле деп бар ошол болуп эмес ал керек анын
      mn | йъыьэюяёөү | байна нь юм энэ бол болон ба тэр гэж дээр өөр их бий хийх та биш болно хүн
      tg | йъэюяёғӣқӯҳҷ | ва дар ба аз ки ин бо барои аст як он ё ҳам худ шумо мекунад шуд онҳо`,
    Arab: `
      ar | | في من على أن إلى التي عن هذا ما مع هذه لا كان الذي أو هو ذلك كل إذا لم بين قد بعد أي يمكن هي ولا
      fa prs | | و در به از که را این با است برای آن یک می خود تا شود شما بر هم یا اگر ها کنید باشد کرد هر نیز
      ur | | کے میں کی ہے اور سے کا کو یہ نے کہ پر ہیں ایک آپ لیے بھی کر نہیں ہو تو جو اس وہ کیا تھا
      ps | | د په او چې کې سره له دا هم ته یې نه ده شي دي کړي لپاره څخه تر دې وي
      ckb | | و لە بە کە بۆ ئەو ئەم لەگەڵ دا یان هەیە نییە هەر بوو دەکات ئێمە وەک`,
    Deva: `
      hi | | के में है की और को का से यह हैं पर नहीं एक लिए इस भी कि जो आप या ने हो तो कर करने
      mr | | आहे आणि या च्या हे तर ते आहेत ही नाही मध्ये एक केले साठी असे होते आपण त्या व पण करू
      ne | | र छ मा को यो हो लागि पनि छन् एक गर्न भने तपाईं गर्ने यस भएको वा गरेको हुन्छ त`,
    Hebr: `
      he | | של את על לא זה הוא עם או כי גם אם היא כל יש אני מה לך אתם אבל בין יותר אתה כדי הם רק
      yi | | און אין די דער צו איז פון מיט דאס אויף ער נישט זיי האט פאר וואס מען אבער אז`,
  }).map(([script, table]) => [script, table.trim().split("\n").map(profile)]),
);

function profile(line: string): Profile {
  const [langs = "", letters = "", words = ""] = line.split("|").map((part) => part.trim());
  return { langs: langs.split(" "), letters, words: words.split(" ") };
}
