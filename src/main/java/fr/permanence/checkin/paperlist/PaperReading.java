package fr.permanence.checkin.paperlist;

import fr.permanence.text.CleanText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paper list as it is typed or pasted: a line each, with or without a time ("14:10 Joy", "14h10", "14.10",
 * "Joy 14 h"), "3 anonymes", a code ("code 7-bleu"), cells of a spreadsheet; blank lines count for nothing.
 */
public final class PaperReading {
    /** The most lines that are read. */
    public static final int MOST_LINES = 500;

    private static final String CLOCK = "([01]?\\d|2[0-3])\\s?(?:[hH]\\s?([0-5]\\d)?|[:.]([0-5]\\d))(?::[0-5]\\d)?";
    private static final Pattern BEFORE = Pattern.compile("^" + CLOCK + "(?![\\d\\p{L}])[\\s,;|–—-]*");
    private static final Pattern AFTER = Pattern.compile("(?:^|[\\s,;|–—-]+)" + CLOCK + "$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·]\\s*|\\d{1,3}[.)]\\s+)(?=\\S)");
    private static final Pattern GROUP = Pattern.compile(
            "(?:\\+\\s*)?(\\d{1,2})(?:\\s*(?:personnes?|people|anonymes?|anonymous|sans nom)){0,2}"
                    + "|\\+?\\s*(?:une?\\s+)?(?:anonymes?|anonymous|sans nom|[?x]{1,3}|-)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("code\\s*:?\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    private PaperReading() {}

    /** The lines that say something, in order. */
    public static List<PaperLine> read(String text) {
        List<PaperLine> lines = new ArrayList<>();
        int number = 0;
        for (String written : text.lines().toList()) {
            number++;
            String line = CleanText.line(written);
            if (line.isEmpty() || lines.size() >= MOST_LINES) continue;
            lines.add(readLine(number, line));
        }
        return lines;
    }

    private static PaperLine readLine(int number, String line) {
        Matcher before = BEFORE.matcher(line);
        if (before.find()) return said(number, time(before), line.substring(before.end()));
        String plain = BULLET.matcher(line).replaceFirst("");
        Matcher beforeBullet = BEFORE.matcher(plain);
        if (beforeBullet.find()) return said(number, time(beforeBullet), plain.substring(beforeBullet.end()));
        Matcher after = AFTER.matcher(plain);
        if (after.find()) return said(number, time(after), plain.substring(0, after.start()));
        return said(number, null, plain);
    }

    private static PaperLine said(int number, @Nullable LocalTime time, String who) {
        String name = who.strip();
        if (name.isEmpty()) return new PaperLine(number, time, null, null, 1);
        Matcher code = CODE.matcher(name);
        if (code.matches()) return new PaperLine(number, time, null, code.group(1), 1);
        Matcher group = GROUP.matcher(name);
        if (!group.matches()) return new PaperLine(number, time, name, null, 1);
        int heads = group.group(1) == null ? 1 : Integer.parseInt(group.group(1));
        return heads == 0 ? new PaperLine(number, time, name, null, 1) : new PaperLine(number, time, null, null, heads);
    }

    private static LocalTime time(Matcher clock) {
        String minutes = clock.group(2) == null ? clock.group(3) : clock.group(2);
        return LocalTime.of(Integer.parseInt(clock.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
