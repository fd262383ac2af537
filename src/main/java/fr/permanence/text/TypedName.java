package fr.permanence.text;

/** A name as it is typed in a hurry at the desk: wholly in small letters, its words begin with a capital when it is written down. */
public final class TypedName {
    private TypedName() {}

    /**
     * The name with a capital at the beginning of each word when it was typed wholly in small letters; otherwise as it was
     * typed, for whoever typed a capital meant the others small. What holds a digit is a code and stays as it is, and so do
     * scripts that know no capitals.
     */
    public static String written(String typed) {
        if (typed.codePoints().anyMatch(point -> Character.isDigit(point) || isCapital(point))) return typed;
        StringBuilder written = new StringBuilder(typed.length());
        boolean begins = true;
        for (int point : typed.codePoints().toArray()) {
            written.appendCodePoint(begins ? Character.toTitleCase(point) : point);
            // After an apostrophe or a hyphen a name begins too: N’Diaye, Marie-Claire.
            begins = !Character.isLetter(point) && !isMark(point);
        }
        return written.toString();
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
