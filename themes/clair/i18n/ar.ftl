### كلمات الصفحات باللغة العربية.
### U+200E et U+200F autour de ce qui se lit de gauche à droite : sans eux, « 2026-11 » se lirait 11-2026.
### Les mots que lisent les lecteurs arabophones. Les pages du site lui-même (mentions légales, plan, kits) n’existent que
### dans la langue du site : seuls leurs titres sont ici. Les chiffres restent européens, comme sur les formulaires.

## paper : ce que toute fiche dit, à l'écran et sur papier

paper-guide-is-free = هذا الدليل مجاني.
paper-paid-is-marked = كل خطوة بمقابل مالي مُشار إليها.
paper-verified = تم التحقق منه في { $date }
paper-remove = يُسحب بعد { $date }
paper-edition = الإصدار {"\u200E"}{ $edition }{"\u200E"}{"\u200F"}، البصمة {"\u200E"}{ $fingerprint }{"\u200E"}{"\u200F"}
paper-doubt = هل لديك شك؟ اتصل بالرقم { $phone }
paper-draft = مسودة، لا تُوزَّع
paper-specimen = نموذج، لا يُوزَّع
paper-invitation = هل تفضّل التحدث مع شخص؟
paper-call = اتصل بـ
paper-come = تعال إلى:
paper-nearest = قرب بيتك (اسأل البلدية عن العنوان)
paper-contacts = جهات الاتصال
paper-contact-verified = تم التحقق في { $date }
paper-sources = المصادر
paper-sheet = دليل «{ $title }»
paper-more-steps = { $count ->
    [one] وخطوة أخرى
    [two] وخطوتان أخريان
    [few] و{ $count } خطوات أخرى
   *[other] و{ $count } خطوة أخرى
}
paper-within-hours = { $count ->
    [one] خلال ساعة
    [two] خلال ساعتين
    [few] خلال { $count } ساعات
   *[other] خلال { $count } ساعة
}
paper-within-days = { $count ->
    [one] خلال يوم
    [two] خلال يومين
    [few] خلال { $count } أيام
   *[other] خلال { $count } يومًا
}
paper-within-working-days = { $count ->
    [one] خلال يوم عمل
    [two] خلال يومَي عمل
    [few] خلال { $count } أيام عمل
   *[other] خلال { $count } يوم عمل
}
paper-within-weeks = { $count ->
    [one] خلال أسبوع
    [two] خلال أسبوعين
    [few] خلال { $count } أسابيع
   *[other] خلال { $count } أسبوعًا
}
paper-within-months = { $count ->
    [one] خلال شهر
    [two] خلال شهرين
    [few] خلال { $count } أشهر
   *[other] خلال { $count } شهرًا
}
paper-within-years = { $count ->
    [one] خلال سنة
    [two] خلال سنتين
    [few] خلال { $count } سنوات
   *[other] خلال { $count } سنة
}
paper-ahead-hours = { $count ->
    [one] ساعة على الأقل
    [two] ساعتان على الأقل
    [few] { $count } ساعات على الأقل
   *[other] { $count } ساعة على الأقل
}
paper-ahead-days = { $count ->
    [one] يوم على الأقل
    [two] يومان على الأقل
    [few] { $count } أيام على الأقل
   *[other] { $count } يومًا على الأقل
}
paper-ahead-working-days = { $count ->
    [one] يوم عمل على الأقل
    [two] يوما عمل على الأقل
    [few] { $count } أيام عمل على الأقل
   *[other] { $count } يوم عمل على الأقل
}
paper-ahead-weeks = { $count ->
    [one] أسبوع على الأقل
    [two] أسبوعان على الأقل
    [few] { $count } أسابيع على الأقل
   *[other] { $count } أسبوعًا على الأقل
}
paper-ahead-months = { $count ->
    [one] شهر على الأقل
    [two] شهران على الأقل
    [few] { $count } أشهر على الأقل
   *[other] { $count } شهرًا على الأقل
}
paper-ahead-years = { $count ->
    [one] سنة على الأقل
    [two] سنتان على الأقل
    [few] { $count } سنوات على الأقل
   *[other] { $count } سنة على الأقل
}
paper-window = من { $first } إلى { $last }
paper-before = قبل { $event }
paper-before-bail = قبل توقيع عقد الإيجار
paper-before-depart = قبل المغادرة
paper-before-naissance = قبل الولادة
paper-before-deces = قبل الوفاة
paper-before-entree = قبل دخول السكن
paper-before-embauche = قبل أول يوم عمل
paper-before-retraite = قبل التقاعد
paper-after-constat = بعد معاينة الوفاة
paper-after-deces = بعد الوفاة
paper-after-bail = بعد توقيع عقد الإيجار
paper-after-entree = بعد دخول السكن
paper-after-depart = بعد المغادرة
paper-after-naissance = بعد الولادة
paper-after-embauche = بعد أول يوم عمل

