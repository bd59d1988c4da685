package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Set;
import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;

/** One line of a byline in a script that has capitals, read piece by piece. */
final class CasedByline {

    private final BylineKnowledge known;
    private final LexiconOfLine line;
    private final List<Part> parts;
    private final PieceJudge judge;
    private final Set<String> people;
    private final Set<String> organisations;

    CasedByline(BylineKnowledge known, Copy copy, int index, Set<String> people, Set<String> organisations) {
        this.known = known;
        this.line = new LexiconOfLine(copy, index);
        this.parts = BylineParts.of(copy, index, known);
        this.judge = new PieceJudge(known, line, parts);
        this.people = people;
        this.organisations = organisations;
    }

    /** Adds whom the line names. */
    void sort() {
        if (line.isOnePrefix()) {
            organisations.add(known.pieceNames.nameOf(new Part(line.text(), '\0', false, false, false)));
            return;
        }
        PiecesBefore before = PiecesBefore.NONE;
        for (int i = 0; i < parts.size(); i++) {
            before = sort(i, before);
        }
    }

    private PiecesBefore sort(int at, PiecesBefore before) {
        Part part = parts.get(at);
        String bare = known.pieceNames.withoutCity(
                known.pieceNames.nameOf(part), line.isBehindJob(part) && !isFamilyFirst(), known::isGivenName);
        String name = known.isFullName(bare) ? bare : known.furniture.without(bare);
        PieceKind kind = judge.kind(at, name, before);
        int author = kind == PieceKind.PERSON && !known.papers.isSent(name)
                ? 0
                : known.papers.wordsOfAuthor(Names.words(name), known::isGivenName);
        if (author > 0) {
            addAuthorOfPaper(List.of(Names.words(name)), author);
            return before.thenAuthorOfPaper();
        }
        PiecesBefore after = before.then(kind);
        if (kind == PieceKind.PERSON) {
            for (String person : split(withoutPreposition(name, at))) {
                people.add(
                        known.names.ordinaryCapitals(person, line.language().equals("tr") || Script.isTurkish(person)));
                after = after.withSmallLetters(!Script.isInCapitals(person));
            }
        } else if (kind == PieceKind.ORGANISATION && !isLabel(name, at)) {
            organisations.add(known.agencies.nameOf(name));
        }
        return after;
    }

    /** Where the first word of a name is none that is given, so that nothing tells it from a city. */
    private boolean isFamilyFirst() {
        return line.language().equals("vi") || line.language().equals("hu");
    }

    /** {@code Ann Lee BBC News}: an author, and behind as many words the paper or channel. */
    private void addAuthorOfPaper(List<String> words, int author) {
        people.add(known.names.ordinaryCapitals(String.join(" ", words.subList(0, author))));
        int paper = known.papers.isSentBy(words.get(author)) ? author + 1 : author;
        String sender = String.join(" ", words.subList(paper, words.size()));
        if (!known.pieceNames.isPictures(sender)) {
            organisations.add(known.agencies.nameOf(sender));
        }
    }

    /** {@code Ana Lima Da Agência Brasil}: the preposition before the paper is none of the name's particles. */
    private String withoutPreposition(String name, int at) {
        int last = name.lastIndexOf(' ');
        boolean more = at + 1 < parts.size() && last > name.indexOf(' ') && !isFamilyFirst();
        return more && known.names.isParticle(name.substring(last + 1)) ? name.substring(0, last) : name;
    }

    /** A single word with a colon before a name or an agency: {@code Автор} where no pack knows it, {@code Kilde: Ritzau}. */
    private boolean isLabel(String name, int at) {
        int colon = line.text().indexOf(name) + name.length();
        return name.indexOf(' ') < 0
                && at + 1 < parts.size()
                && colon < line.text().length()
                && line.text().charAt(colon) == ':'
                && !line.isDesk(name)
                && known.agencies.known(name).isEmpty()
                && (known.names.isPerson(parts.get(at + 1).text())
                        || known.agencies.known(parts.get(at + 1).text()).isPresent());
    }

    /** Chinese names have no spaces within, so that a space stands between two. */
    private List<String> split(String name) {
        String[] words = Names.words(name);
        boolean names = line.language().equals("zh") && Script.isEastAsian(name);
        for (String word : words) {
            names &= word.length() >= 2 && word.length() <= 4;
        }
        return names ? List.of(words) : List.of(name);
    }
}
