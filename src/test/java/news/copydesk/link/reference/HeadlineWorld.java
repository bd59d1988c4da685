package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Kind;
import news.copydesk.article.Lines;

/** Headlines as newspapers print them, and what their own pages make of them. All drawn from a seed. */
final class HeadlineWorld {

    /** Who / does / what / where, with N for a number. */
    private record Tongue(
            String[] names, String[] surnames, String[] verbs, String[] objects, String[] places, String pattern) {}

    private static final List<Tongue> TONGUES = List.of(
            tongue(
                    "Anna,Peter,Maria,John,Grace,Oliver",
                    "Miller,Okafor,Lindqvist,Marlowe,Haddad,Keane,Novak,Byrne,Castell,Whitby",
                    "calls for,defends,criticises,presents,rejects,demands an inquiry into,apologises for,welcomes,questions,postpones",
                    "N new hospitals,the reform of the pension system,a ban on night flights,N million for schools,the closure of N mines,higher taxes on sugar,the report on the ferry accident,the dismissal of N officers,a vote on the budget,the rescue of N sailors",
                    "Ashford,Leyton,Port Mary,Greenhill,Dunmore,Westhaven",
                    "P S V O in L"),
            tongue(
                    "Jürgen,Käthe,Michael,Sabine,Jörg,Heike",
                    "Müller,Schäfer,Özdemir,Kröger,Weiß,Lehmann,Böttcher,Franke",
                    "fordert,verteidigt,kritisiert,begleitet,verschiebt,lehnt ab:,untersucht,verkündet,unterstützt",
                    "N neue Kliniken,die Reform der Rente,ein Verbot nächtlicher Flüge,N Millionen für Schulen,die Schließung von N Werken,höhere Steuern auf Zucker,den Bericht über das Fährunglück,die Entlassung von N Beamten,die Rettung von N Seeleuten",
                    "Köln,Görlitz,Lüneburg,Passau,Schwerin,Würzburg",
                    "P S V O in L"),
            tongue(
                    "Élodie,Jérôme,Hélène,François,Chloé,Benoît",
                    "Lefèvre,Garnier,Dubreuil,Moreau,Châtelain,Rousselot,Béranger",
                    "réclame,défend,critique,salue,repousse,dénonce,présente,soutient,annonce",
                    "N nouveaux hôpitaux,la réforme des retraites,l’interdiction des vols de nuit,N millions pour les écoles,la fermeture de N mines,une taxe sur le sucre,le rapport sur le naufrage,le renvoi de N policiers,le sauvetage de N marins",
                    "Nîmes,Évreux,Angoulême,Bézier,Limoges,Orléans",
                    "P S V O à L"),
            tongue(
                    "Lucía,Andrés,Íñigo,Sofía,Raúl,Begoña",
                    "Peñalver,Núñez,García,Ibáñez,Cárdenas,Quiroga",
                    "exige,defiende,critica,celebra,aplaza,denuncia,presenta,rechaza",
                    "N nuevos hospitales,la reforma de las pensiones,el veto a los vuelos nocturnos,N millones para escuelas,el cierre de N minas,un impuesto al azúcar,el informe del naufragio,el despido de N agentes",
                    "Cádiz,León,Málaga,Ávila,Jaén,Córdoba",
                    "P S V O en L"),
            tongue(
                    "Анна,Пётр,Мария,Иван,Ольга,Сергей",
                    "Соколова,Кузнецов,Лебедев,Морозов,Ёлкин,Зайцева",
                    "требует,защищает,критикует,откладывает,отвергает,представляет",
                    "N новых больниц,реформу пенсий,запрет ночных рейсов,N миллионов для школ,закрытие N шахт,доклад о крушении парома,увольнение N офицеров",
                    "Твери,Рязани,Перми,Омске,Орле,Туле",
                    "P S V O в L"),
            tongue(
                    "Ελένη,Γιώργος,Μαρία,Νίκος",
                    "Παπαδάκης,Οικονόμου,Δημητρίου,Αγγελόπουλος",
                    "ζητεί,υπερασπίζεται,επικρίνει,αναβάλλει,απορρίπτει",
                    "N νέα νοσοκομεία,τη μεταρρύθμιση των συντάξεων,την απαγόρευση νυχτερινών πτήσεων,N εκατομμύρια για σχολεία,το κλείσιμο N ορυχείων",
                    "Πάτρα,Λάρισα,Βόλο,Χανιά",
                    "P S V O στη L"),
            tongue(
                    "İpek,Çağlar,Şule,Ömer",
                    "Yıldız,Çelik,Öztürk,Kılıç,Şimşek",
                    "istiyor,savunuyor,eleştiriyor,erteliyor,reddediyor",
                    "N yeni hastane,emeklilik reformunu,gece uçuşu yasağını,okullara N milyon lira,N madenin kapanmasını",
                    "Muğla,Kayseri,Iğdır,Şırnak",
                    "L: P S O V"),
            tongue(
                    "ليلى,سامي,نادية,خالد",
                    "حداد,منصور,الخطيب,قاسم,شاهين",
                    "يطالب بـ,يدافع عن,ينتقد,يؤجل,يرفض",
                    "N مستشفيات جديدة,إصلاح نظام التقاعد,حظر الرحلات الليلية,N مليون للمدارس,إغلاق N مناجم,تقرير غرق العبّارة",
                    "طنطا,صفاقس,البصرة,حمص",
                    "P S V O في L"),
            tongue(
                    "健一,美咲,翔太,由美",
                    "田中,山口,佐々木,高橋,渡辺",
                    "が発表,が批判,が延期,を拒否,が擁護",
                    "病院N棟の新設,年金制度の改革,夜間飛行の禁止,学校にN億円,鉱山N か所の閉鎖,渡船事故の報告書",
                    "仙台,長崎,金沢,松江",
                    "S PV、Oを L"),
            tongue(
                    "伟,秀英,国强,丽华",
                    "王,欧阳,陈,司马,林",
                    "要求,批评,推迟,否决,公布",
                    "新建N所医院,养老金制度改革,禁止夜间航班,为学校拨款N万元,关闭N座矿山,渡轮事故报告",
                    "苏州,昆明,兰州,厦门",
                    "LSP：VO"),
            tongue(
                    "민준,서연,지훈,수빈",
                    "김,박,최,정,윤",
                    "요구,비판,연기,거부,발표",
                    "병원 N곳 신설,연금 제도 개혁,야간 비행 금지,학교에 N억 원,광산 N곳 폐쇄,여객선 사고 보고서",
                    "춘천,여수,목포,안동",
                    "SP, L O V"),
            tongue(
                    "अनीता,राजेश,सुनीता,विकास",
                    "शर्मा,वर्मा,यादव,मिश्रा",
                    "की मांग,का बचाव,की आलोचना,का विरोध",
                    "N नए अस्पताल,पेंशन सुधार,रात की उड़ानों पर रोक,स्कूलों को N करोड़",
                    "भोपाल,पटना,जयपुर,लखनऊ",
                    "L में P S: O V"));

