package news.copydesk.fuzz;

/** A long run without Maven around it: count and seed as arguments. */
final class FuzzMain {

    private FuzzMain() {}

    public static void main(String[] arguments) throws Exception {
        FuzzRun run = new FuzzRun(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
        run.run();
        run.failures().forEach(System.out::println);
        System.exit(run.failures().isEmpty() ? 0 : 1);
    }
}
