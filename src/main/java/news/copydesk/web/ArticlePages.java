package news.copydesk.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.stream.Json;
import news.copydesk.stream.Lookup;

/**
 * {@code /articles/ID/references} and {@code /articles/ID/backlinks}, from any instance. The article's own instance knows its site; the
 * site's instance, at {@code /sites/SITE/articles/ID/…}, knows the references. So a question is forwarded twice at most, once for each.
 */
public final class ArticlePages implements Route {

    private static final String REFERENCES = "references";
    private static final String BACKLINKS = "backlinks";
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Lookup lookup;
    /** Made for the first question to another instance: a job alone asks none, and a start should not wait for it. */
    private HttpClient http;

    public ArticlePages(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Those for people: those of sites are how one instance asks another. */
    @Override
    public List<String> paths() {
        return List.of("/articles/ID/" + REFERENCES, "/articles/ID/" + BACKLINKS);
    }

    @Override
    public Optional<Reply> answer(List<String> path, boolean forwarded) {
        boolean known = !path.isEmpty() && List.of(REFERENCES, BACKLINKS).contains(path.get(path.size() - 1));
        try {
            if (known && path.size() == 3 && path.get(0).equals("articles")) {
                return Optional.of(ofArticle(path.get(1), path.get(2), forwarded));
            }
            if (known
                    && path.size() == 5
                    && path.get(0).equals("sites")
                    && path.get(2).equals("articles")) {
                return Optional.of(ofSite(path.get(1), path.get(3), path.get(4), forwarded));
            }
        } catch (Lookup.Unavailable notNow) {
            return Optional.of(Reply.text(Reply.UNAVAILABLE, notNow.getMessage()));
        }
        return Optional.empty();
    }

    private Reply ofArticle(String id, String what, boolean forwarded) {
        return at(lookup.holderOfArticle(id), List.of("articles", id, what), forwarded, () -> {
            Optional<Lookup.Known> known = lookup.article(id);
            if (known.isEmpty()) {
                return Reply.text(Reply.NOT_FOUND, "There is no article " + id);
            }
            // The next hop is for the site, so this one no longer counts.
            return known.get()
                    .site()
                    .map(site -> ofSite(site, id, what, false))
                    .orElseGet(() ->
                            json(id, what, what.equals(REFERENCES) ? known.get().references() : List.of()));
        });
    }

    private Reply ofSite(String site, String id, String what, boolean forwarded) {
        return at(
                lookup.holderOfSite(site),
                List.of("sites", site, "articles", id, what),
                forwarded,
                () -> json(
                        id, what, what.equals(REFERENCES) ? lookup.references(site, id) : lookup.backlinks(site, id)));
    }

    private Reply at(Lookup.Holder holder, List<String> path, boolean forwarded, Page here) {
        if (holder instanceof Lookup.Nobody nobody) {
            return Reply.text(Reply.UNAVAILABLE, nobody.why());
        }
        // Whoever was asked by another instance answers, or two that see the group differently would ask each other for
        // ever.
        if (holder instanceof Lookup.There there && !forwarded) {
            return forward(there, path);
        }
        return here.get();
    }

    private synchronized HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        }
        return http;
    }

    private Reply forward(Lookup.There there, List<String> path) {
        String host = there.host().contains(":") ? "[" + there.host() + "]" : there.host();
        StringBuilder url = new StringBuilder("http://" + host + ":" + there.port());
        for (String segment : path) {
            url.append('/')
                    .append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(url.toString()))
                .timeout(PATIENCE)
                .header(WebServer.FORWARDED, "1")
                .build();
        try {
            HttpResponse<byte[]> answer = http().send(request, BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("Content-Type").orElse(JSON);
            return new Reply(answer.statusCode(), type, answer.body());
        } catch (IOException unreachable) {
            return Reply.text(
                    Reply.UNAVAILABLE,
                    "The instance at " + there.host() + ":" + there.port()
                            + " holds the answer but does not give it: try again, or check http.advertised there");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.text(Reply.UNAVAILABLE, "This instance is stopping");
        }
    }

    private static Reply json(String id, String what, List<ReferenceEvent> references) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("articleId", id);
        answer.put(what, references);
        return Reply.of(Reply.OK, JSON, Json.mapper().writeValueAsString(answer) + "\n");
    }
}
