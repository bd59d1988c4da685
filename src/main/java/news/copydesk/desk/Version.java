package news.copydesk.desk;

/** The version of the program, as its jar's manifest says. */
final class Version {

    private static final String UNPACKED = "0.1.0";

    private Version() {}

    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }
}
