package news.copydesk.rules;

/**
 * A list of words in the language packs that is asked as a whole, by those who read bylines, credits, datelines and the rest: whatever the
 * language of a page, the words of all packs count. Each is a key of a pack, {@code section.key}, told here with what it holds.
 */
public enum WordList {
    /** Stands before a name within a line: {@code October 9 | by Ann Lee}. */
    BYLINE_INNER_PREFIXES("byline", "innerPrefixes"),
    /** The same with a capital, where it opens a piece of the line. */
    BYLINE_OPENING_PREFIXES("byline", "openingPrefixes"),
    /** Those of them that stand before a name whatever comes before: {@code Interview by Ann Lee}. */
    BYLINE_PREFIXES_ANYWHERE("byline", "prefixesAnywhere"),
    /** Stands before the city that somebody writes from: {@code Anna Thal in Kiew}. */
    BYLINE_PLACE_PREPOSITIONS("byline", "placePrepositions", Letters.ANY),
    /** What is left behind a name when the date behind it is taken away: {@code Anna Thal am 3. März}. */
    BYLINE_TRAILING("byline", "trailing"),
    /** What reporters do, behind the city that they are in: {@code Aus Kiew berichtet Anna Thal}. */
    BYLINE_REPORTING("byline", "reporting"),
    /** From it on the line says who the author is: {@code Ann Lee is a freelance journalist}. */
    BYLINE_VERBS("byline", "verbs"),
    /** What a text is, or that somebody wrote it, before the name: {@code Interview Jan de Vries}. */
    BYLINE_GENRES("byline", "genres", Letters.ANY),
    /** Before the name of a photographer, who is no author. */
    BYLINE_PICTURES("byline", "pictures", Letters.ANY),
    /** One word for what the author before it is. */
    BYLINE_JOB_WORDS("byline", "jobWords"),
    /** Stands beside the time, and beside the numbers of readers and comments. */
    BYLINE_BESIDE_NUMBERS("byline", "besideNumbers", Letters.ANY),
    /** Between an author and the paper that the text is for, which begins with a capital: {@code Anna Thal für Zeit}. */
    BYLINE_WRITTEN_FOR("byline", "writtenFor"),
    /** The same, whatever follows and in small letters or capitals. */
    BYLINE_WRITTEN_FOR_ANYONE("byline", "writtenForAnyone", Letters.ANY),
    /** Of which the first word stands between an author and a paper: {@code Ann Lee of the Herald}. */
    BYLINE_WRITER_OF("byline", "writerOf", Letters.ANY),
    /** Between an author and the paper that has sent them: {@code Ana Ruiz Da Folha}. */
    BYLINE_SENT_BY("byline", "sentBy"),
    /** What an agency, named last, has sent: {@code Material der dpa}. */
    BYLINE_MATERIAL("byline", "material", Letters.ANY),

    /** Article that papers' names begin with, with its capital: {@code Le Courrier}. */
    PAPER_ARTICLES("papers", "articles"),
    /** The same with an apostrophe, glued to the name. */
    PAPER_ELIDED_ARTICLES("papers", "elidedArticles"),
    /** Stands before the name of an agency or a paper without being of it: {@code theo Reuters}, {@code l'AFP}. */
    PAPER_OPENINGS("papers", "openings", Letters.ANY),
    /** Channels written with a digit and small letters, as {@code g1}. */
    PAPER_CHANNELS("papers", "channels"),

    /** First word of cities whose names have two or three. */
    PLACE_CITY_OPENINGS("places", "cityOpenings", Letters.ANY),
    /** The same, of those that begin no person's name. */
    PLACE_SURE_CITY_OPENINGS("places", "sureCityOpenings", Letters.ANY),
    /** Cities that begin like papers: {@code La Paz}. */
    PLACE_CITIES_WITH_ARTICLES("places", "citiesWithArticles", Letters.ANY),

    /** Stands before a person's name: {@code Prof. Dr.} */
    NAME_TITLES("names", "titles"),
    /** Behind a name and of it, with a full stop: {@code Jr.} */
    NAME_SUFFIXES("names", "suffixes"),
    /** Words that only organisations, papers and offices have in their names. */
    NAME_ORGANISATION_WORDS("names", "organisationWords", Letters.ANY),
    /** Endings of such words where languages glue them together: {@code Stadtarchiv}. */
    NAME_ORGANISATION_ENDINGS("names", "organisationEndings", Letters.ANY),
    /** Small words within a person's name: {@code von}, {@code de la}. */
    NAME_PARTICLES("names", "particles", Letters.ANY),
    /** Words within a name or a place that keep their small letters when one in capitals is put right. */
    NAME_SMALL_WORDS("names", "smallWords", Letters.ANY),

