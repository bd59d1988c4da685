package news.copydesk.fuzz;

/** Long runs without Maven around them: how many inputs for each seed, and the seeds. */
final class FuzzMain {

    private FuzzMain() {}

    public static void main(String[] arguments) throws Exception {
        int failed = 0;
        for (int i = 1; i < arguments.length; i++) {
            FuzzRun run = new FuzzRun(Long.parseLong(arguments[0]), Long.parseLong(arguments[i]));
            run.run();
            run.failures().forEach(System.out::println);
            failed += run.failures().size();
        }
        System.exit(failed == 0 ? 0 : 1);
    }
}
