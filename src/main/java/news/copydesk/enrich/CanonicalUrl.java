package news.copydesk.enrich;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One address for all the addresses of an article. Scheme and host in small letters, always {@code https}; no user, fragment or
 * default port; no {@code www.}, {@code m.}, {@code mobile.} or {@code amp.} host; no {@code /amp} at the end of the path and no
 * trailing slash; parameters sorted, without those that only say where the reader came from.
 */
final class CanonicalUrl {

    private static final int LONGEST = 2048;
    private static final Set<String> HOST_PREFIXES = Set.of("www.", "m.", "mobile.", "amp.");
    private static final Set<String> TRACKING = WordSet.of("""
            fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid cmpid ocid ref ref_src xtor at_medium
            at_campaign at_custom1 wt_mc wt_zmc ito smid smtyp amp outputtype share source cid ns_mchannel
            ns_campaign feature spm taid giftcopy sref via
            """);

    private CanonicalUrl() {}

    /** The canonical form of an absolute http or https address; empty for anything else. */
    static Optional<String> of(String url) {
        String trimmed = url.strip();
        if (trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = new URI(trimmed.replace(" ", "%20").replace("|", "%7C"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String query = query(uri.getRawQuery());
        return Optional.of("https://" + host(uri) + path(uri.getRawPath()) + (query.isEmpty() ? "" : "?" + query));
    }

    /** The host of a canonical address. */
    static String hostOf(String canonical) {
        int start = "https://".length();
        int end = start;
        while (end < canonical.length() && "/?:".indexOf(canonical.charAt(end)) < 0) {
            end++;
        }
        return canonical.substring(start, end);
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        for (String prefix : HOST_PREFIXES) {
            if (host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0) {
                host = host.substring(prefix.length());
                break;
            }
        }
        int port = uri.getPort();
        return port < 0 || port == 80 || port == 443 ? host : host + ":" + port;
    }

    private static String path(String raw) {
        String path = raw == null ? "" : raw;
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.endsWith("/amp")) {
            return path(path.substring(0, path.length() - "/amp".length()));
        }
        return path.startsWith("/amp/") ? path.substring("/amp".length()) : path;
    }

    private static String query(String raw) {
        if (raw == null) {
            return "";
        }
        return Arrays.stream(raw.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("pk_") || name.startsWith("mtm_") || TRACKING.contains(name);
    }
}