## way : les moyens de faire une démarche

way-phone = عبر الهاتف
way-counter = حضوريًا
way-post = عبر البريد
way-online = عبر الإنترنت
way-ask = للاستفسار
way-help = للمساعدة
way-online-only = هذه الخطوة تتم عبر الإنترنت فقط. يمكن لشخص أن يقوم بها معك.

## callout : les encadrés

callout-note = معلومة مفيدة
callout-important = مهم
callout-warning = انتبه
callout-free = مجاني

## poster : les affiches, et les trois portes de l'accueil

poster-call = اتصل
poster-come = تعال
poster-scan = امسح الرمز
poster-code-caption = يفتح الدليل الكامل
poster-code-alternative = رمز QR يفتح { $address }
poster-hours-by-phone = لمعرفة أوقات العمل، اتصلوا على
poster-appointment-by-phone = بموعد مسبق، اتصلوا على
poster-nearest = قرب بيتك
poster-ask-address = اسأل عن العنوان
poster-at-town-hall = في البلدية
poster-draft = مسودة، لا تُوزَّع
poster-specimen = نموذج، لا يُوزَّع
poster-printed = طبعته الجهة الناشرة
poster-printed-by = طبعه { $printer }
poster-director = مدير النشر: { $director }
poster-litter = لا ترمِ هذه الورقة في الطريق العام
poster-sticker = هل على الرمز ملصق؟ أخبر موظفي الاستقبال.
poster-asks-nothing = هذا الرمز لا يطلب دفعًا ولا كلمة سر.
poster-asks-nothing-short = لا يطلب مالًا ولا كلمة سر.
poster-edition = الإصدار {"\u200E"}{ $edition }{"\u200E"}{"\u200F"} · البصمة {"\u200E"}{ $fingerprint }{"\u200E"}{"\u200F"}
poster-edition-only = الإصدار {"\u200E"}{ $edition }{"\u200E"}{"\u200F"}

## checklist : l'aide-mémoire à cocher

checklist-lead = قائمة للتذكير: ضع علامة عند الانتهاء.
checklist-before = للقيام به قبل
checklist-date = اليوم / الشهر / السنة
checklist-notes = ملاحظاتك
checklist-who = الشخص الذي يتابعك
checklist-phone = الهاتف
checklist-appointment = الموعد في
checklist-free = { $way }، مجانًا
checklist-ask = للاستفسار: { $phone }
checklist-help = للمساعدة: { $name }

## leaflet : le feuillet à donner

leaflet-turn = اقلب الورقة: بمن تتصل وإلى أين تذهب

## booklet : le livret

booklet-notes = ملاحظاتك

## publication : le nom de ce qu'on publie, et à quoi il sert

publication-leaflet = ورقة صغيرة A5
publication-leaflet-use = الخطوات الأولى، للتسليم باليد
publication-checklist = قائمة للتذكير
publication-checklist-use = كل الخطوات، لوضع علامة أمام كل واحدة
publication-clear = الدليل A4
publication-clear-use = الدليل كاملًا، بحروف سهلة القراءة
publication-large = حروف كبيرة
publication-large-use = الدليل كاملًا، للعيون المتعبة
publication-extra-large = حروف كبيرة جدًا
publication-extra-large-use = الدليل كاملًا، لضعاف البصر
publication-booklet = كتيّب A5
publication-booklet-use = الدليل كاملًا، بحجم صغير سهل الحمل
publication-poster-a4 = ملصق A4
publication-poster-a3 = ملصق A3
publication-poster-a2 = ملصق A2
publication-poster-use = للتعليق، ويُقرأ من بعيد
publication-text = نص فقط
publication-text-use = للبريد الإلكتروني أو قارئ الشاشة أو طابعة برايل
publication-kit = مجموعة للطباعة
publication-kit-use = كل الملفات وطلب الطباعة
publication-in-black = { $name }، بالأسود
publication-for-press = { $name }، للمطبعة

## plain : la fiche en texte seul

