package news.copydesk.enrich.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of Arabic, Persian, Hebrew and Hindi bylines say, where no capital tells a name from a paper or a city. */
public final class UncasedWords {

    /** Before a name without being of it: titles, and what was done for the story. */
    private static final Set<String> OPENINGS = WordSet.of("""
            د. د أ. م. دكتور الدكتور دكتورة الدكتورة السيد السيدة الأستاذ الكاتب الكاتبة الصحفي الصحفية الصحافي الصحافية الإعلامي الباحث الزميل الزميلة
            بواسطة حوار تقرير تحرير إعداد ترجمة تحقيق مقابلة نشر كتب كتبت خاص عن من بقلم وتحرير وترجمة
            دکتر نوشته نوشتهٔ نوشته‌ی ترجمه ترجمهٔ گزارش گزارشی یادداشت گفت‌وگو گفتگو از به قلم کاری مهندس حجت‌الاسلام
            ד"ר ד״ר פרופ' פרופ׳ פרופסור עו"ד עו״ד מאת כתב כתבה הרב רו"ח
            डॉ. डॉ डा. डाॅ. प्रो. प्रो एडवोकेट श्री द्वारा लेखक
            """);

    private static final Set<String> LATIN_OPENINGS = WordSet.of("""
            by edited reported written authored curated published produced compiled translated posted updated input text photo reporter author
            """);

    /** Words that only papers, broadcasters, agencies and their desks have. */
    private static final Set<String> PAPERS = WordSet.of("""
            نيوز نت وكالة وكالات الأنباء قناة صحيفة جريدة العربية الجزيرة راديو إذاعة تلفزيون شبكة موقع الأوسط الجديد الأخبار فريق مركز برس بي سي تي إن مجلة
            خبرگزاری رادیو تلویزیون روزنامه گروه سرویس شبکه اینترنشنال تحریریه هفته‌نامه مجله پایگاه سایت وب‌سایت یورونیوز گاردین فارسی
            بی‌بی‌سی بی‌بی‌سی‌ ایندیپندنت دویچه‌وله آنلاین نیوز
            חדשות מערכת סוכנויות והסוכנויות שירות כתבי הארץ גלובס כלכליסט וואלה מעריב ערוץ רשת פוסט טיימס עיתון אתר מרקר מגזין ספורט דסק
            डेस्क न्यूज न्यूज़ ब्यूरो टीम हिंदी हिन्दी बीबीसी टाइम्स समाचार संवाददाता एजेंसी उजाला जागरण भास्कर पत्रिका तक टीवी हिन्दुस्तान
            हिंदुस्तान लाइव वेब संवाद सूत्र नवभारत
            """);

    /** First words of cities whose names have two. */
    private static final Set<String> CITIES = WordSet.of("""
            تل شرم بور بورت سان سانت نيو رأس دير عين خان كفر ناي
            ניו תל באר לוס בית פתח ראשון כפר רמת נס סן סאו קריית קרית הוד גבעת מעלה
            नई न्यू ग्रेटर नवी
            """);

    /** From them on it is no name any more. */
    private static final Set<String> CLOSINGS = WordSet.of("""
            في من لـ على مع إلى بمناسبة
            در به برای از با
            לענייני של בניו על עבור לשעבר
            के की से में हिंदी लिए
            """);

    /** Names that begin as the Arabic and Hebrew words for "and" do. */
    private static final Set<String> AND_NAMES = WordSet.of("""
            وليد وفاء وسام وائل وجدي وجيه ورد وردة وديع وحيد وهيب وهبة وداد وصفي وليم ولاء وسيم وضاح وعد وئام
            ורד ורדה ויקטור ויקטוריה ויקי ויצמן ולדימיר ויליאם ועקנין
            """);

    private static final Set<String> CHAINED = WordSet.of("بن آل عبد أبو ابو بنت אבו בן בת بو ولد");

    private static final int MOST_WORDS = 4;
    private static final int MOST_CHAINED_WORDS = 6;

    private UncasedWords() {}

    public static boolean isOpening(String word) {
        return OPENINGS.contains(word) || LATIN_OPENINGS.contains(word.toLowerCase(Locale.ROOT));
    }

    public static boolean isPaper(String word) {
        return PAPERS.contains(word) || word.indexOf('.') > 1 && word.indexOf('.') < word.length() - 2;
    }

    public static boolean isClosing(String word) {
        return CLOSINGS.contains(word) || word.startsWith("لل") && word.length() > 4;
    }

    public static boolean isCity(List<String> words) {
        return words.size() <= 3 && CITIES.contains(words.get(0));
    }

    /** {@code وليلى}, {@code ורועי}: a name with the word for "and" glued to it. */
    public static boolean isJoined(String word) {
        boolean and = word.startsWith("و") || word.startsWith("ו") && !word.startsWith("וו");
        return and && word.length() > 3 && !AND_NAMES.contains(word);
    }

    /** Whether as many words can be one name; those of Arabia tell of fathers too. */
    public static boolean isNameLike(List<String> words) {
        boolean chained = words.stream().anyMatch(CHAINED::contains);
        boolean article = words.get(0).startsWith("ال") && words.get(0).length() > 4;
        return words.size() >= 2
                && words.size() <= (chained ? MOST_CHAINED_WORDS : MOST_WORDS)
                && !article
                && words.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
    }
}
