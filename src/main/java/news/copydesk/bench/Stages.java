package news.copydesk.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells from a stack which stage of the line a thread is in. */
final class Stages {

    static final String IDLE = "idle";
    static final String OTHER = "Kafka Streams";

    private static final String OURS = "news.copydesk.";
    private static final String LINK = OURS + "link.";

    /** Beginnings of class names; the outermost frame that has one decides, so that a step owns what it calls. */
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put(OURS + "stream.Intake", "intake");
        STEPS.put(OURS + "text.Decoder", "decode");
        STEPS.put(OURS + "text.Normaliser", "normalise");
        STEPS.put(OURS + "desk.Marker", "mark");
        STEPS.put(OURS + "language.", "language");
        STEPS.put(OURS + "layout.", "segment");
        STEPS.put(OURS + "enrich.", "enrich");
        STEPS.put(OURS + "stream.EventWriter", "write events");
        STEPS.put("org.apache.kafka.streams.processor.internals.RecordCollectorImpl", "send");
        STEPS.put("org.apache.kafka.streams.state.", "state");
        STEPS.put("org.rocksdb.", "state");
        STEPS.put("org.apache.kafka.streams.processor.internals.TaskExecutor.commit", "commit");
        STEPS.put("org.apache.kafka.streams.processor.internals.TaskManager.commit", "commit");
        STEPS.put("org.apache.kafka.clients.consumer.KafkaConsumer.poll", "fetch");
    }

    private Stages() {}

    /** @param stack innermost frame first, as the virtual machine gives it */
    static String of(StackTraceElement[] stack) {
        String stage = OTHER;
        for (int i = stack.length - 1; i >= 0; i--) {
            String frame = stack[i].getClassName() + "." + stack[i].getMethodName();
            String step = step(frame);
            if (!step.isEmpty()) {
                return step.equals("fetch") && isWaiting(stack[0]) ? IDLE : step;
            }
            stage = processor(frame, stage);
        }
        return stage;
    }

    private static String step(String frame) {
        if (frame.startsWith(LINK)) {
            String below = frame.substring(LINK.length());
            return below.substring(0, below.indexOf('.')).toLowerCase(Locale.ROOT);
        }
        for (Map.Entry<String, String> step : STEPS.entrySet()) {
            if (frame.startsWith(step.getKey())) {
                return step.getValue();
            }
        }
        return "";
    }

    private static String processor(String frame, String stage) {
        boolean ours = frame.startsWith(OURS + "stream.") && frame.endsWith("Processor.process");
        return ours ? frame.substring((OURS + "stream.").length(), frame.lastIndexOf('.')) : stage;
    }

    private static boolean isWaiting(StackTraceElement leaf) {
        return leaf.isNativeMethod()
                && (leaf.getMethodName().equals("wait") || leaf.getMethodName().equals("park"));
    }
}
