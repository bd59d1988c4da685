package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Who made a picture and who distributes it (IPTC: creator, credit line, source).
 *
 * @param raw the credit as printed, without brackets around it
 * @param photographer the person, in ordinary capitals
 * @param chain every organisation from producer to distributor, canonical where known: {@code [AFP, Getty Images]}
 * @param agency the news or photo agency of the chain that is nearest to the photographer
 * @param pool taken for a pool of media
 * @param handout handed out by somebody who is not a news medium
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Credit(
        String raw,
        Optional<String> photographer,
        List<String> chain,
        Optional<String> agency,
        boolean pool,
        boolean handout) {

    public Credit {
        chain = List.copyOf(chain);
    }
}
