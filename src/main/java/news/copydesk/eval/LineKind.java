package news.copydesk.eval;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.copydesk.article.Role;

/**
 * A kind of line to look for mistakes about: a label of the truth or a role of the desk, by either's name.
 *
 * @param truths lines that should be of that kind
 * @param roles decisions for that kind
 */
public record LineKind(Set<Truth> truths, Set<Role> roles) {

    public LineKind {
        truths = Set.copyOf(truths);
        roles = Set.copyOf(roles);
    }

    /**
     * The kind of that name.
     *
     * @throws EvaluationException if neither a label nor a role is called so
     */
    public static LineKind of(String name) {
        Optional<Truth> truth = Truth.of(name);
        if (truth.isPresent()) {
            return new LineKind(Set.of(truth.get()), rolesOf(truth.get()));
        }
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new EvaluationException(
                        "no line is called '" + name + "'; choose of " + String.join(" ", names())));
        return new LineKind(
                Arrays.stream(Truth.values())
                        .filter(one -> rolesOf(one).contains(role))
                        .collect(Collectors.toSet()),
                Set.of(role));
    }

    /** All names of kinds, labels first. */
    public static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(Truth.values()).map(Truth::label).forEach(names::add);
        Arrays.stream(Role.values()).map(Role::label).forEach(names::add);
        return names;
    }

    /** Whether the line should be of this kind and is not taken for it, or is taken for it and should not be. */
    public boolean isMistaken(JudgedLine line) {
        boolean concerned = truths.contains(line.truth())
                || line.decision().filter(roles::contains).isPresent();
        return concerned && !line.isRight();
    }

    /** What is "other" is residue; kickers and the like are kinds of their own. */
    private static Set<Role> rolesOf(Truth truth) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (truth == Truth.OTHER) {
            roles.add(Role.RESIDUE);
        } else {
            Arrays.stream(Role.values()).filter(truth::accepts).forEach(roles::add);
        }
        return roles;
    }
}
