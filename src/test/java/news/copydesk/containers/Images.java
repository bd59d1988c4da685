package news.copydesk.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.testcontainers.utility.DockerImageName;

/**
 * The images of the container tests: the public ones, unless the environment names others. Where no registry can be reached
 * {@code docker/local/} makes others.
 */
public final class Images {

    static final String KAFKA_VARIABLE = "COPYDESK_KAFKA_IMAGE";
    static final String BASE_VARIABLE = "COPYDESK_BASE_IMAGE";

    private static final String KAFKA = "apache/kafka";
    private static final String KAFKA_VERSION = "4.4.0";
    private static final String BASE = "eclipse-temurin:25-jre";

    private final Function<String, Optional<String>> environment;

    Images(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    public static Images ofEnvironment() {
        return new Images(
                variable -> Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()));
    }

    /** A broker that Testcontainers takes for Apache's. */
    public DockerImageName kafka() {
        return environment
                .apply(KAFKA_VARIABLE)
                .map(name -> DockerImageName.parse(name).asCompatibleSubstituteFor(KAFKA))
                .orElseGet(() -> DockerImageName.parse(KAFKA).withTag(KAFKA_VERSION));
    }

    /** What {@code docker/Dockerfile} builds on. */
    public String base() {
        return environment.apply(BASE_VARIABLE).orElse(BASE);
    }

    /**
     * Public images that the tests need: nobody has promised that they are to be had.
     *
     * @param withBase whether they need the image that {@code docker/Dockerfile} builds on
     */
    List<String> unpromised(boolean withBase) {
        List<String> images = new ArrayList<>();
        if (environment.apply(KAFKA_VARIABLE).isEmpty()) {
            images.add(kafka().asCanonicalNameString());
        }
        if (withBase && environment.apply(BASE_VARIABLE).isEmpty()) {
            images.add(base());
        }
        return images;
    }
}
