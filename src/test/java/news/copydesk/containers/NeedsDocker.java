package news.copydesk.containers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Skips a test class, with the reason, where there is no Docker engine or where the public image of Kafka cannot be had. An image that
 * the environment names has to be there: without it the tests fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DockerCondition.class)
public @interface NeedsDocker {

    /** Whether the tests build the image of the job, and so need the one that it builds on. */
    boolean base() default false;
}
