package news.copydesk.enrich.address;

import com.ibm.icu.text.IDNA;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One address for all the addresses of an article:
 *
 * <ol>
 *   <li>what an AMP cache or viewer wraps is unwrapped: {@code google.com/amp/s/…}, {@code ….cdn.ampproject.org/c/s/…};
 *   <li>always {@code https}; host in small letters, international names in Punycode as today's browsers write them; no user, default port or final dot;
 *   <li>no {@code www. m. mobile. mobil. amp. wap.} before a host that is one without it, too;
 *   <li>no fragment, unless it starts with {@code !} as an address of its own;
 *   <li>path as by {@link UrlPath}: no {@code amp} before or after it, no {@code index.html}, no trailing slash;
 *   <li>parameters sorted, without those that only say where the reader came from; some of these only if their value is no number, since
 *       a number may name the page.
 * </ol>
 *
 * An address over {@value #LONGEST_GIVEN} characters, or one whose canonical form has over {@value #LONGEST}, is none.
 */
public final class CanonicalUrl {

    /** As UTS 46 has it since browsers tell {@code faß.de} from {@code fass.de}. */
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    /** What browsers open all the same. */
    private static final Set<IDNA.Error> HARMLESS = Set.of(
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);

    private static final int LONGEST_GIVEN = 16_384;
    private static final int LONGEST = 2_048;
    private static final String SCHEME = "https://";
    private static final List<String> HOST_PREFIXES = List.of("www.", "m.", "mobile.", "mobil.", "amp.", "wap.");
    private static final List<String> TRACKING_PREFIXES = List.of(
            "utm_",
            "pk_",
            "mtm_",
            "at_",
            "ns_",
            "mc_",
            "wt_",
            "hsa_",
            "stm_",
            "itm_",
            "oly_",
            "_hs",
            "__twitter",
            "amp_",
            "gaa_");
    private static final Set<String> TRACKING = Set.of("""
            fbclid gclid dclid msclkid yclid ysclid twclid ttclid wbraid gbraid igshid igsh cmpid ocid ref_src ref_url xtor wt.mc_id
            wt.zmc ito smid smtyp amp outputtype ns_mchannel spm giftcopy sref taid share_token unlocked_article_code sharetype
            fb_action_ids fb_action_types fb_source guccounter guce_referrer guce_referrer_sig partner_id icid intcmp cmp s_cid
            __tn__ _ga _gid _gl srsltid wprov traffic_source usqp aoh mkt_tok dicbo tblci oborigurl epik vero_id mibextid
            """.split("\\s+"));
    /** Names that other sites use for their pages. */
    private static final Set<String> TRACKING_UNLESS_NUMBER =
            Set.of("ref source cid share feature via from referrer referer rss".split(" "));

    private CanonicalUrl() {}

    /** The canonical form of an absolute http or https address; empty for anything else. */
    public static Optional<String> of(String url) {
        return of(url, true);
    }

    private static Optional<String> of(String url, boolean mayWrap) {
        if (url.length() > LONGEST_GIVEN) {
            return Optional.empty();
        }
        String trimmed = url.strip();
        int start = afterScheme(trimmed);
        int authorityEnd = firstOf(trimmed, "/?#\\", start);
        Optional<String> authority = start < 0 ? Optional.empty() : authority(trimmed.substring(start, authorityEnd));
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        int pathEnd = firstOf(trimmed, "?#", authorityEnd);
        int queryEnd = firstOf(trimmed, "#", pathEnd);
        String path = UrlPath.clean(trimmed.substring(authorityEnd, pathEnd));
        String query = pathEnd < queryEnd ? query(trimmed.substring(pathEnd + 1, queryEnd)) : "";
        Optional<String> wrapped = mayWrap ? wrapped(authority.get(), path) : Optional.empty();
        if (wrapped.isPresent()) {
            return of(wrapped.get() + (query.isEmpty() ? "" : "?" + query), false);
        }
        String fragment = trimmed.startsWith("#!", queryEnd) ? UrlPath.encode(trimmed.substring(queryEnd)) : "";
        String canonical =
                SCHEME + authority.get() + UrlPath.withoutForm(path) + (query.isEmpty() ? "" : "?" + query) + fragment;
        return canonical.length() > LONGEST ? Optional.empty() : Optional.of(canonical);
    }

    /** The host of a canonical address. */
    public static String hostOf(String canonical) {
        int start = SCHEME.length();
        return canonical.substring(start, firstOf(canonical, "/?:#", start));
    }

    private static int afterScheme(String url) {
        for (String scheme : List.of("https://", "http://")) {
            if (url.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
    }

    private static int firstOf(String text, String stops, int from) {
        int at = Math.max(0, from);
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Host, and port if it is a special one. */
    private static Optional<String> authority(String raw) {
        String hostAndPort = raw.substring(raw.lastIndexOf('@') + 1);
        int colon = hostAndPort.lastIndexOf(':');
        String port = colon < 0 ? "" : hostAndPort.substring(colon + 1);
        String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        boolean numeric = port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean standard = port.isEmpty() || port.equals("80") || port.equals("443");
        return numeric ? host(host).map(name -> standard ? name : name + ":" + port) : Optional.empty();
    }

    private static Optional<String> host(String raw) {
        IDNA.Info faults = new IDNA.Info();
        String host = NAMES.nameToASCII(raw, new StringBuilder(), faults).toString();
        if (!HARMLESS.containsAll(faults.getErrors())) {
            return Optional.empty();
        }
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        boolean valid = !host.isEmpty()
                && !host.startsWith(".")
                && host.chars()
                        .allMatch(
                                c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_');
        return valid ? Optional.of(withoutPrefix(host)) : Optional.empty();
    }

    private static String withoutPrefix(String host) {
        for (String prefix : HOST_PREFIXES) {
            if (host.startsWith(prefix) && isSite(host.substring(prefix.length()))) {
                return withoutPrefix(host.substring(prefix.length()));
            }
        }
        return host;
    }

    /** Whether it is more than what registries sell names under: not {@code de}, not {@code co.uk}. */
    private static boolean isSite(String host) {
        int dot = host.indexOf('.');
        boolean registry = dot == host.lastIndexOf('.') && dot <= 3 && host.length() - dot == 3;
        return dot > 0 && !registry;
    }

    /** The address that an AMP cache or viewer shows. */
    private static Optional<String> wrapped(String host, String path) {
        String rest = "";
        if (host.endsWith(".cdn.ampproject.org") && path.length() > 3) {
            // The first segment says what is cached: c for a page, v for one in a viewer.
            rest = path.substring(Math.max(0, path.indexOf('/', 1)));
        } else if ((host.startsWith("google.") || host.equals("bing.com")) && path.startsWith("/amp/")) {
            rest = path.substring("/amp".length());
        }
        if (rest.startsWith("/s/")) {
            rest = rest.substring("/s".length());
        }
        return rest.length() > 1 && rest.indexOf('.') > 0 ? Optional.of(SCHEME + rest.substring(1)) : Optional.empty();
    }

    private static String query(String raw) {
        return Arrays.stream(raw.replace("&amp;", "&").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(UrlPath::encode)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        boolean number = equals >= 0
                && equals + 1 < parameter.length()
                && parameter.chars().skip(equals + 1L).allMatch(c -> c >= '0' && c <= '9');
        return TRACKING.contains(name)
                || TRACKING_UNLESS_NUMBER.contains(name) && !number
                || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
