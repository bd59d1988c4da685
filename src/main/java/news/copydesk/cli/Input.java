package news.copydesk.cli;

import java.util.Optional;

/**
 * One raw article as it was found.
 *
 * @param name of the file, without the folders that were named; with the line for one of many in a file
 * @param contentType what the name of the file says it is; empty where nothing is said
 */
record Input(String name, Optional<String> contentType, byte[] bytes) {

    static final String TEXT = "text/plain";
    static final String JSON = "application/json";
}
