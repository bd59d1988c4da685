package news.copydesk.layout;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** From the model's label to the public role: the lexicon names the kind of residue, the kicker and the source line. */
final class RoleChooser {

    private static final int KICKER_WEIGHT = 60;
    private static final int KICKER_REACH = 2;

    private final Sheet sheet;
    private final LineTraits[] traits;
    private final Decision[] decisions;
    private final int headline;
    private final int lastParagraph;

    RoleChooser(Sheet sheet, LineTraits[] traits, Decision[] decisions) {
        this.sheet = sheet;
        this.traits = traits;
        this.decisions = decisions;
        this.headline = first(Label.HEADLINE);
        this.lastParagraph = last(Label.PARAGRAPH);
    }

    /** The finished block of that line. */
    Block block(int index, List<String> reasons) {
        Decision decision = decisions[index];
        Optional<Hit> pin = pin(index);
        if (pin.isPresent()) {
            return pinned(index, pin.get());
        }
        Role role = role(index, decision.label());
        Optional<ResidueKind> kind = role == Role.RESIDUE ? Optional.of(residueKind(index)) : Optional.empty();
        double sure = role == Role.CROSS_REFERENCE ? decision.reference() : decision.confidence();
        double confidence = Math.round(sure * 100) / 100.0;
        return new Block(
                role,
                kind,
                sheet.line(index).line().place(),
                sheet.text(index),
                confidence,
                Evidence.of(sheet.hits(index), role, kind, reasons));
    }

    private Optional<Hit> pin(int index) {
        if (sheet.line(index).has(Category.PIN)) {
            for (Hit hit : sheet.hits(index)) {
                if (hit.term().category() == Category.PIN) {
                    return Optional.of(hit);
                }
            }
        }
        return Optional.empty();
    }

    /** What the source's file fixes is certain. */
    private Block pinned(int index, Hit pin) {
        String label = pin.term().kind();
        int colon = label.indexOf(':');
        String role = colon < 0 ? label : label.substring(0, colon);
        return new Block(
                Role.of(role),
                colon < 0 ? Optional.empty() : Optional.of(ResidueKind.of(label.substring(colon + 1))),
                sheet.line(index).line().place(),
                sheet.text(index),
                1,
                List.of(pin.term().rule()));
    }

    private Role role(int index, Label label) {
        return switch (label) {
            case HEADLINE -> Role.HEADLINE;
            case DEK -> Role.DEK;
            case BYLINE -> Role.BYLINE;
            case DATE -> Role.DATE;
            case TAGS -> index < headline && isKicker(index) ? Role.KICKER : Role.TAGS;
            case CAPTION -> Role.CAPTION;
            case CREDIT -> isSource(index) && !besideCaption(index) ? Role.SOURCE : Role.CREDIT;
            case PARAGRAPH -> Role.PARAGRAPH;
            case INTERTITLE -> Role.INTERTITLE;
            case CROSS_REFERENCE, LINK -> Role.CROSS_REFERENCE;
            case OTHER -> isSource(index) ? Role.SOURCE : isKicker(index) ? Role.KICKER : Role.RESIDUE;
        };
    }

    private boolean isSource(int index) {
        LineTraits line = traits[index];
        boolean named = line.has(Trait.SOURCE_LABEL) || line.has(Trait.AGENCY, "whole") || line.has(Trait.PUBLISHER);
        return named
                && index > lastParagraph
                && lastParagraph >= 0
                && sheet.shape(index).words() <= 12
                && !line.has(Trait.FURNITURE);
    }

    private boolean besideCaption(int index) {
        return index > 0 && decisions[index - 1].label() == Label.CAPTION
                || index + 1 < decisions.length && decisions[index + 1].label() == Label.CAPTION;
    }

    private boolean isKicker(int index) {
        LineTraits line = traits[index];
        boolean shortEnough = sheet.shape(index).weight() <= KICKER_WEIGHT
                && sheet.shape(index).letters() > 1;
        boolean above = headline > index && headline - index <= KICKER_REACH;
        boolean furniture = line.has(Trait.FURNITURE)
                || line.has(Trait.SECTION, "row")
                || line.has(Trait.REPEATED_LATER)
                || line.has(Trait.HAS_ADDRESS);
        boolean dated = line.has(Trait.PUBLISHED) || line.has(Trait.UPDATED) || line.isMostlyDate();
        boolean trail = line.has(Trait.ECHO_OF_LINE, "holds-line");
        return above && shortEnough && !furniture && !dated && !trail && noneBetween(index);
    }

    private boolean noneBetween(int index) {
        for (int i = index + 1; i < headline; i++) {
            if (traits[i].has(Trait.FURNITURE) || sheet.shape(i).weight() > KICKER_WEIGHT) {
                return false;
            }
        }
        return true;
    }

    /** The kind of furniture that the lexicon knows the line to be, for pages of that sheet; else {@link ResidueKind#OTHER}. */
    static ResidueKind residueKind(MarkedLine line, Sheet sheet) {
        List<Hit> hits = line.has(Category.RESIDUE) ? sheet.ofThisPage(line.hits()) : List.of();
        for (Hit hit : hits) {
            if (hit.term().category() == Category.RESIDUE) {
                return ResidueKind.of(hit.term().kind());
            }
        }
        return ResidueKind.OTHER;
    }

    private ResidueKind residueKind(int index) {
        ResidueKind known = residueKind(sheet.line(index), sheet);
        if (known != ResidueKind.OTHER) {
            return known;
        }
        LineTraits line = traits[index];
        if (line.has(Trait.RECOMMENDATION)
                || line.has(Trait.SECTION, "whole")
                || line.has(Trait.SECTION, "row")
                || line.has(Trait.CUE)) {
            return ResidueKind.NAVIGATION;
        }
        return sheet.line(index).has(Category.RIGHTS) ? ResidueKind.RIGHTS : ResidueKind.OTHER;
    }

    private int first(Label label) {
        for (int i = 0; i < decisions.length; i++) {
            if (decisions[i].label() == label) {
                return i;
            }
        }
        return -1;
    }

    private int last(Label label) {
        for (int i = decisions.length - 1; i >= 0; i--) {
            if (decisions[i].label() == label) {
                return i;
            }
        }
        return -1;
    }
}