    /** What contributors are to an agency, and words of a copyright notice: never a name. */
    CREDIT_NO_NAMES("credit", "noNames", Letters.ANY),
    /** Last word of what an agency is called in a credit: {@code AP Photo}. */
    CREDIT_PICTURE_WORDS("credit", "pictureWords", Letters.ANY),
    /** Article that papers' names begin with and people's do not. */
    CREDIT_PAPER_ARTICLES("credit", "paperArticles", Letters.ANY),
    /** Last word of papers' names that is a surname as well: {@code Denver Post}. */
    CREDIT_PAPERS("credit", "papers", Letters.ANY),
    /** Between a photographer and whom the picture is for or came through: {@code via}. */
    CREDIT_JOINERS("credit", "joiners"),
    /** Behind a name and of it, before an agency: {@code Petra III / AFP}. */
    CREDIT_NAME_SUFFIXES("credit", "nameSuffixes"),
    /** What a name there begins with before a capital within it, where no other word was glued to it: {@code MacDonald}. */
    CREDIT_NAME_OPENINGS("credit", "nameOpenings"),
    /** Small words within a name there: {@code Jan van der Meer / ANP}. */
    CREDIT_NAME_PARTICLES("credit", "nameParticles"),
    /** Left out where a name in a credit begins with it: {@code The Associated Press}. */
    CREDIT_OPENING_ARTICLES("credit", "openingArticles"),
    /** Who hands out a picture without being an organisation: family, those shown, readers. */
    CREDIT_PRIVATE_PROVIDERS("credit", "privateProviders", Letters.ANY),
    /** All that a credit says where the picture was handed out and its maker is not named: {@code DR}, droits réservés. */
    CREDIT_RESERVED("credit", "reserved"),
    /** Behind the word for an archive, with which it is a body of its own: {@code Archivo Municipal}. */
    CREDIT_ARCHIVE_KINDS("credit", "archiveKinds", Letters.ANY),
    /** Label of the credit of a film beside that of a picture: {@code Foto: X | Vídeo: Y}. */
    CREDIT_MOVING("credit", "moving", Letters.ANY),

    /** Endings of words before a name that are none of it: {@code minister}. */
    PEOPLE_TITLE_ENDINGS("people", "titleEndings", Letters.ANY),
    /** The same, whole words only. */
    PEOPLE_TITLE_WORDS("people", "titleWords", Letters.ANY),
    /** Endings of words behind a name that are none of it: {@code Nagy Anna miniszter}. */
    PEOPLE_TITLES_BEHIND("people", "titlesBehind", Letters.ANY),
    /** Between the last two people of a row, and between two photographers. */
    PEOPLE_AND("people", "and"),
    /** In Chinese, Japanese and Korean a title before or behind a name. */
    PEOPLE_TITLES("people", "titles"),
    /** In Chinese the commonest surnames, of one character each. */
    PEOPLE_SURNAMES("people", "surnames"),
    /** In scripts without capitals what stands before a name without being of it. */
    PEOPLE_NO_NAMES("people", "noNames"),
    /** In scripts without capitals given names that have another word behind them. */
    PEOPLE_FIRST_OF_THREE("people", "firstOfThree"),
    /** In Arabic the first half of a given name whose second begins with the article. */
    PEOPLE_SERVANTS("people", "servants"),

    /** Whom a paper sends, before the city: {@code DAL NOSTRO INVIATO ROMA}. */
    DATELINE_SENT("dateline", "sent", Letters.ANY),
    /** Between the city and the day, where no capital tells the two apart. */
    DATELINE_PREPOSITIONS("dateline", "prepositions"),
    /** Where no capital tells a city, those that a line may open with before a colon. */
    DATELINE_CITIES("dateline", "cities"),
    /** Stands before one of these cities: {@code New} of New Delhi. */
    DATELINE_CITY_PREFIXES("dateline", "cityPrefixes"),
    /** Months of days that are written in words behind a city. */
    DATELINE_MONTHS("dateline", "months"),
    /** In East Asia whom a paper sends, before a name. */
    DATELINE_CORRESPONDENTS("dateline", "correspondents"),
    /** In East Asia what ends a dateline: a word for wire or report. */
    DATELINE_WIRES("dateline", "wires"),
    /** In East Asia what a paper calls itself before the city. */
    DATELINE_OWN_PAPERS("dateline", "ownPapers"),
    /** In East Asia last characters of papers' names before the city. */
    DATELINE_PAPER_ENDINGS("dateline", "paperEndings"),
    /** In East Asia what stands between the city and the wire: what was done for the story. */
    DATELINE_BEHIND_PLACES("dateline", "behindPlaces"),
    /** In East Asia last characters of what is a paper or a sum and no city. */
    DATELINE_NO_PLACE_ENDINGS("dateline", "noPlaceEndings"),