plain-free = التكلفة: مجانًا
plain-paid = التكلفة: بمقابل مالي
plain-varies = التكلفة: مجانًا أو بمقابل، حسب الحالة
plain-amount = التكلفة: { $amount }
plain-papers = ما يجب جمعه:
plain-links = الروابط
plain-note = ملاحظة { $letter }:
plain-picture = صورة: { $alternative }
plain-row = { $label }: { $value }

## layout : ce que la mise en page ajoute

layout-folio = صفحة { $page } من { $pages }
layout-overleaf = التتمة في ظهر الورقة
layout-continued = { $title } (تتمة)
layout-links = الروابط
layout-papers = ما يجب جمعه
layout-cell = { $name }:
layout-see-page = انظر الصفحة { $page }
layout-page = صفحة { $page }
layout-note = ملاحظة { $letter }
layout-free = مجاني
layout-paid = بمقابل
layout-varies = مجاني أو بمقابل

## html : ce qui entoure les textes du site

html-skip = انتقل إلى المحتوى
html-main-nav = القائمة الرئيسية
html-breadcrumb = أنت هنا
html-foot = أسفل الصفحة
html-home = الصفحة الرئيسية
html-sheets = كل الأدلة
html-draft = مسودة، لا تُوزَّع
html-specimen = نموذج، لا يُوزَّع
html-languages = لغات أخرى
html-deadlines = المواعيد
html-also = وأيضًا
html-invitation = هل تفضّل التحدث مع شخص؟
html-on-paper = هذا الدليل على الورق
html-to-paper = هذا الدليل على الورق، بحروف كبيرة
html-first = ما يجب فعله أولًا
html-to-read = الدليل كاملًا
html-to-hand-out = للتسليم
html-to-hang = للتعليق
html-downloads = ملفات للتنزيل
html-for-person = لشخص معيّن
html-prepare-use = ضع علامة أمام ما يخصه ولا تطبع إلا ذلك.
html-prepare-print = للطباعة، استعمل قائمة المتصفح. إذا لم توضع أي علامة، يُطبع الدليل كله. المتصفح القديم يطبعه كاملًا دائمًا.
html-prepare-kept = لا يُحفظ شيء ولا يُرسل. إعادة تحميل الصفحة تمحو العلامات.
html-prepare-reset = إزالة كل العلامات
html-colon = :{" "}
html-contents = في هذه الصفحة
html-download = تنزيل
html-letters = الذهاب إلى حرف
html-free = مجاني
html-paid = بمقابل
html-varies = مجاني أو بمقابل
html-papers = ما يجب جمعه
html-note-call = ملاحظة ({ $letter })
html-note-back = ({ $letter }) العودة إلى النص
html-table = جدول { $number }
html-code = نص برمجي
html-pages = { $count ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
   *[other] { $count } صفحة
}
html-kilobytes = { $count } كيلوبايت
html-megabytes = { $whole },{ $tenths } ميغابايت

## home : la page d’accueil

home-group-famille = الأسرة والصحة والوثائق
home-group-travail = الدراسة والعمل والسكن
home-group-autre = حالات أخرى

## role : à qui s'adresser, dans une phrase

role-adil = وكالة معلومات السكن (Adil)
role-ars = وكالة الصحة الجهوية (ARS)
role-banque-de-france = بنك فرنسا (Banque de France)
role-caf = صندوق الإعانات العائلية (Caf)
role-carsat = صندوق التقاعد (Carsat)
role-ccas = المركز البلدي للعمل الاجتماعي (CCAS)
role-consulat = السفارة أو القنصلية
role-cpam = صندوق التأمين الصحي (CPAM)
role-crous = مركز الخدمات الجامعية (Crous)
role-defenseur-droits = المدافع عن الحقوق (Défenseur des droits)
role-departement = المحافظة (département)
role-france-services = مكتب France services
role-france-travail = مكتب التشغيل France Travail
role-gendarmerie = الدرك (gendarmerie)
role-impots = مصلحة الضرائب (impôts)
role-mairie = البلدية (mairie)
role-maison-departementale = دار المحافظة (maison départementale)
role-mdph = دار المحافظة للأشخاص ذوي الإعاقة (MDPH)
role-mediation-numerique = مكان المساعدة الرقمية (médiation numérique)
role-mission-locale = مكتب الشباب (mission locale)
role-msa = صندوق الفلاحين (MSA)
role-notaire = الموثق (notaire)
role-ordre-avocats = نقابة المحامين
role-pmi = مصلحة رعاية الأم والطفل (PMI)
role-point-justice = مكتب الاستشارة القانونية المجانية (point-justice)
role-police = الشرطة
role-prefecture = الولاية (préfecture)
role-prudhommes = محكمة العمل (conseil de prud’hommes)
role-sous-prefecture = الدائرة (sous-préfecture)
role-tribunal = المحكمة (tribunal judiciaire)
role-urssaf = هيئة تحصيل الاشتراكات (Urssaf)

