package news.copydesk.eval;

/** Where a number lies with 95 % probability. */
public record Interval(double low, double high) {}