    private static final List<String> PREFIXES = List.of(
            "VIDEO: ",
            "Vidéo : ",
            "Article réservé aux abonnés ",
            "EXKLUSIV: ",
            "[Live] ",
            "P+ ",
            "🔒 ",
            "Interview – ",
            "Analyse | ",
            "Abonnés ",
            "Opinion: ",
            "(Photos) ");

    final Random random;

    HeadlineWorld(long seed) {
        this.random = new Random(seed);
    }

    private static Tongue tongue(
            String names, String surnames, String verbs, String objects, String places, String pattern) {
        return new Tongue(
                names.split(","),
                surnames.split(","),
                verbs.split(","),
                objects.split(","),
                places.split(","),
                pattern);
    }

    /** A headline, and others that differ from it by one number or one name. */
    record Story(String headline, List<String> siblings, boolean cased) {}

    /** {@code size} stories for one site whose headlines and siblings all differ. */
    List<Story> site(int size) {
        List<Story> stories = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int first = random.nextInt(TONGUES.size());
        while (stories.size() < size) {
            // Most sites write in one language; some in two.
            int tongue = random.nextInt(10) == 0 ? random.nextInt(TONGUES.size()) : first;
            Story story = story(TONGUES.get(tongue), tongue < 7);
            Set<String> all = new HashSet<>(story.siblings());
            all.add(story.headline());
            if (all.size() == 3 && all.stream().noneMatch(taken::contains)) {
                taken.addAll(all);
                stories.add(story);
            }
        }
        return stories;
    }

