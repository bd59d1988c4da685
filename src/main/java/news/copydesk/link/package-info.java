/**
 * Cross-references, copies and versions: pure algorithms whose state is behind {@link news.copydesk.link.Table}.
 *
 * <h2>The way through a topology</h2>
 *
 * Three stations, each a processor with one persistent store, set apart by repartition topics. Every stored value starts with a format
 * byte; a value of another format stops the task with the remedy. Keys are compared unsigned, as RocksDB does.
 *
 * <pre>
 * edit ──▶ identify (article id) ──▶ news.articles, news.captions
 *             ├──▶ link (site) ──▶ news.references
 *             ├──▶ bands (band) ──▶ nodes
 *             └──▶ nodes (article id) ──▶ news.clusters,   nodes ──▶ nodes (a topic that it also reads)
 * </pre>
 *
 * <h3>identify</h3>
 *
 * <ul>
 *   <li>In, by article id: the article that the desk made and its raw record's timestamp, or a tombstone. A tombstone knows only the raw
 *       record's key, so a table from raw key to {@link news.copydesk.link.identify.KeyHistory}, partitioned by raw key, must stand before;
 *       it is filled by the same records. Tombstones that came before an article they withdraw go along with it.
 *   <li>Store: article id to {@link news.copydesk.link.identify.ArticleState}, and to the event of the last content, as serialised.
 *   <li>Call {@link news.copydesk.link.identify.Identifier#edited} or {@code withdrawn}; keep the state always; count the verdict: it
 *       accounts for the raw record in the audit. If there is a publication: take the article at hand ({@code ofIncoming}, and then keep
 *       its event) or the event that is kept; set version, status, changes and, if it differs, the time of fetch; publish it, its captions
 *       with that version, and tombstones for {@code droppedCaptions}. A withdrawn event has no blocks, captions, references and places.
 *   <li>Out to link, by site: {@link news.copydesk.link.reference.SiteArticle#of(news.copydesk.article.Article)} of what is published,
 *       unless {@code referencesWait}. To {@code siteLeft}, {@code SiteArticle.gone}, marked as a move: link takes back the article's
 *       references there and answers that it is released; then send the last version's to its site. So two sites, which know nothing of
 *       each other's pace, never publish references of one article. An article without a source is in no site: publish its references,
 *       and the tombstones of {@code droppedReferences}, right here; all other references are published by link only.
 *   <li>Out to bands, by {@link news.copydesk.link.cluster.BandEntry#slot()}, the number of the partition: one entry a slot for the
 *       signature of <em>every</em> article that comes, the superseded too, or clusters would depend on the order; none where the verdict
 *       is {@code UNCHANGED}. The signature's text form is {@code fingerprints.nearDuplicate} of the event.
 *   <li>Out to nodes, by article id: {@code NodeMessage.Member} for each publication, with {@link news.copydesk.link.cluster.Wire}.
 *   <li>A punctuator asks {@code Identifier.isOver}: then tombstone the article's key on {@code news.articles}, once; keep the state, or an
 *       older fetch that comes late would bring the article back.
 * </ul>
 *
 * <h3>link</h3>
 *
 * <ul>
 *   <li>In, by site, each article's versions in order: {@code SiteArticle}. Store: one table for all sites.
 *   <li>Call {@link news.copydesk.link.reference.Linker#accept}; publish each update, keyed by its id, partitioned by its article.
 *   <li>Interactive queries: {@code Linker.backlinks}, by site.
 *   <li>Retention by event time: feed {@code SiteArticle.gone} for what is too old; it takes everything away that the article left.
 * </ul>
 *
 * <h3>bands and nodes</h3>
 *
 * <ul>
 *   <li>bands: {@link news.copydesk.link.cluster.BandIndex#accept} of each entry; messages to nodes. Store: one table.
 *   <li>nodes: {@link news.copydesk.link.cluster.Clusters#accept}; its messages go back to the nodes' own topic, keyed by {@code to()}; if
 *       the outcome is {@code changed}, publish the event, or a tombstone. Store: one table. Messages may come in any order, and twice.
 * </ul>
 *
 * <h2>What depends on the order of arrival</h2>
 *
 * Nothing that is public, but past the stated bounds: an article with more than 32 fetches whose oldest come last; a raw
 * key with more than 16 articles or tombstones; a headline key shared by
 * more than 48 articles of which most are withdrawn again; more than 10,000 references that one headline makes look again; a band with
 * more than 64 signatures. And where a fetch with other content comes late between two with equal content, the version is made again of the content
 * kept: its furniture may be that of the earlier fetch.
 */
package news.copydesk.link;
