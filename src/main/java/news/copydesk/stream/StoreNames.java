package news.copydesk.stream;

import java.util.List;

/** The state stores. Their names are part of the state: a job that changes one has to be reset. */
final class StoreNames {

    /** In edit: which articles came under a raw record's key. */
    static final String KEYS = "keys";
    /** In identify: what was fetched and published of an article, by its id. */
    static final String ARTICLES = "articles";
    /** In identify: the event of an article's last content, by its id. */
    static final String CONTENTS = "contents";
    /** In copies: the graph of copies; identify reads it. */
    static final String COPIES = "copies";
    /** In link: headlines and references, by site. */
    static final String SITES = "sites";
    /** In bands: the signatures that share a band. */
    static final String BANDS = "bands";

    static final List<String> ALL = List.of(KEYS, ARTICLES, CONTENTS, COPIES, SITES, BANDS);

    private StoreNames() {}
}
