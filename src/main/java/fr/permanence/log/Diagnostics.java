package fr.permanence.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The only place that writes a log. It writes where something went wrong and never what was in it: an exception's message
 * may quote a name, so it is not written; its class and the lines of code it came through are.
 */
public final class Diagnostics {
    private static final String NAME = "permanence";
    private static final int FRAMES = 30;
    private static final int CAUSES = 12;

    private Diagnostics() {}

    /** The file in this folder that is written now; older ones stand beside it. */
    public static Path fileIn(Path folder) {
        return folder.resolve("permanence.log");
    }

    /** From now on writes into this folder, which must exist and be owner-only; at most four files of 1 MiB. */
    public static void into(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger logger = context.getLogger(NAME);
        logger.detachAndStopAllAppenders();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(fileIn(folder).toString());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %msg%n");
        encoder.start();
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(file);
        window.setFileNamePattern(folder.resolve("permanence.%i.log").toString());
        window.setMinIndex(1);
        window.setMaxIndex(3);
        window.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(FileSize.MB_COEFFICIENT));
        size.start();
        file.setEncoder(encoder);
        file.setRollingPolicy(window);
        file.setTriggeringPolicy(size);
        file.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(file);
    }

    /** Notes that something happened: a fixed word of the program, never something typed. */
    public static void note(String word) {
        LoggerFactory.getLogger(NAME).info("{}", word);
    }

    /**
     * Notes a bug or a trouble.
     *
     * @return a short code, the same for the same place in the code, to read out on the phone
     */
    public static String trouble(Throwable thrown) {
        String code = codeOf(thrown);
        StringBuilder text = new StringBuilder("trouble ").append(code);
        for (Throwable cause : chain(thrown)) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++)
                text.append(System.lineSeparator()).append("    ").append(frames[i]);
        }
        LoggerFactory.getLogger(NAME).error("{}", text);
        return code;
    }

    /** What was thrown and what caused it, as far as it is worth reading; causes may go in a circle. */
    private static List<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .toList();
    }

    /** The code of a trouble, computed from where it was thrown. */
    public static String codeOf(Throwable thrown) {
        int hash = 17;
        for (Throwable cause : chain(thrown)) {
            hash = 31 * hash + cause.getClass().getName().hashCode();
            for (StackTraceElement frame : cause.getStackTrace())
                if (frame.getClassName().startsWith("fr.permanence"))
                    hash = 31 * hash + (frame.getClassName() + frame.getMethodName()).hashCode();
        }
        String hex = String.format(Locale.ROOT, "%08X", hash);
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }
}