    private Story story(Tongue tongue, boolean cased) {
        String given = any(tongue.names());
        String surname = any(tongue.surnames());
        String place = any(tongue.places());
        String verb = any(tongue.verbs());
        String object = any(tongue.objects());
        int number = 2 + random.nextInt(900);
        int page = 1 + random.nextInt(99_999);
        String headline = fill(tongue, given, surname, verb, object, place, number, page);
        int other = random.nextBoolean() ? number * 10 + 3 : number + 1;
        String byNumber = object.contains("N")
                ? fill(tongue, given, surname, verb, object, place, other, page)
                : fill(tongue, given, surname, verb, object, place, number, page + 1);
        String byName = random.nextBoolean()
                ? fill(tongue, given, any(tongue.surnames()), verb, object, place, number, page)
                : fill(tongue, given, surname, verb, object, any(tongue.places()), number, page);
        return new Story(headline, List.of(byNumber, byName), cased);
    }

    /** The page number makes room for many headlines; one in three has none. */
    private static String fill(Tongue tongue, String p, String s, String v, String o, String l, int number, int page) {
        StringBuilder headline = new StringBuilder();
        for (char c : tongue.pattern().toCharArray()) {
            switch (c) {
                case 'P' -> headline.append(p);
                case 'S' -> headline.append(s);
                case 'V' -> headline.append(v);
                case 'O' -> headline.append(o.replace("N", String.valueOf(number)));
                case 'L' -> headline.append(l);
                default -> headline.append(c);
            }
        }
        return page % 3 == 0 ? headline.toString() : headline + ", " + page;
    }

    /** The headline as a reference on another page of the site prints it. */
    String perturbed(Story story, String headline, String siteName) {
        switch (random.nextInt(7)) {
            case 0:
                return headline;
            case 1:
                return headline.toUpperCase(Locale.ROOT);
            case 2:
                return headline.replace("’", "'")
                        .replace(" ", "  ")
                        .replace(", ", " – ")
                        .replace("é", "e")
                        .replace("ü", "u\u0308");
            case 3:
                return cut(headline);
            case 4:
                return PREFIXES.get(random.nextInt(PREFIXES.size())) + headline;
            case 5:
                return headline + (random.nextBoolean() ? " - " : " | ") + siteName;
            default:
                return story.cased() ? edited(headline) : "« " + headline + " »";
        }
    }

    private String cut(String headline) {
        // Before a number, so that what tells siblings apart may be gone: then there must be no target, or the right
        // one.
        int end = Math.max(headline.length() * 3 / 4, Math.min(headline.length() - 1, 14));
        return headline.substring(0, end) + (random.nextBoolean() ? "…" : "...");
    }

    /** One slip in a long word that is no name, or one small word left out. */
    private String edited(String headline) {
        String[] words = headline.split(" ");
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            boolean plain = words[i].length() >= 6 && words[i].chars().allMatch(Character::isLowerCase);
            if (plain && !words[i].startsWith("mil") && !words[i].startsWith("мил") && !words[i].startsWith("εκατ")) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty() || random.nextInt(3) == 0) {
            return headline.replaceFirst(" (the|der|die|la|las|le|des|von|of|о|των) ", " ");
        }
        int at = candidates.get(random.nextInt(candidates.size()));
        int letter = 2 + random.nextInt(words[at].length() - 4);
        String word = words[at];
        words[at] = random.nextBoolean()
                ? word.substring(0, letter) + word.substring(letter + 1)
                : word.substring(0, letter)
                        + word.charAt(letter + 1)
                        + word.charAt(letter)
                        + word.substring(letter + 2);
        return String.join(" ", words);
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    static CrossReference reference(String id, String title) {
        return new CrossReference(
                id,
                Optional.of("Read also"),
                title,
                Kind.ARTICLE,
                1,
                new Lines(1, 1),
                1,
                List.of("test"),
                Optional.empty());
    }
}