## place : les lieux d'une édition locale, leurs horaires et d'où ils viennent

place-day-1 = الاثنين
place-day-2 = الثلاثاء
place-day-3 = الأربعاء
place-day-4 = الخميس
place-day-5 = الجمعة
place-day-6 = السبت
place-day-7 = الأحد
place-day = { $day }
place-days = من { $first } إلى { $last }
place-every-day = كل الأيام
place-hour = { $hour }:00
place-time = { $hour }:{ $minute }
place-midnight = منتصف الليل
place-span = من { $from } إلى { $to }
place-day-and-night = 24 ساعة على 24
place-comma = { $first }، { $next }
place-and = { $first } و{ $last }
place-schedule = { $days } { $spans }
place-schedules = { $first }؛ { $next }
place-appointment = بموعد
place-by-appointment = بموعد، { $hours }
place-appointment-advised = يُنصح بأخذ موعد
place-with-appointment = يُنصح بأخذ موعد، { $hours }
place-at-the-counter = في مكتب الاستقبال، { $hours }
place-paris-time = { $hours } (بتوقيت باريس)
place-mobile = هذه الخدمة متنقلة: اسأل أين ومتى تمر.
place-distance = على بعد حوالي { $kilometres } كم، بخط مستقيم.
place-source = المصدر: { $title }، الملف { $file } بتاريخ { $date }
place-source-short = المكان: { $title }، { $file }، { $date }
place-source-undated = المصدر: { $title }، الملف { $file }
place-title-france-services = قائمة مكاتب France services (ANCT)
place-title-annuaire = دليل الإدارات، البيانات المحلية (DILA)
place-title-mediation = أماكن المساعدة الرقمية (ANCT)
place-title-own = قائمة محلية

## site : les pages du site

site-territories-nav = بلديتي
site-nav-sheets = كل الأدلة
site-nav-print = للطباعة
site-home-title = ماذا يحدث في حياتك؟
site-home-lead = اختر حالتك. الخطوات مرتبة، مع المواعيد، ورقم تتصل به ومكان تذهب إليه. هذا الدليل مجاني. كل خطوة بمقابل مالي مُشار إليها.
site-home-description = خطوات كل مرحلة من مراحل الحياة، مرتبة: عبر الهاتف أو حضوريًا أو عبر البريد أو عبر الإنترنت.
site-home-paper = اطلب الدليل
site-home-paper-value = على الورق
site-home-paper-where = في الاستقبال أو على الرقم { $phone }
site-home-paper-where-only = في الاستقبال
site-home-paper-large = وبحروف كبيرة أيضًا
site-file = { $format }{"\u200F"}، { $weight }
site-file-pages = { $format }{"\u200F"}، { $pages }، { $weight }
site-format-text = TXT
site-language = العربية
site-in-fr = بالفرنسية
site-in-en = بالإنجليزية
site-others-fr = الأدلة الأخرى باللغة الفرنسية
site-others-en = الأدلة الأخرى باللغة الإنجليزية
site-review = تُراجَع قبل { $date }
site-updated = آخر تحديث: { $date }
site-prepare-title = ورقة لشخص معيّن
site-prepare-summary = ضع علامة أمام ما يخص الشخص: تظهر التفاصيل. عند الطباعة، يبقى فقط ما وُضعت أمامه علامة.
site-prepare-whole = الدليل كاملًا ومصادره:
site-feed = الجديد
site-feed-title = الجديد: { $site }، { $publisher }
site-feed-use = ملف لقارئ الخلاصات، بصيغة Atom
site-map-title = خريطة الموقع
site-moved-title = تغيّر عنوان هذا الدليل
site-moved-open = اقرأ الدليل: { $title }
site-code-open = اقرأ الدليل: { $title }
site-legal-title = بيانات الناشر القانونية
site-privacy-title = البيانات الشخصية
site-proof-title = هل هذه الوثيقة منا؟

## statement : la mention légale d’accessibilité

statement-mention-total = إمكانية الوصول: مطابق كليًا
statement-mention-partial = إمكانية الوصول: مطابق جزئيًا
statement-mention-none = إمكانية الوصول: غير مطابق
