package news.copydesk.rules;

/** What a phrase says about the text around it; in brackets what {@link Term#kind()} holds, nothing where none is given. */
public enum Category {
    /** Label of a link to another story [article, video, gallery, dossier, podcast]. */
    CROSS_REFERENCE,
    /** Heading of a list of links that belongs to the page, not to the story. */
    RECOMMENDATION,
    /** Stands alone above what the story comes to in a few lines: {@code Key points}. */
    SUMMARY,
    /** Page furniture [as {@link news.copydesk.article.ResidueKind#label()}]. */
    RESIDUE,
    /** Stands before the name in a credit: {@code Photo}. */
    CREDIT_MARKER,
    /** Stands after the name in a credit. */
    CREDIT_SUFFIX,
    /** Announces a caption: {@code Image caption}, which is none of it, or {@code In the photo:}, which is [openings, pointers]. */
    CAPTION_OPENING,
    ARCHIVE,
    SYMBOLIC,
    HANDOUT,
    POOL,
    SUPPLIED,
    /** Word beside the name of who handed a picture out: {@code 提供}. */
    PROVIDER,
    /** Control that unfolds a caption or enlarges its picture, glued to the caption's end: {@code Vis mer}. */
    EXPANDER,
    /** Restriction in a caption, such as {@code no archives}. */
    RIGHTS,
    SCREENSHOT,
    /** Where a person stands in a picture [left, right, centre, second-from-left, second-from-right, front, back, left-to-right, right-to-left]. */
    POSITION,
    /** Stands before the author's name: {@code By}. */
    BYLINE_PREFIX,
    /** An organisation that signs, such as {@code la rédaction}. */
    BYLINE_DESK,
    /** Job title beside a name. */
    BYLINE_ROLE,
    /** Word between two names; found only where at least one of its neighbours can be a name. */
    CONJUNCTION,
    PUBLISHED,
    UPDATED,
    READING_TIME,
    /** Stands before the name of the source at the end of a text. */
    SOURCE_LABEL,
    /** Stands between a paper and the agencies it drew on: {@code Le Monde avec AFP}. */
    SOURCE_WITH,
    /** Word set before a headline or a first sentence with a dash or a colon: {@code EN DIRECT -}. */
    RUBRIC,
    /** Name of a newspaper section; found only as a title is written, with a capital where the script has them. */
    SECTION,
    /** Heading of a list of topics. */
    TAGS,
    /** A news or photo agency [its canonical name, see {@link Agencies}]. */
    AGENCY,
    /** A broadcaster, studio or service whose pictures papers credit, but no agency [its name]; counts at the end of captions only. */
    HOUSE,
    /** A country [ISO 3166-1 alpha-2, and XK for Kosovo]. */
    COUNTRY,
    /** Name of a known source [its id, see {@link Sources}]. */
    PUBLISHER,
    /** A line that is what the logo of a known source leaves behind [the source's id]. */
    BRAND,
    /** A line whose role a known source's file fixes [role, or {@code residue:share}; see {@link Pin}]. */
    PIN
}