    /** Behind the date of an update. */
    DATES_UPDATED_BEHIND("dates", "updatedBehind"),
    /** Behind the date of publication. */
    DATES_PUBLISHED_BEHIND("dates", "publishedBehind"),
    /** Before the month or the year of a date: {@code 19 de febrero de 2020}. */
    DATES_OF("dates", "of", Letters.ANY),
    /** Between a time and the day behind it: {@code 18:30 Uhr, den 12. März}. */
    DATES_BETWEEN_TIME_AND_DAY("dates", "betweenTimeAndDay", Letters.ANY),
    /** Between hours and minutes: {@code 18h30}. */
    DATES_HOURS("dates", "hours", Letters.ANY),
    /** Character behind the minutes of a time. */
    DATES_MINUTES("dates", "minutes"),
    /** Before a time whose hour has one digit: {@code klo 7.05}. */
    DATES_BEFORE_TIME("dates", "beforeTime", Letters.ANY),
    /** Before a time that may be an hour and nothing else: {@code ore 18}. */
    DATES_BEFORE_HOUR("dates", "beforeHour", Letters.ANY),
    /** Behind such a time: {@code 5.12 pm}. */
    DATES_BEHIND_TIME("dates", "behindTime", Letters.ANY),
    /** Behind a time of day in the country that writes the month before the day: {@code ET}. */
    DATES_MONTH_FIRST_ZONES("dates", "monthFirstZones"),
    /** Zones seven hours behind UTC: {@code PDT}. */
    DATES_UTC_MINUS_7("dates", "utcMinus7"),
    /** Zones four hours behind UTC: {@code EDT}. */
    DATES_UTC_MINUS_4("dates", "utcMinus4"),
    /** Zones one hour ahead of UTC: {@code MEZ}. */
    DATES_UTC_PLUS_1("dates", "utcPlus1"),
    /** Zones two hours ahead of UTC: {@code MESZ}. */
    DATES_UTC_PLUS_2("dates", "utcPlus2"),
    /** Zones three hours ahead of UTC: {@code МСК}. */
    DATES_UTC_PLUS_3("dates", "utcPlus3"),
    /** Zones seven hours ahead of UTC: {@code WIB}. */
    DATES_UTC_PLUS_7("dates", "utcPlus7"),
    /** Zones eight hours ahead of UTC: {@code WITA}. */
    DATES_UTC_PLUS_8("dates", "utcPlus8"),
    /** Zones nine hours ahead of UTC: {@code JST}. */
    DATES_UTC_PLUS_9("dates", "utcPlus9"),
    /** Beside a time of the second half of the day, without its full stops. */
    DATES_AFTERNOON("dates", "afternoon", Letters.ANY),
    /** Beside a time of the first half. */
    DATES_MORNING("dates", "morning", Letters.ANY),
    /** The second half of the day, where no space parts it from what stands before. */
    DATES_GLUED_AFTERNOON("dates", "gluedAfternoon", Letters.ANY),
    /** The first half. */
    DATES_GLUED_MORNING("dates", "gluedMorning", Letters.ANY),

    /** Cut short before a name or a number, so that no sentence ends at their full stop. */
    SENTENCE_ABBREVIATIONS("sentences", "abbreviations"),

    /** Between the label of a cross-reference and its title: that the piece is for subscribers. */
    REFERENCE_BADGES("crossReference", "badges", Letters.ANY),

