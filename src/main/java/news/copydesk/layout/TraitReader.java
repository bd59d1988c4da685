package news.copydesk.layout;

/** Observes some traits of a line. Readers run in a fixed order; a later one may build on what an earlier one observed. */
interface TraitReader {

    /** Adds what it observes of the line at that index of the sheet. */
    void read(Sheet sheet, int index, LineTraits traits);
}
