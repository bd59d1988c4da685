package news.copydesk.rules;

/** Knows the words that name a month. */
interface MonthNames {

    /** The month, from 1, that the word from {@code start} to {@code end} names; 0 if it names none. */
    int month(String text, int start, int end);
}
