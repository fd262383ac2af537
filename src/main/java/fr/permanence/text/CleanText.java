package fr.permanence.text;

import java.text.Normalizer;

/** Makes what was typed or pasted fit to keep: one line, composed letters, nothing invisible that changes the order of reading. */
public final class CleanText {
    /** The longest name kept, in UTF-16 characters; the store's columns hold as many. */
    public static final int NAME_LIMIT = 200;

    private CleanText() {}

    /**
     * One line of text: composed (NFC), every run of white space a single space, control and direction-overriding
     * characters gone. Letters of every script, emoji and their joiners stay; of marks alone nothing does.
     */
    public static String line(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (isSpace(point)) {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') kept.append(' ');
            } else if (isKept(point)) {
                kept.appendCodePoint(point);
            }
        });
        return isSeen(kept) ? kept.toString().strip() : "";
    }

    /** Several lines of text, each cleaned like {@link #line}, line ends as {@code \n}, outer blank lines gone. */
    public static String paragraphs(String typed) {
        return typed.lines()
                .map(CleanText::line)
                .collect(java.util.stream.Collectors.joining("\n"))
                .strip();
    }

    /** Whether the text holds a line break or a tab inside: a table or a list that was pasted into one field. */
    public static boolean looksLikeTable(String typed) {
        return typed.strip().chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
    }

    private static boolean isSeen(CharSequence text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) != Character.FORMAT && !isSpace(point));
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isKept(int point) {
        boolean unpaired = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        // Marks that set a direction are harmless where Arabic meets Latin, overrides and isolates can hide text.
        boolean override = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean invisible = point == 0xFEFF || point == 0x00AD || point == 0x2028 || point == 0x2029;
        return !Character.isISOControl(point)
                && !unpaired
                && !override
                && !invisible
                && Character.getType(point) != Character.UNASSIGNED
                && Character.getType(point) != Character.PRIVATE_USE;
    }
}
