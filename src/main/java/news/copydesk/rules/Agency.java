package news.copydesk.rules;

import java.util.List;
import java.util.Optional;

/**
 * A news agency, photo agency or stock house.
 *
 * @param name canonical
 * @param aliases further names that mean nothing else, in any script
 * @param codes further names that are also a word or another name, such as a code of two letters
 * @param country ISO 3166-1 alpha-2 of its seat; empty if it has none
 * @param photo whether it supplies pictures too, or only pictures
 * @param code whether the canonical name itself is also a word or another name
 * @param house whether it is no agency but a broadcaster, studio or service whose pictures papers credit
 * @param distributor whether it only passes on what others made, so that it stands last wherever a credit names it
 */
public record Agency(
        String name,
        List<String> aliases,
        List<String> codes,
        Optional<String> country,
        boolean photo,
        boolean code,
        boolean house,
        boolean distributor) {

    public Agency {
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
    }
}
