package fr.permanence.store;

/**
 * The settings of H2 that must hold however the program was started; the Java flags of every start are in
 * {@code installer/common/jvm.options}.
 */
public final class StoreSettings {
    /**
     * Read, by an administrator connection, once at opening; see the vault's design for what each one guards against. An answer
     * is never used again: asked twice in one transaction whether a row is there, H2 2.4.240 says what it said before it was
     * written.
     */
    static final String ADMIN = ";CIPHER=AES;WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=131072;QUERY_CACHE_SIZE=200;OPTIMIZE_REUSE_RESULTS=0";

    static final String MUST_EXIST = ";IFEXISTS=TRUE";
    static final String USER = ";CIPHER=AES;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE";
    static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

    private StoreSettings() {}

    /** Sets what H2 reads when its first class loads; called first thing by every start of the program. */
    public static void beforeAnythingElse() {
        System.setProperty("h2.objectCache", "false");
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }
}
