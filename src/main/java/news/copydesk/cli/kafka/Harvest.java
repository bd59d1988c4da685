package news.copydesk.cli.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What has come out of the job, and whether that is all that must come of what went in. */
public final class Harvest {

    private final Topics topics;
    private final List<Article> articles = new ArrayList<>();
    private final List<CaptionEvent> captions = new ArrayList<>();
    private final List<ReferenceEvent> references = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    public Harvest(Topics topics) {
        this.topics = topics;
    }

    /** Names of the topics that the job writes to. */
    public static String[] topics(Topics topics) {
        return new String[] {
            topics.articles().name(),
            topics.captions().name(),
            topics.references().name(),
            topics.clusters().name(),
            topics.deadLetters().name()
        };
    }

    /** Takes in a record of one of the {@link #topics(Topics)}; clusters are not counted. */
    public void add(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic();
        if (topic.equals(topics.deadLetters().name())) {
            letters.add(new Letter(record));
        } else if (record.value() == null) {
            return;
        } else if (topic.equals(topics.articles().name())) {
            articles.add(Json.read(record.value(), Article.class));
        } else if (topic.equals(topics.captions().name())) {
            captions.add(Json.read(record.value(), CaptionEvent.class));
        } else if (topic.equals(topics.references().name())) {
            references.add(Json.read(record.value(), ReferenceEvent.class));
        }
    }

    /**
     * What is still to come, each as a short phrase; empty if all is there.
     *
     * @param edited names of inputs that must have become articles
     * @param rejected names of inputs that must have become dead letters
     */
    public Set<String> missing(Collection<String> edited, Collection<String> rejected) {
        Set<String> missing = new TreeSet<>();
        Set<String> names = new HashSet<>();
        articles.forEach(article -> article.provenance().input().ifPresent(names::add));
        edited.stream().filter(name -> !names.contains(name)).forEach(name -> missing.add("article of " + name));
        Set<String> dead = new HashSet<>();
        letters.forEach(letter -> input(letter).ifPresent(dead::add));
        rejected.stream().filter(name -> !dead.contains(name)).forEach(name -> missing.add("dead letter of " + name));

        Set<String> there = new HashSet<>();
        captions.forEach(event -> there.add(event.caption().id()));
        references.forEach(event -> there.add(event.reference().id()));
        for (Article article : articles) {
            article.captions().stream()
                    .filter(caption -> !there.contains(caption.id()))
                    .forEach(caption -> missing.add("caption " + caption.id()));
            article.crossReferences().stream()
                    .filter(reference -> !there.contains(reference.id()))
                    .forEach(reference -> missing.add("reference " + reference.id()));
        }
        return missing;
    }

    /** What the feeder called the record of a dead letter. */
    public static Optional<String> input(Letter letter) {
        return letter.header(HeaderNames.INPUT);
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }

    public List<CaptionEvent> captions() {
        return List.copyOf(captions);
    }

    public List<ReferenceEvent> references() {
        return List.copyOf(references);
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }
}
