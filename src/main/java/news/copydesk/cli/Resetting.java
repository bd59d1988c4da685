package news.copydesk.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import news.copydesk.article.Rejection;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.JobReset;
import news.copydesk.cli.kafka.JobReset.Plan;
import news.copydesk.cli.print.Printable;
import news.copydesk.stream.CopydeskTopology;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.common.TopicPartition;

/** What {@code reset} and {@code clean} have in common: a plan that is shown, refused while the job runs, and carried out. */
final class Resetting {

    private static final int SHOWN = 5;

    private final Console console;
    private final LineSettings line;
    private final StateFolder state;
    private final JobReset job;

    Resetting(Console console, LineSettings line) {
        this.console = console;
        this.line = line;
        this.state = StateFolder.of(line);
        // Nothing is edited here, so the desk that takes a second to open stays closed.
        this.job = new JobReset(
                new Clients(line.kafka()),
                line,
                CopydeskTopology.build(line, raw -> new Rejection(Rejection.Reason.EMPTY, "edit", "The desk is closed"))
                        .describe());
    }

    JobReset job() {
        return job;
    }

    /** Whether the job has state on this machine. */
    boolean hasState() {
        return state.exists();
    }

    /** Lists what would be done, exactly. */
    void show(Plan plan, String does) {
        plan.groups().forEach(group -> say(does + "delete the offsets of group " + group.groupId()));
        plan.offsets().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().partition()))
                .forEach(entry -> say(does + "start group " + line.applicationId() + " at " + place(entry.getKey())
                        + ":" + entry.getValue()));
        plan.topics().forEach(topic -> say(does + "delete topic " + topic));
        if (state.exists()) {
            say(does + "delete the state of this machine in " + state.path());
        }
        plan.left()
                .forEach(topic -> say("left alone: topic " + topic + ", which is not of this version's topology;"
                        + " delete it yourself if it is this job's"));
        if (plan.isEmpty() && !state.exists()) {
            say("there is nothing to do");
        }
    }

    /** @throws Failure if an instance is running */
    void requireStopped(Plan plan) {
        if (!plan.instances().isEmpty()) {
            List<String> instances = plan.instances();
            String names = instances.stream().limit(SHOWN).collect(Collectors.joining(", "));
            throw new Failure("the job is running, or was killed less than its session timeout ago: "
                    + Printable.line(names)
                    + (instances.size() > SHOWN ? " and " + (instances.size() - SHOWN) + " more" : "")
                    + "; stop all instances (`--dry-run` shows whether any is left), then try again");
        }
        if (!plan.readers().isEmpty()) {
            throw new Failure("the topics may be another job's, which is running: the group "
                    + Printable.line(String.join(", ", plan.readers())) + " reads "
                    + line.topics().raw().name() + "; check `application`, or stop that group, then try again");
        }
        if (state.isInUse()) {
            throw new Failure("the state in " + state.path()
                    + " is in use by an instance on this machine; stop it, then" + " try again");
        }
    }

    private void requireOwnState() {
        state.foreign().ifPresent(entry -> {
            throw new Failure(
                    entry + " is no job's state, so " + state.path() + " is not deleted, and nothing is done: move it"
                            + " away, or check state.directory and application");
        });
    }

    void run(Plan plan) {
        requireStopped(plan);
        requireOwnState();
        job.run(plan);
        state.delete();
        show(plan, "done: ");
        say("on other machines of this job " + state.path() + " must be deleted, too, before it starts:"
                + " `copydesk reset` there does it");
    }

    /** The running instances, for a rehearsal. */
    void showInstances(Plan plan) {
        plan.instances().forEach(instance -> say("running: " + instance));
        plan.readers()
                .forEach(group ->
                        say("at work on " + line.topics().raw().name() + ", so nothing would be done: group " + group));
        if (state.isInUse()) {
            say("in use: " + state.path());
        }
        state.foreign().ifPresent(entry -> say("no job's state, so nothing would be done: " + entry));
    }

    private static String place(TopicPartition partition) {
        return partition.topic() + ":" + partition.partition();
    }

    private void say(String line) {
        console.out().println(Printable.line(line));
    }
}