    /** Before a name in a byline: what somebody did for the story. */
    EAST_ASIAN_LABELS("eastAsian", "labels"),
    /** The same, for pictures. */
    EAST_ASIAN_PICTURES("eastAsian", "pictures"),
    /** Before the name of whom the story came from. */
    EAST_ASIAN_SOURCES("eastAsian", "sources"),
    /** What a paper does with a story; before it stands where. */
    EAST_ASIAN_REPORTS("eastAsian", "reports"),
    /** In bylines neither a name nor a paper. */
    EAST_ASIAN_NO_NAMES("eastAsian", "noNames"),
    /** Endings of the names of papers and broadcasters; in Korean openings too. */
    EAST_ASIAN_PAPERS("eastAsian", "papers"),
    /** Second character of papers' names that have two. */
    EAST_ASIAN_SHORT_PAPERS("eastAsian", "shortPapers"),
    /** Behind whom a picture was handed out by. */
    EAST_ASIAN_GIVERS("eastAsian", "givers"),
    /** Endings of the names of desks. */
    EAST_ASIAN_DESKS("eastAsian", "desks"),
    /** Cities and provinces that could be names of people. */
    EAST_ASIAN_PLACES("eastAsian", "places"),
    /** Characters of sentences that no name of more than three has. */
    EAST_ASIAN_PARTICLES("eastAsian", "particles"),
    /** Reporter, glued to a name. */
    EAST_ASIAN_REPORTERS("eastAsian", "reporters"),
    /** Editor, glued to a paper's name. */
    EAST_ASIAN_EDITORS("eastAsian", "editors"),
    /** Glued to a full name out of politeness, or to go on from it. */
    EAST_ASIAN_POLITE("eastAsian", "polite"),
    /** Glued to anything that signs: {@code 입니다}. */
    EAST_ASIAN_VERBS("eastAsian", "verbs"),
    /** Who has a university before them, which is no name. */
    EAST_ASIAN_PROFESSORS("eastAsian", "professors"),
    /** Endings of universities' short names. */
    EAST_ASIAN_UNIVERSITIES("eastAsian", "universities"),
    /** Last characters of a day or a time in a credit. */
    EAST_ASIAN_DAYS("eastAsian", "days"),
    /** Endings of where a picture was taken. */
    EAST_ASIAN_PLACE_ENDINGS("eastAsian", "placeEndings"),
    /** Endings in a credit that say from where or with what. */
    EAST_ASIAN_FROM("eastAsian", "from"),
    /** Who took a picture and is not named. */
    EAST_ASIAN_AUTHORS("eastAsian", "authors"),
    /** What a paper calls itself in a credit. */
    EAST_ASIAN_OWN_PAPERS("eastAsian", "ownPapers"),
    /** Characters of a credit in which a space parts an agency from its photographer. */
    EAST_ASIAN_PHOTOGRAPHED("eastAsian", "photographed"),

    /** Where a script has no capitals: before a name without being of it. */
    UNCASED_OPENINGS("uncased", "openings"),
    /** The same in Latin letters. */
    UNCASED_LATIN_OPENINGS("uncased", "latinOpenings", Letters.ANY),
    /** Words that only papers, broadcasters, agencies and their desks have. */
    UNCASED_PAPERS("uncased", "papers"),
    /** First words of cities whose names have two. */
    UNCASED_CITIES("uncased", "cities"),
    /** From them on it is no name any more. */
    UNCASED_CLOSINGS("uncased", "closings"),
    /** The same, glued to the next word. */
    UNCASED_GLUED_CLOSINGS("uncased", "gluedClosings"),
    /** "And", glued to the next name. */
    UNCASED_AND("uncased", "and"),
    /** Openings of words that look as if "and" were glued to them. */
    UNCASED_NOT_AND("uncased", "notAnd"),
    /** Names that begin as "and" does. */
    UNCASED_AND_NAMES("uncased", "andNames"),
    /** Words in names that tell of fathers too. */
    UNCASED_CHAINED("uncased", "chained"),
    /** The article, glued to its word: no given name begins with it. */
    UNCASED_ARTICLES("uncased", "articles");

    private enum Letters {
        AS_WRITTEN,
        ANY
    }

    private final String section;
    private final String key;
    private final Letters letters;

    WordList(String section, String key) {
        this(section, key, Letters.AS_WRITTEN);
    }

    WordList(String section, String key, Letters letters) {
        this.section = section;
        this.key = key;
        this.letters = letters;
    }

    /** The mapping of a pack that it is in. */
    String section() {
        return section;
    }

    /** What it is called there. */
    String key() {
        return key;
    }

    /** Whether it is asked in small letters, so that it does not matter how its words are written. */
    boolean isSmall() {
        return letters == Letters.ANY;
    }
}
