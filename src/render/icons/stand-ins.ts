/**
 * Lucide's names for what Font Awesome and Bootstrap call otherwise. Lucide comes with the package, and draws an icon of a set that
 * is not installed.
 */
export const lucideNames: ReadonlyMap<string, string> = new Map(
  (
    "angle-down:chevron-down angle-left:chevron-left angle-right:chevron-right angle-up:chevron-up angles-right:chevrons-right " +
    "arrow-left-long:move-left arrow-right-long:move-right arrow-trend-down:trending-down arrow-trend-up:trending-up " +
    "arrows-rotate:refresh-cw bag-shopping:shopping-bag balance-scale:scale bars:menu bicycle:bike building-columns:landmark " +
    "bullhorn:megaphone calendar-alt:calendar-days caret-right:chevron-right cart-shopping:shopping-cart cart:shopping-cart " +
    "chart-simple:chart-no-axes-column child:baby circle-exclamation:circle-alert circle-info:info " +
    "circle-question:circle-question-mark circle-xmark:circle-x cloud-arrow-down:cloud-download " +
    "cloud-arrow-up:cloud-upload code-branch:git-branch code-commit:git-commit-horizontal code-merge:git-merge " +
    "code-pull-request:git-pull-request cogs:cog comment:message-circle comments:messages-square cube:box cubes:boxes " +
    "desktop:monitor diagram-project:workflow dollar:dollar-sign earth-americas:earth earth-europe:earth " +
    "envelope-open:mail-open envelope:mail exclamation-circle:circle-alert exclamation-triangle:triangle-alert " +
    "external-link-alt:external-link eye-slash:eye-off face-frown:frown face-meh:meh face-smile:smile file-alt:file-text " +
    "file-excel:file-spreadsheet file-lines:file-text file-pdf:file-text file-word:file-text fire:flame flask:flask-conical " +
    "floppy-disk:save gauge-high:gauge gear:settings gears:cog globe-americas:earth industry:factory info-circle:info " +
    "language:languages layer-group:layers list-ol:list-ordered list-ul:list location-dot:map-pin magic:wand-sparkles " +
    "magnifying-glass:search map-marker-alt:map-pin map-marker:map-pin message:message-square microphone:mic " +
    "mobile-screen:smartphone mobile:smartphone money-bill:banknote money:banknote mug-hot:coffee mug-saucer:coffee " +
    "network-wired:network pen-to-square:square-pen people-group:users person-walking:footprints person:person-standing " +
    "photo:image picture:image print:printer puzzle-piece:puzzle qrcode:qr-code question-circle:circle-question-mark " +
    "question:circle-question-mark quote-left:quote quote-right:quote right-from-bracket:log-out right-to-bracket:log-in " +
    "robot:bot rotate-right:rotate-cw rotate:refresh-cw scale-balanced:scale screwdriver-wrench:wrench seedling:sprout " +
    "share-nodes:share-2 shield-alt:shield-half shield-halved:shield-half shop:store sign-out:log-out sitemap:network " +
    "spinner:loader sync:refresh-cw table-columns:columns-2 tachometer:gauge tasks:list-checks temperature-high:thermometer " +
    "temperature:thermometer thumbtack:pin times:x tools:wrench trash-can:trash-2 tree:tree-deciduous " +
    "triangle-exclamation:triangle-alert up-right-from-square:external-link user-doctor:stethoscope user-tie:user vial:test-tube " +
    "volume-high:volume-2 volume-up:volume-2 wand-magic-sparkles:wand-sparkles water:waves xmark:x"
  )
    .split(" ")
    .map((pair) => pair.split(":"))
    .map(([name = "", lucide = ""]) => [name, lucide]),
);
