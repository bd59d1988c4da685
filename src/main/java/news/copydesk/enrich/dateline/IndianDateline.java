package news.copydesk.enrich.dateline;

import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.WordSet;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * The head of a paragraph in Hindi: {@code जागरण संवाददाता, गोरखपुर।}, {@code पीटीआई, नई दिल्ली।}, {@code पटना: }. Without a desk or an
 * agency before it only a well-known city counts, for a word and a colon open many sentences.
 */
final class IndianDateline {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;

    private static final Set<String> CITIES = WordSet.of("""
            पटना लखनऊ दिल्ली मुंबई भोपाल जयपुर रांची रायपुर देहरादून शिमला चंडीगढ़ कानपुर वाराणसी प्रयागराज गोरखपुर आगरा मेरठ नोएडा गाजियाबाद
            गुरुग्राम गुड़गांव फरीदाबाद इंदौर ग्वालियर जबलपुर उज्जैन कोटा उदयपुर जोधपुर अजमेर बीकानेर धनबाद जमशेदपुर बोकारो गया भागलपुर
            मुजफ्फरपुर दरभंगा बिलासपुर हरिद्वार हल्द्वानी अयोध्या बरेली मुरादाबाद अलीगढ़ झांसी मथुरा सहारनपुर अमृतसर लुधियाना जालंधर श्रीनगर
            जम्मू अहमदाबाद सूरत वडोदरा राजकोट पुणे नागपुर नासिक कोलकाता चेन्नई बेंगलुरु बेंगलूरु हैदराबाद गुवाहाटी भुवनेश्वर तिरुवनंतपुरम
            कोच्चि पणजी इंफाल शिलांग अगरतला वाशिंगटन वॉशिंगटन लंदन इस्लामाबाद काठमांडू ढाका बीजिंग मॉस्को न्यूयॉर्क दुबई
            """);

    private static final Set<String> MONTHS = WordSet.of(
            "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर");

    private final MarkedLine line;
    private final String text;

    IndianDateline(MarkedLine line) {
        this.line = line;
        this.text = line.text();
    }

    Optional<Dateline> read() {
        int stop = 0;
        while (stop < Math.min(LONGEST, text.length()) && "।:.".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        if (stop == 0
                || stop + 1 >= text.length()
                || "।:.".indexOf(text.charAt(stop)) < 0
                || text.charAt(stop + 1) != ' ') {
            return Optional.empty();
        }
        String head = text.substring(0, stop).strip();
        int comma = head.lastIndexOf(',');
        Optional<Hit> agency = opening(Category.AGENCY);
        boolean signed = comma > 0
                && (agency.isPresent() || opening(Category.BYLINE_DESK).isPresent());
        String place = head.substring(comma + 1).strip();
        int bracket = place.indexOf('(');
        Optional<String> region = bracket > 0 && place.endsWith(")")
                ? Optional.of(place.substring(bracket + 1, place.length() - 1))
                : Optional.empty();
        place = bracket > 0 ? place.substring(0, bracket).strip() : place;
        if (place.isEmpty() || !signed && (!isCity(place) || bracket > 0) || Names.words(place).length > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                text.substring(0, stop + 1),
                Optional.of(place),
                region,
                agency.map(hit -> hit.term().kind())));
    }

    /** Without a region that is a day in words: {@code दो मार्च}. */
    static Dateline withoutDay(Dateline dateline) {
        boolean day = dateline.region()
                .map(Names::words)
                .filter(words -> words.length > 0 && MONTHS.contains(words[words.length - 1]))
                .isPresent();
        return day ? new Dateline(dateline.raw(), dateline.place(), Optional.empty(), dateline.agency()) : dateline;
    }

    private static boolean isCity(String place) {
        String[] words = Names.words(place);
        boolean prefixed =
                words.length == 2 && (words[0].equals("नई") || words[0].equals("नयी") || words[0].equals("ग्रेटर"));
        return words.length == 1 && CITIES.contains(place) || prefixed && CITIES.contains(words[1]);
    }

    private Optional<Hit> opening(Category category) {
        for (Hit hit : line.hits()) {
            if (hit.start() == 0 && hit.term().category() == category) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }
}
