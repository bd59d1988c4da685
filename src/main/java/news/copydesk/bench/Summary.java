package news.copydesk.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import news.copydesk.bench.BenchReport.Result;
import news.copydesk.bench.BenchReport.Spread;

/** Makes one result of a variant's rounds. */
final class Summary {

    private Summary() {}

    /** @param identity the rounds beside it, in the same order */
    static Result of(Variant variant, List<Round> rounds, List<Round> identity) {
        double[] ratios = IntStream.range(0, rounds.size())
                .mapToDouble(
                        i -> rounds.get(i).articlesPerSecond() / identity.get(i).articlesPerSecond())
                .toArray();
        long peak = rounds.stream()
                .mapToLong(round -> round.used().peakRssBytes())
                .max()
                .orElse(0);
        return new Result(
                variant,
                spread(rounds, Round::articlesPerSecond),
                spread(rounds, Round::megabytesPerSecond).median(),
                Spread.of(ratios),
                spread(rounds, Round::cpuMillisPerArticle).median(),
                Math.round(spread(rounds, Round::allocatedPerArticle).median()),
                peak > 0 ? OptionalLong.of(peak) : OptionalLong.empty(),
                stages(rounds));
    }

    private static Spread spread(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream().mapToDouble(figure).toArray());
    }

    private static Map<String, Double> stages(List<Round> rounds) {
        Map<String, Integer> sums = new TreeMap<>();
        rounds.forEach(round -> round.samples().forEach((stage, count) -> sums.merge(stage, count, Integer::sum)));
        double all = sums.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> shares.put(entry.getKey(), entry.getValue() / all));
        return shares;
    }
}
